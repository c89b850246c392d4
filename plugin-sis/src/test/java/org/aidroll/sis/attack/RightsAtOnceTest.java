package org.aidroll.sis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.tabular.TableFile;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host's tables say of a person holds at the very next request; and a file is never wider than the screen. */
class RightsAtOnceTest {
    private static final Student OWN = Pupils.boarder("1001").named("覃试一").build();
    private static final Student ELSEWHERE =
            Pupils.boarder("2001").named("田虚四").at(SchoolDatabase.OTHER_SCHOOL).build();
    private static final String PANEL = "/aidroll/api/students/1001/panel";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.WIDE_FILE", "aid.case.read@school,aid.export@all")
                .set("aidroll.permission.WIDE_SCREEN", "aid.case.read@all,aid.export@school")
                .pupil(OWN)
                .pupil(ELSEWHERE)
                .list("poverty", "POVERTY", OWN, ELSEWHERE);
        host.school()
                .user("wide-file", "WIDE_FILE", SchoolDatabase.SCHOOL)
                .user("wide-screen", "WIDE_SCREEN", SchoolDatabase.SCHOOL);
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private int panel(String login) {
        return host.get(login, PANEL).statusCode();
    }

    @Test
    void a_role_taken_away_or_given_counts_at_the_next_request() {
        assertThat(panel("clerk")).isEqualTo(200);
        host.school().execute("UPDATE sys_user_role SET role = 'TEACHER' WHERE username = 'clerk'");
        assertThat(panel("clerk")).isEqualTo(404);
        host.school().execute("UPDATE sys_user_role SET role = 'CLERK' WHERE username = 'clerk'");
        assertThat(panel("clerk")).isEqualTo(200);
    }

    @Test
    void who_works_for_another_school_now_sees_that_one_at_the_next_request() {
        assertThat(panel("clerk")).isEqualTo(200);
        host.school()
                .execute("UPDATE sys_user_role SET school = '" + SchoolDatabase.OTHER_SCHOOL
                        + "' WHERE username = 'clerk'");

        assertThat(panel("clerk")).isEqualTo(404);
        assertThat(host.get("clerk", "/aidroll/api/students/2001/panel").statusCode())
                .isEqualTo(200);
        assertThat(host.get("clerk", "/aidroll/api/roster").body())
                .contains("田虚四")
                .doesNotContain("覃试一");
    }

    @Test
    void who_was_dismissed_is_a_stranger_at_the_next_request() {
        assertThat(panel("clerk")).isEqualTo(200);
        host.school().execute("DELETE FROM sys_user WHERE username = 'clerk'");
        assertThat(panel("clerk")).isEqualTo(401);
    }

    @Test
    void a_pupil_who_changed_school_is_the_other_clerks_at_the_next_request() {
        host.school().execute("UPDATE t_student SET school = '" + SchoolDatabase.OTHER_SCHOOL + "' WHERE id = 1001");

        assertThat(panel("clerk")).isEqualTo(404);
        assertThat(panel("other-clerk")).isEqualTo(200);
    }

    @Test
    void a_file_has_what_the_screen_shows_and_of_that_what_may_leave() throws Exception {
        assertThat(names("wide-file")).contains("覃试一").doesNotContain("田虚四");
        assertThat(names("wide-screen")).contains("覃试一").doesNotContain("田虚四");
        assertThat(host.get("wide-screen", "/aidroll/api/roster").body()).contains("田虚四");
    }

    private List<String> names(String login) throws Exception {
        Path file = home.resolve(login + ".xlsx");
        var request = HttpRequest.newBuilder(URI.create(host.address("/aidroll/api/roster.xlsx")))
                .header(LoginFilter.HEADER, login)
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
        List<String> cells = new ArrayList<>();
        new TableFile().read(file, row -> cells.addAll(row.cells()));
        return cells;
    }
}
