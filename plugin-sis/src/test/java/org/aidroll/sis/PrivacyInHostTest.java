package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is kept of a pupil is shown to who may see it, and erased once the pupil has left. */
class PrivacyInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student OTHER = Pupils.boarder("1002").build();
    private static final String PRIVACY = "/aidroll/api/students/1001/privacy?lang=zh";
    private static final String ERASE = "/aidroll/api/students/1001/erase";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set(
                        "aidroll.permission.COUNTY",
                        "aid.case.read@all,aid.link.decide@all,aid.lists.write@all,aid.privacy@all")
                .set("aidroll.permission.CLERK", "aid.case.read@school,aid.export@school,aid.link.decide@school")
                .pupil(PUPIL)
                .pupil(OTHER)
                .list("poverty", "POVERTY", PUPIL, OTHER)
                .list("dibao", "DIBAO", Pupils.boarder("1001").named("别人").build())
                .start()
                .ready();
        String id =
                json(host.get("county", "/aidroll/api/review")).at("/open/0/id").asText();
        host.send(
                "POST",
                "county",
                "/aidroll/api/review/" + id,
                "{\"verdict\": \"LINK\", \"reason\": \"曾用名\", \"version\": 0}",
                "X-AidRoll",
                "1");
        host.get("clerk", "/aidroll/api/students/1001/panel");
        host.get("clerk", "/aidroll/api/students/1002/panel");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode privacy() {
        return json(host.get("county", PRIVACY));
    }

    private HttpResponse<String> erase(String login, String body, String... headers) {
        return host.send("POST", login, ERASE, body, headers);
    }

    private HttpResponse<String> confirmed() {
        String confirm = privacy().at("/confirm").asText();
        return erase("county", "{\"confirm\": \"" + confirm + "\"}", "X-AidRoll", "1");
    }

    private void leaves() {
        host.school().execute("UPDATE t_student SET status = '03' WHERE id = 1001");
    }

    @Test
    void it_says_what_is_kept_what_for_and_how_long_and_opens_what_is_sealed() {
        JsonNode privacy = privacy();

        assertThat(privacy.at("/places").findValuesAsText("place"))
                .contains("aid_link", "aid_ruling", "aid_decision", "aid_audit");
        assertThat(privacy.at("/places").findValuesAsText("content")).noneMatch(String::isBlank);
        assertThat(privacy.at("/places").toString()).contains("保存 30 年");
        assertThat(privacy.at("/data/aid_link")).hasSize(2);
        assertThat(privacy.at("/data/aid_ruling/0/reason").asText()).isEqualTo("曾用名");
        assertThat(privacy.at("/data/aid_decision/0/body").asText()).contains("1001");
        assertThat(privacy.at("/data/aid_audit").findValuesAsText("action")).contains("LINK_RULED", "PANEL_SEEN");
        assertThat(privacy.at("/data").toString()).doesNotContain("1002");
        assertThat(privacy.at("/confirm").isNull()).isTrue();
        assertThat(privacy().at("/data/aid_audit").findValuesAsText("action")).contains("PRIVACY_SEEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "other-clerk", "teacher"})
    void who_was_not_granted_it_finds_nothing_there(String login) {
        leaves();

        assertThat(host.get(login, PRIVACY).statusCode()).isEqualTo(404);
        assertThat(erase(login, "{\"confirm\": \"x\"}", "X-AidRoll", "1").statusCode())
                .isEqualTo(404);
        assertThat(privacy().at("/data/aid_link")).hasSize(2);
    }

    @Test
    void nobody_is_there_for_a_pupil_nobody_knows() {
        assertThat(host.get("county", "/aidroll/api/students/9999/privacy").statusCode())
                .isEqualTo(404);
        assertThat(host.get("county", "/aidroll/api/students/1002%20OR%201=1/privacy")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_pupil_on_the_roll_is_not_erased() {
        var response = erase("county", "{\"confirm\": \"x\"}", "X-AidRoll", "1");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("STILL_ENROLLED");
        assertThat(privacy().at("/data/aid_link")).hasSize(2);
    }

    @Test
    void who_left_is_erased_but_for_the_ground_of_a_payment_and_stays_erased_when_lists_come_again() {
        leaves();

        JsonNode erased = json(confirmed());

        assertThat(erased.at("/rows/aid_link").asInt()).isEqualTo(2);
        assertThat(erased.at("/rows/aid_ruling").asInt()).isOne();
        assertThat(erased.at("/rows/aid_decision").asInt()).isOne();
        JsonNode after = privacy();
        assertThat(after.at("/data/aid_link").isMissingNode()).isTrue();
        assertThat(after.at("/data/aid_ruling").isMissingNode()).isTrue();
        assertThat(after.at("/data/aid_decision/0/body").asText()).isEmpty();
        assertThat(after.at("/data/aid_decision/0/hash").asText()).hasSize(64);
        assertThat(after.at("/data/aid_decision/0/due_fen").asInt()).isPositive();
        assertThat(after.at("/data/aid_erasure")).hasSize(1);
        assertThat(after.at("/data/aid_audit").findValuesAsText("action")).contains("PRIVACY_ERASED");
        assertThat(host.get("county", "/aidroll/api/students/1002/panel").body())
                .contains("\"yuan\":\"500.00\"");

        host.list("orphans", "ORPHAN", PUPIL);
        host.until(() -> host.diagnosticsFile().contains("list orphans"));

        assertThat(privacy().at("/data/aid_link").isMissingNode()).isTrue();
        assertThat(json(host.get("county", "/aidroll/api/review")).at("/decided"))
                .isEmpty();
    }

    @Test
    void who_comes_back_is_matched_as_anybody_is() {
        leaves();
        confirmed();

        host.school().execute("UPDATE t_student SET status = '01' WHERE id = 1001");
        host.list("orphans", "ORPHAN", PUPIL);
        host.until(() -> host.diagnosticsFile().contains("list orphans"));

        assertThat(privacy().at("/data/aid_link").size()).isGreaterThan(1);
    }

    @Test
    void who_is_gone_from_the_roll_altogether_can_still_be_erased() {
        host.school().execute("DELETE FROM t_student WHERE id = 1001");

        assertThat(privacy().at("/onRoll").asBoolean()).isFalse();
        assertThat(confirmed().statusCode()).isEqualTo(200);
        assertThat(privacy().at("/data/aid_link").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"confirm\": null}",
                "{\"confirm\": \"x\", \"student\": \"1002\"}",
                "[]",
                "{\"confirm\": \"a\", \"confirm\": \"b\"}"
            })
    void a_body_that_is_not_as_asked_for_erases_nothing(String body) {
        leaves();

        assertThat(erase("county", body, "X-AidRoll", "1").statusCode()).isEqualTo(400);
        assertThat(privacy().at("/data/aid_link")).hasSize(2);
    }

    @Test
    void who_did_not_look_or_looked_at_another_state_looks_again() {
        leaves();
        String confirm = privacy().at("/confirm").asText();
        assertThat(confirm).startsWith("erase 1001 ");
        host.get("clerk", "/aidroll/api/students/1001/panel"); // who left is decided anew: one more row

        var response = erase("county", "{\"confirm\": \"" + confirm + "\"}", "X-AidRoll", "1");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(privacy().at("/data/aid_link")).hasSize(2);
    }

    @Test
    void another_site_erases_nobody() {
        leaves();
        String body = "{\"confirm\": \"" + privacy().at("/confirm").asText() + "\"}";

        assertThat(erase("county", body).statusCode()).isEqualTo(403);
        assertThat(erase("county", body, "X-AidRoll", "1", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.get("county", ERASE).statusCode()).isEqualTo(404);
        assertThat(privacy().at("/data/aid_link")).hasSize(2);
    }
}
