package org.aidroll.sis.host.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlDutiesTest {
    private final SchoolDatabase school = new SchoolDatabase();
    private final Map<String, String> settings = SchoolDatabase.settings();

    @AfterEach
    void close() {
        school.close();
    }

    private SqlDuties duties() {
        return new SqlDuties(new HostDatabase(school.reader()), TestSettings.of(settings));
    }

    @Test
    void a_login_the_tables_do_not_have_is_nobody() {
        assertThat(duties().of("stranger")).isEmpty();
        assertThat(duties().of("' OR '1'='1")).isEmpty();
    }

    @Test
    void a_login_without_roles_is_somebody_without_rights() {
        school.user("guest", null, null);

        assertThat(duties().of("guest")).get().satisfies(actor -> {
            assertThat(actor.realName()).isEqualTo("测试guest");
            assertThat(actor.roles()).isEmpty();
            assertThat(actor.schools()).isEmpty();
        });
    }

    @Test
    void several_rows_are_several_roles_and_schools() {
        school.user("head", "CLERK", "1").user("head", "TEACHER", "2").user("head", "TEACHER", "1");

        assertThat(duties().of("head")).get().satisfies(actor -> {
            assertThat(actor.roles()).containsExactlyInAnyOrder("CLERK", "TEACHER");
            assertThat(actor.schools()).containsExactlyInAnyOrder("1", "2");
        });
    }

    @Test
    void rights_are_read_anew_each_time() {
        school.user("clerk", "CLERK", "1");
        var duties = duties();
        assertThat(duties.of("clerk").orElseThrow().roles()).containsExactly("CLERK");

        school.execute("DELETE FROM sys_user_role");

        assertThat(duties.of("clerk").orElseThrow().roles()).isEmpty();
    }

    @Test
    void a_person_prints_without_the_name() {
        school.user("clerk", "CLERK", "1");

        assertThat(duties().of("clerk").orElseThrow()).hasToString("Actor[clerk, [CLERK]]");
    }

    @Test
    void a_statement_that_asks_for_nobody_is_refused() {
        settings.put("aidroll.identity.sql", "SELECT real_name, NULL AS role, NULL AS school_code FROM sys_user");

        assertThatThrownBy(this::duties)
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.identity.sql has no :user\nMaybe add a condition: WHERE … = :user");
    }

    @Test
    void missing_columns_are_named() {
        settings.put("aidroll.identity.sql", "SELECT real_name FROM sys_user WHERE username = :user");

        assertThatThrownBy(() -> duties().check())
                .isInstanceOf(AidException.class)
                .hasMessage("setting aidroll.identity.sql gives no column role, school_code"
                        + "\nMaybe add: … AS role (NULL AS … where the host has none)");
    }
}
