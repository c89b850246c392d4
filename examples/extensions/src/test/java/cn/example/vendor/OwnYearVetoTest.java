package cn.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.PermissionCheckContract;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;

class OwnYearVetoTest extends PermissionCheckContract {
    @Override
    protected PermissionCheck permissions() {
        return new OwnYearVeto((login, grade) -> login.equals("tan") && grade == 5);
    }

    @Override
    protected Actor clerk() {
        return AidTestKit.actor("tan", "HEAD_OF_YEAR", "2143000001");
    }

    @Override
    protected Student own() {
        return Pupils.boarder("1001").in(Stage.PRIMARY, 5).build();
    }

    @Override
    protected Student foreign() {
        return Pupils.boarder("1002").in(Stage.PRIMARY, 6).build();
    }

    @Test
    void of_other_roles_it_says_nothing_and_leaves_them_to_the_settings() {
        var clerk = AidTestKit.actor("someone", "CLERK", "2143000001");

        assertThat(permissions().permits(clerk, Capability.CASE_READ, foreign()))
                .isTrue();
    }
}
