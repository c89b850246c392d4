package org.aidroll.sis.host.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.Stage;
import org.aidroll.sis.host.Duty;
import org.aidroll.sis.host.Workplace;
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

    private static final String WITH_PLACES =
            "SELECT 'x' AS real_name, role, school_code, class_name, stage, grade, division FROM duty"
                    + " WHERE login = :user";

    private void duty(String role, String code, String className, String stage, String grade, String division) {
        school.execute("CREATE TABLE IF NOT EXISTS duty (login VARCHAR(20), role VARCHAR(20), school_code VARCHAR(20),"
                + " class_name VARCHAR(20), stage VARCHAR(20), grade VARCHAR(20), division VARCHAR(20))");
        school.execute("INSERT INTO duty VALUES ('a', "
                + Stream.of(role, code, className, stage, grade, division)
                        .map(value -> value == null ? "NULL" : "'" + value + "'")
                        .collect(Collectors.joining(", "))
                + ")");
        settings.put("aidroll.identity.sql", WITH_PLACES);
    }

    @Test
    void a_row_is_a_duty_for_the_class_else_the_school_else_the_division_in_the_role_it_names() {
        duty("TEACHER", "S1", "5班", "2", "5", "430482101");
        duty("CLERK", "S1", null, null, null, "430482101");
        duty(null, null, null, null, null, "430482101000");
        duty("GUEST", null, null, null, null, null);

        assertThat(duties().of("a")).get().satisfies(actor -> {
            assertThat(actor.roles()).containsExactlyInAnyOrder("TEACHER", "CLERK", "GUEST");
            assertThat(actor.duties())
                    .containsExactlyInAnyOrder(
                            new Duty("TEACHER", new Workplace.SchoolClass("S1", Stage.PRIMARY, 5, "5班")),
                            new Duty("CLERK", new Workplace.School("S1")),
                            new Duty(null, new Workplace.Area(Division.of("430482101"))));
            assertThat(actor.schools()).containsExactly("S1");
        });
    }

    @Test
    void a_row_whose_place_cannot_be_read_is_a_duty_for_nobody() {
        duty("TEACHER", "S1", "5班", "stage of nobody", "5", null);
        duty("TEACHER", "S1", "5班", "2", "fifth", null);
        duty("TEACHER", null, "5班", "2", "5", null);
        duty("TOWN", null, null, null, null, "43x");

        assertThat(duties().of("a").orElseThrow().duties()).isEmpty();
    }

    @Test
    void who_gives_classes_says_of_which_stage_and_grade() {
        duty("TEACHER", "S1", "5班", "2", "5", null);
        duties().check();
        settings.put("aidroll.identity.sql", WITH_PLACES.replace("stage, grade, ", ""));

        assertThatThrownBy(() -> duties().check())
                .hasMessage("setting aidroll.identity.sql gives no column stage, grade"
                        + "\nMaybe add: … AS stage (NULL AS … where the host has none)");
    }
}
