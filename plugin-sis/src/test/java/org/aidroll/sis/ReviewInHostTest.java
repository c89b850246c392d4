package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person decides about rows of lists, on a real server. */
class ReviewInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student ELSEWHERE =
            Pupils.boarder("1006").at(SchoolDatabase.OTHER_SCHOOL).build();
    private static final String ID = PUPIL.id().map(WrittenId::raw).orElseThrow();
    private static final String QUEUE = "/aidroll/api/review";
    private static final String LINK = "{\"verdict\": \"LINK\", \"reason\": \"户口簿上为曾用名\", \"version\": 0}";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.link.decide@all,aid.lists.write@all")
                .set("aidroll.permission.REVIEWER", "aid.case.read@school,aid.link.decide@school")
                .pupil(PUPIL)
                .pupil(ELSEWHERE)
                .list(
                        "poverty",
                        "POVERTY",
                        Pupils.boarder("1001").named("别人").build(),
                        Pupils.boarder("1006").named("生人").build());
        host.school()
                .user("reviewer", "REVIEWER", SchoolDatabase.SCHOOL)
                .user("other-reviewer", "REVIEWER", SchoolDatabase.OTHER_SCHOOL);
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode queue(String login) {
        return json(host.get(login, QUEUE + "?lang=zh"));
    }

    private String idOf(String student) {
        for (JsonNode item : queue("county").at("/open")) {
            if (item.at("/student").asText().equals(student)) {
                return item.at("/id").asText();
            }
        }
        throw new AssertionError("nothing to decide about " + student);
    }

    private HttpResponse<String> decide(String login, String id, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("X-AidRoll", "1", "Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return host.send("POST", login, QUEUE + "/" + id, body, all.toArray(String[]::new));
    }

    private JsonNode panel() {
        return json(host.get("county", "/aidroll/api/students/1001/panel?lang=zh"));
    }

    @Test
    void two_records_stand_side_by_side_with_what_differs_marked_and_numbers_masked() {
        var response = host.get("county", QUEUE + "?lang=zh");
        JsonNode item = json(response).at("/open/0");

        assertThat(json(response).at("/waiting").asInt()).isEqualTo(2);
        assertThat(item.at("/category").asText()).isEqualTo("建档立卡");
        assertThat(item.at("/link/rule").asText()).isEqualTo("身份证件号一致，姓名完全不同");
        assertThat(item.at("/lines/0/field").asText()).isEqualTo("name");
        assertThat(item.at("/lines/0/roll/0/text").asText())
                .isEqualTo(PUPIL.name().written());
        assertThat(item.at("/lines/0/list/0/text").asText()).isEqualTo("别人");
        assertThat(item.at("/lines/0/list/0/differs").asBoolean()).isTrue();
        assertThat(item.at("/lines/0/agreement").asText()).isEqualTo("DIFFERENT");
        assertThat(item.at("/lines/1/field").asText()).isEqualTo("id");
        assertThat(item.at("/lines/1/agreement").asText()).isEqualTo("EQUAL");
        assertThat(response.body()).doesNotContain(ID);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_link_gives_the_award_at_once_and_the_panel_says_who_decided() {
        assertThat(panel().at("/due/yuan").asText()).isEqualTo("0.00");

        JsonNode ruled = json(decide("county", idOf("1001"), LINK));

        assertThat(ruled.at("/applied").asBoolean()).isTrue();
        assertThat(ruled.at("/version").asInt()).isOne();
        JsonNode panel = panel();
        assertThat(panel.at("/due/yuan").asText()).isEqualTo("500.00");
        assertThat(panel.at("/categories/0/links/0/rule").asText()).isEqualTo("由人工核对认定");
        assertThat(panel.at("/categories/0/links/0/decided/person").asText()).isEqualTo("测试county");
        assertThat(panel.at("/categories/0/links/0/decided/reason").asText()).isEqualTo("户口簿上为曾用名");
        assertThat(panel.at("/inReview")).isEmpty();
        assertThat(queue("county").at("/waiting").asInt()).isOne();
        assertThat(queue("county").at("/decided/0/verdict").asText()).isEqualTo("LINK");
    }

    @Test
    void no_link_takes_the_row_away_from_the_pupil_and_can_be_thought_better_of() {
        String id = idOf("1001");
        decide("county", id, "{\"verdict\": \"NO_LINK\", \"reason\": \"不是同一人\", \"version\": 0}");
        assertThat(panel().at("/inReview")).isEmpty();
        assertThat(panel().at("/due/yuan").asText()).isEqualTo("0.00");

        var again = decide("county", id, LINK.replace("\"version\": 0", "\"version\": 1"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(panel().at("/due/yuan").asText()).isEqualTo("500.00");
        assertThat(queue("county").at("/decided/0/version").asInt()).isEqualTo(2);
    }

    @Test
    void the_same_said_twice_is_said_once_and_who_comes_late_is_told() {
        String id = idOf("1001");
        assertThat(decide("county", id, LINK).statusCode()).isEqualTo(200);
        assertThat(decide("county", id, LINK).statusCode()).isEqualTo(200);
        var late = decide("reviewer", id, LINK.replace("LINK\"", "NO_LINK\""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).at("/code").asText()).isEqualTo("STALE");
        assertThat(queue("county").at("/decided/0/version").asInt()).isOne();
        assertThat(panel().at("/due/yuan").asText()).isEqualTo("500.00");
    }

    @Test
    void of_many_at_one_moment_one_decides() throws Exception {
        String id = idOf("1001");
        int people = 6;
        var together = new CyclicBarrier(people);
        var threads = Executors.newFixedThreadPool(people);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                String body = LINK.replace("曾用名", "曾用名 " + i);
                all.add(threads.submit(() -> {
                    together.await();
                    return decide("county", id, body).statusCode();
                }));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> one : all) {
                codes.add(one.get());
            }
            assertThat(codes).containsOnly(200, 409).containsOnlyOnce(200);
        } finally {
            threads.shutdownNow();
        }
        assertThat(queue("county").at("/decided")).hasSize(1);
    }

    @Test
    void a_decision_outlives_a_restart_and_a_list_in_which_the_row_stands_elsewhere() {
        decide("county", idOf("1001"), LINK);
        String csv = host.read("registries/poverty.csv");
        int first = csv.indexOf('\n') + 1;
        host.undeploy();
        host.file("registries/poverty.csv", csv.substring(0, first) + "新人,430482200509140480\n" + csv.substring(first))
                .file("diagnostics.txt", "")
                .deployAgain()
                .ready();

        assertThat(panel().at("/due/yuan").asText()).isEqualTo("500.00");
        assertThat(panel().at("/categories/0/links/0/row").asInt()).isEqualTo(3);
        assertThat(panel().at("/categories/0/links/0/decided/person").asText()).isEqualTo("测试county");
    }

    @Test
    void a_decision_whose_row_says_something_else_now_holds_no_more_and_that_is_told() {
        decide("county", idOf("1001"), LINK);
        host.importing("county", "/aidroll/admin/registries", "list", "poverty.csv", "姓名,身份证号\n又一个," + ID + "\n");

        assertThat(panel().at("/due/yuan").asText()).isEqualTo("0.00");
        assertThat(panel().at("/inReview")).hasSize(1);
        assertThat(json(host.get("county", "/aidroll/api/lists?lang=zh"))
                        .at("/lists/0/findings")
                        .findValuesAsText("code"))
                .contains("RULING_WITHOUT_OBJECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "other-clerk", "teacher"})
    void who_may_not_cannot_tell_that_there_is_anything(String login) {
        String id = idOf("1001");
        String nothing = host.get(login, "/aidroll/api/nothing").body();

        assertThat(host.get(login, QUEUE).statusCode()).isEqualTo(404);
        assertThat(host.get(login, "/aidroll/admin/review").statusCode()).isEqualTo(404);
        assertThat(decide(login, id, LINK).statusCode()).isEqualTo(404);
        assertThat(decide(login, id, LINK).body()).isEqualTo(nothing);
        assertThat(panel().at("/due/yuan").asText()).isEqualTo("0.00");
    }

    @Test
    void a_school_sees_and_decides_its_own_pupils_only() {
        String own = idOf("1001");
        String foreign = idOf("1006");

        assertThat(queue("reviewer").at("/open").findValuesAsText("student")).containsExactly("1001");
        assertThat(queue("reviewer").at("/waiting").asInt()).isOne();
        assertThat(queue("other-reviewer").at("/open").findValuesAsText("student"))
                .containsExactly("1006");
        assertThat(decide("reviewer", foreign, LINK).statusCode()).isEqualTo(404);
        assertThat(decide("other-reviewer", own, LINK).statusCode()).isEqualTo(404);
        assertThat(decide("reviewer", own, LINK).statusCode()).isEqualTo(200);
        assertThat(queue("other-reviewer").at("/decided")).isEmpty();
    }

    @Test
    void without_a_login_nothing_is_answered_and_no_other_site_decides() {
        String id = idOf("1001");

        assertThat(host.get(null, QUEUE).statusCode()).isEqualTo(401);
        assertThat(decide(null, id, LINK).statusCode()).isEqualTo(401);
        assertThat(host.send("POST", "county", QUEUE + "/" + id, LINK).statusCode())
                .isEqualTo(403);
        assertThat(decide("county", id, LINK, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(decide("county", id, LINK, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(host.get("county", QUEUE + "/" + id).statusCode()).isEqualTo(404);
        assertThat(panel().at("/due/yuan").asText()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"verdict\": \"LINK\", \"version\": 0}",
                "{\"verdict\": \"LINK\", \"reason\": \" \\u0000\\n \", \"version\": 0}",
                "{\"verdict\": \"MAYBE\", \"reason\": \"x\", \"version\": 0}",
                "{\"verdict\": 0, \"reason\": \"x\", \"version\": 0}",
                "{\"verdict\": \"LINK\", \"reason\": \"x\", \"version\": -1}",
                "{\"verdict\": \"LINK\", \"reason\": \"x\", \"version\": 0, \"person\": \"somebody\"}",
                "{\"verdict\": \"LINK\", \"reason\": \"x\", \"version\": 0} {}",
            })
    void what_is_no_decision_is_refused(String body) {
        assertThat(decide("county", idOf("1001"), body).statusCode()).isEqualTo(400);
        assertThat(decide("county", idOf("1001"), LINK.replace("户口簿", "长".repeat(301)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(queue("county").at("/decided")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000",
                "1001",
                "..%2f..",
                "*",
                "'%20OR%20'1'='1",
                "%00",
                "%F0%9F%92%A9"
            })
    void an_id_of_nothing_opens_nothing(String id) {
        assertThat(host.raw("county", "POST", "/sis" + QUEUE + "/" + id)).doesNotContain("HTTP/1.1 200");
        assertThat(queue("county").at("/decided")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; DROP TABLE aid_ruling; --",
                "=cmd|' /C calc'!A0",
                "\uFEFF反向",
                "😀 😀",
                "\\\"}",
            })
    void whatever_is_written_as_a_reason_is_text(String reason) {
        String id = idOf("1001");
        String body = LINK.replace("户口簿上为曾用名", reason.replace("\\", "\\\\").replace("\"", "\\\""));

        assertThat(decide("county", id, body).statusCode()).isEqualTo(200);
        assertThat(panel().at("/categories/0/links/0/decided/reason").asText()).isEqualTo(reason);
    }

    @Test
    void the_page_has_nothing_in_it_itself() {
        var page = host.get("county", "/aidroll/admin/review");

        assertThat(page.body())
                .contains("<aid-review-queue locale=\"zh-CN\">")
                .contains("/sis/aidroll/review-page.js?v=")
                .doesNotContain("别人");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
    }
}
