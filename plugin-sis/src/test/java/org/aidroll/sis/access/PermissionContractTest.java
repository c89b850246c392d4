package org.aidroll.sis.access;

import java.util.List;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.sis.testhost.VendorVeto;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.PermissionCheckContract;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Nested;

/** What settings grant, and what is left of it by a host's veto, are permissions as they must be. */
class PermissionContractTest {
    private static final GrantedPermissions GRANTED =
            new GrantedPermissions(TestSettings.of("aidroll.permission.CLERK", "aid.case.read@school,aid.export@all"));

    abstract static class OfClerk extends PermissionCheckContract {
        @Override
        protected Actor clerk() {
            return AidTestKit.actor("clerk", "CLERK", "S1");
        }

        @Override
        protected Student own() {
            return Pupils.boarder("1001").at("S1").build();
        }
    }

    @Nested
    class Granted extends OfClerk {
        @Override
        protected PermissionCheck permissions() {
            return GRANTED;
        }

        @Override
        protected Student foreign() {
            return Pupils.boarder("1002").at("S2").build();
        }
    }

    @Nested
    class Vetoed extends OfClerk {
        @Override
        protected PermissionCheck permissions() {
            return new VetoedPermissions(GRANTED, () -> List.of(new VendorVeto()));
        }

        @Override
        protected Student foreign() {
            return Pupils.boarder(VendorVeto.SECRET).at("S1").build();
        }
    }
}
