package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.StudentPage;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelInHostTest {
    private static final Student BOARDER = Pupils.boarder("1001").build();
    private static final Student DAY_PUPIL =
            Pupils.dayPupil("1002").in(Stage.JUNIOR, 2).build();
    private static final Student ON_NO_LIST = Pupils.boarder("1003").build();
    private static final Student WITHOUT_NUMBERS =
            Pupils.boarder("1004").withoutId().build();
    private static final Student OTHER_NAME_ON_LIST = Pupils.boarder("1005").build();
    private static final Student ELSEWHERE =
            Pupils.boarder("1006").at(SchoolDatabase.OTHER_SCHOOL).build();
    private static final Student SUSPENDED =
            Pupils.boarder("1007").standing(RollStatus.SUSPENDED).build();

    @TempDir
    static Path home;

    private static TestHost host;

    @BeforeAll
    static void start() {
        host = new TestHost(home);
        for (Student student :
                List.of(BOARDER, DAY_PUPIL, ON_NO_LIST, WITHOUT_NUMBERS, OTHER_NAME_ON_LIST, ELSEWHERE, SUSPENDED)) {
            host.pupil(student);
        }
        Student misnamed = Pupils.boarder("1005").named("别人").build();
        host.list("poverty", "POVERTY", BOARDER, DAY_PUPIL, misnamed, ELSEWHERE, SUSPENDED)
                .start()
                .ready();
    }

    @AfterAll
    static void stop() {
        assertThat(host.dataSource().open()).as("connections not given back").isZero();
        host.close();
    }

    private static HttpResponse<String> panel(String login, String student) {
        return host.get(login, "/aidroll/api/students/" + student + "/panel?lang=zh");
    }

    @Test
    void a_boarder_on_a_list_has_an_award_with_its_steps_and_articles() {
        var response = panel("clerk", "1001");
        JsonNode panel = json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(panel.at("/student/key").asText()).isEqualTo("1001");
        assertThat(panel.at("/term/value").asText()).isEqualTo("2020-AUTUMN");
        assertThat(panel.at("/assessedOn").asText()).isEqualTo("2020-11-30");
        assertThat(panel.at("/due/yuan").asText()).isEqualTo("500.00");
        assertThat(panel.at("/awards")).hasSize(1);
        assertThat(panel.at("/awards/0/benefit").asText()).isEqualTo("compulsory-boarder");
        assertThat(panel.at("/awards/0/kindLabel").asText()).isEqualTo("补助");
        assertThat(panel.at("/awards/0/dueInTerm").asBoolean()).isTrue();
        assertThat(panel.at("/awards/0/steps/0/cite").asText()).isEqualTo("A02");
        assertThat(panel.at("/categories/0/label").asText()).isEqualTo("建档立卡");
        assertThat(panel.at("/categories/0/links/0/department").asText()).isEqualTo("扶贫办");
        assertThat(panel.at("/categories/0/links/0/registry").asText()).isEqualTo("poverty");
        assertThat(panel.at("/categories/0/links/0/row").asInt()).isEqualTo(2);
        assertThat(panel.at("/categories/0/links/0/rule").asText()).isEqualTo("身份证件号有效且一致，姓名一致");
        assertThat(panel.at("/categories/0/links/0/evidence").findValuesAsText("text"))
                .contains("身份证件号与名册一致", "姓名与名册一致");
        assertThat(panel.at("/inReview")).isEmpty();
        assertThat(panel.at("/tier/label").asText()).isEqualTo("特别困难");
        assertThat(panel.at("/tier/byRight").asBoolean()).isTrue();
        assertThat(panel.at("/decision/hash").asText()).hasSize(64);
    }

    @Test
    void a_day_pupil_has_the_other_benefit() {
        JsonNode panel = json(panel("clerk", "1002"));

        assertThat(panel.at("/awards/0/benefit").asText()).isEqualTo("compulsory-day");
        assertThat(panel.at("/due/yuan").asText()).isEqualTo("625.00");
        assertThat(panel.at("/notDue/0/reason").asText()).isEqualTo("就读方式须为住校，该生为走读");
    }

    @Test
    void a_pupil_on_no_list_has_nothing_due_and_is_told_why() {
        JsonNode panel = json(panel("clerk", "1003"));

        assertThat(panel.at("/due/yuan").asText()).isEqualTo("0.00");
        assertThat(panel.at("/awards")).isEmpty();
        assertThat(panel.at("/notDue/0/reason").asText()).contains("现有名册中没有该生");
    }

    @Test
    void a_pupil_who_is_not_enrolled_now_has_nothing_due() {
        assertThat(json(panel("clerk", "1007")).at("/notDue/0/reason").asText()).isEqualTo("学籍状态须为在读，该生为休学");
    }

    @Test
    void a_pupil_without_numbers_is_told_what_is_missing() {
        var codes = json(panel("clerk", "1004")).at("/findings").findValuesAsText("code");

        assertThat(codes).contains("ID_MISSING", "ROLL_NUMBER_MISSING");
    }

    @Test
    void a_row_that_a_person_has_to_decide_is_shown_apart_and_gives_nothing() {
        JsonNode panel = json(panel("clerk", "1005"));

        assertThat(panel.at("/awards")).isEmpty();
        assertThat(panel.at("/categories")).isEmpty();
        assertThat(panel.at("/inReview/0/label").asText()).isEqualTo("建档立卡");
        assertThat(panel.at("/inReview/0/link/rule").asText()).isEqualTo("身份证件号一致，姓名完全不同");
        assertThat(panel.at("/inReview/0/link/evidence").findValuesAsText("agreement"))
                .contains("EQUAL", "DIFFERENT");
    }

    @ParameterizedTest
    @CsvSource({
        "en, registered poor",
        "en-GB, registered poor",
        "fr, registered poor",
        "zh, 建档立卡",
        "zh-CN, 建档立卡",
        "zh_CN, 建档立卡",
        "zh-Hans-CN, 建档立卡",
    })
    void the_panel_speaks_the_language_asked_for(String lang, String label) {
        var response = host.get("clerk", "/aidroll/api/students/1001/panel?lang=" + lang);

        assertThat(json(response).at("/categories/0/label").asText()).isEqualTo(label);
    }

    @Test
    void without_a_word_the_browsers_language_is_spoken_and_without_one_chinese() {
        var english = host.get("clerk", "/aidroll/api/students/1001/panel", "Accept-Language", "en-US,zh;q=0.5");
        var silent = host.get("clerk", "/aidroll/api/students/1001/panel");

        assertThat(json(english).at("/categories/0/label").asText()).isEqualTo("registered poor");
        assertThat(json(silent).at("/categories/0/label").asText()).isEqualTo("建档立卡");
    }

    @Test
    void the_panel_has_no_name_and_no_number() {
        String body = panel("clerk", "1001").body();

        assertThat(body)
                .doesNotContain(BOARDER.name().written())
                .doesNotContain(BOARDER.id().map(WrittenId::raw).orElseThrow());
    }

    @Test
    void the_same_question_gives_the_same_decision() {
        assertThat(panel("clerk", "1001").body())
                .isEqualTo(panel("clerk", "1001").body())
                .isEqualTo(panel("county", "1001").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/students/1001/panel", "/api/students/9/panel", "/api/x", "/admin/diagnostics", "/", ""})
    void whoever_is_not_logged_in_learns_nothing_but_that(String path) {
        var response = host.get(null, "/aidroll" + path);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"status\":401,\"code\":\"NOT_LOGGED_IN\",\"title\":\"请先登录 / Please log in\"}");
    }

    @Test
    void a_login_that_the_hosts_tables_do_not_have_is_nobody() {
        assertThat(panel("stranger", "1001").statusCode()).isEqualTo(401);
    }

    @Test
    void who_may_not_see_a_pupil_cannot_tell_whether_there_is_one() {
        var unknown = panel("clerk", "999999");
        var otherSchool = panel("clerk", "1006");
        var noRight = panel("teacher", "1001");
        var noRightUnknown = panel("teacher", "999999");
        var noAddress = host.get("clerk", "/aidroll/api/nothing");

        assertThat(List.of(unknown, otherSchool, noRight, noRightUnknown, noAddress))
                .allSatisfy(response -> {
                    assertThat(response.statusCode()).isEqualTo(404);
                    assertThat(response.body())
                            .isEqualTo("{\"status\":404,\"code\":\"NOT_FOUND\",\"title\":\"没有该内容 / Not found\"}");
                    assertThat(response.headers().map().keySet())
                            .isEqualTo(unknown.headers().map().keySet());
                });
    }

    @Test
    void a_clerk_sees_the_pupils_of_the_own_school_and_the_county_sees_all() {
        assertThat(panel("other-clerk", "1006").statusCode()).isEqualTo(200);
        assertThat(panel("other-clerk", "1001").statusCode()).isEqualTo(404);
        assertThat(panel("county", "1001").statusCode()).isEqualTo(200);
        assertThat(panel("county", "1006").statusCode()).isEqualTo(200);
    }

    @Test
    void a_right_that_was_taken_away_is_gone_at_the_next_request() {
        host.school().user("leaving", "CLERK", SchoolDatabase.SCHOOL);
        assertThat(panel("leaving", "1001").statusCode()).isEqualTo(200);

        host.school().execute("DELETE FROM sys_user_role WHERE username = 'leaving'");
        assertThat(panel("leaving", "1001").statusCode()).isEqualTo(404);

        host.school().execute("DELETE FROM sys_user WHERE username = 'leaving'");
        assertThat(panel("leaving", "1001").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void an_address_that_is_read_is_only_read(String method) {
        assertThat(host.send(method, "clerk", "/aidroll/api/students/1001/panel", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(host.send(method, null, "/aidroll/api/students/1001/panel", "")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void head_is_get_without_the_body() {
        var get = panel("clerk", "1001");
        var head = host.send("HEAD", "clerk", "/aidroll/api/students/1001/panel?lang=zh", null);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(host.send("HEAD", "clerk", "/aidroll/api/students/1006/panel", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sis/aidroll/api/students/..%2f1001/panel",
                "/sis/aidroll/api/students/1001%2fpanel",
                "/sis/aidroll/api/../../../etc/passwd",
                "/sis/aidroll/api/students/%2e%2e/1001/panel",
                "/sis/aidroll/api/students/1001/../1001%00/panel",
                "/sis/aidroll/api/students/1001%00/panel",
                "/sis/aidroll/api/students/1001%0d%0aX-Evil:%201/panel",
                "/sis/aidroll/api/students/%E2%80%AE1001/panel",
                "/sis/aidroll/api/students/%3Cscript%3Ealert(1)%3C%2fscript%3E/panel",
                "/sis/aidroll/api/students/'%20OR%20'1'='1/panel",
                "/sis/aidroll/api/students/1001'--/panel",
                "/sis/aidroll/api/students/1001%20OR%201=1/panel",
                "/sis/aidroll/api/students/*/panel",
                "/sis/aidroll/api/students/%F0%9F%92%A9/panel",
                "/sis/aidroll/api/students/%C0%AE/panel",
                "/sis/aidroll/api/students/%/panel",
                "/sis/aidroll/api/students//panel",
                "/sis/aidroll/api/students/%20/panel",
                "/sis/aidroll/api/students/1001/panel/",
                "/sis/aidroll/api/students/1001/panel/x",
                "/sis/aidroll/api/students/1001\\panel",
                "/sis/aidroll/api/students/1001/PANEL",
                "/sis//aidroll/..;/WEB-INF/web.xml",
            })
    void tricks_with_the_path_open_nothing(String target) {
        String answer = host.raw("clerk", "GET", target);

        assertThat(answer)
                .doesNotContain("HTTP/1.1 200")
                .doesNotContain("HTTP/1.1 5")
                .doesNotContain("\r\nX-Evil")
                .doesNotContain("建档立卡")
                .doesNotContain(StudentPage.PAGE);
        assertThat(host.raw(null, "GET", target)).doesNotContain("HTTP/1.1 200").doesNotContain("HTTP/1.1 5");
    }

    @Test
    void a_very_long_key_is_nobodys() {
        assertThat(panel("clerk", "1".repeat(101)).statusCode()).isEqualTo(404);
        assertThat(panel("clerk", "1".repeat(5000)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_session_in_the_address_changes_nothing() {
        assertThat(host.raw("clerk", "GET", "/sis/aidroll/api/students/1001;jsessionid=1F/panel;jsessionid=2F"))
                .startsWith("HTTP/1.1 200");
        assertThat(host.raw(null, "GET", "/sis/aidroll/api/students/1001/panel;jsessionid=1F"))
                .startsWith("HTTP/1.1 401");
        assertThat(host.raw("other-clerk", "GET", "/sis/aidroll/api/students/1001;x=1006/panel"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void the_hosts_page_has_the_script_for_those_who_may_see_aid() {
        assertThat(host.get("clerk", "/students/1001").body()).contains("/sis/aidroll/mount.js?v=");
        assertThat(host.raw("clerk", "GET", "/sis/students/1001;jsessionid=1F")).contains("/sis/aidroll/mount.js?v=");
        assertThat(host.get("teacher", "/students/1001").body()).isEqualTo(StudentPage.PAGE);
        assertThat(host.get("clerk", "/students/1001/edit").body()).isEqualTo(StudentPage.PAGE);
        assertThat(host.get("clerk", "/host.txt").body()).isEqualTo("the host's own file");
    }

    @Test
    void nothing_was_written_to_the_hosts_tables() throws Exception {
        panel("clerk", "1001");

        try (var connection = host.school().owner().getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT COUNT(*) FROM information_schema.tables WHERE LOWER(table_name) LIKE 'aid%'")) {
            tables.next();
            assertThat(tables.getInt(1)).isZero();
        }
        assertThat(host.dataSource().calls())
                .contains("setReadOnly", "rollback")
                .doesNotContain("commit");
    }
}
