package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of what people assert, and who is. */
class RefusedAssertionsInHostTest extends AssertingHost {

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "other-clerk", "teacher", "other-decider", "blind"})
    void who_may_not_cannot_tell_that_there_is_anything(String login) {
        say("county", dibao());
        String nothing = host.get(login, "/aidroll/api/nothing").body();

        assertThat(say(login, dibao().put("version", 1)).body()).isEqualTo(nothing);
        assertThat(withdraw(login, 1).body()).isEqualTo(nothing);
        assertThat(withdraw(login, 1).statusCode()).isEqualTo(404);
        assertThat(due()).isEqualTo("500.00");
    }

    @Test
    void who_only_reads_is_offered_nothing_to_decide() {
        assertThat(json(host.get("clerk", STUDENTS + "1001/panel?lang=zh"))
                        .at("/deciding")
                        .isNull())
                .isTrue();
        assertThat(json(host.get("decider", STUDENTS + "1001/panel?lang=zh")).at("/deciding/choices"))
                .isNotEmpty();
    }

    @Test
    void without_a_login_nothing_is_answered_and_no_other_site_decides() {
        String body = dibao().toString();

        assertThat(say(null, dibao()).statusCode()).isEqualTo(401);
        assertThat(host.send("POST", "county", STUDENTS + "1001/categories", body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("county", "1001/categories", body, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("county", "1001/categories", body, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.get("county", STUDENTS + "1001/categories").statusCode())
                .isEqualTo(404);
        assertThat(due()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category | SINGLE_PARENT",
                "category | NOTHING",
                "category | dibao",
                "category | ''",
                "document | PUPIL_ID",
                "document | TEKUN_CERTIFICATE",
                "document | ''",
                "issuer | '  '",
                "reason | ' \t '",
                "issuedOn | 2020-02-30",
                "issuedOn | 9999-01-01",
                "issuedOn | 1899-12-31",
                "issuedOn | yesterday",
                "validFrom | ''",
                "validTo | 2020-03-16",
                "validTo | +999999999-12-31",
                "person | somebody",
                "due_fen | 100000",
                "state | ASSERTED",
            })
    void what_is_no_assertion_is_refused(String field, String value) {
        assertThat(say("county", dibao().put(field, value)).statusCode()).isEqualTo(400);
        assertThat(due()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "{} {}", "{\"reason\": null, \"version\": 0}"})
    void what_is_no_form_is_refused(String body) {
        say("county", dibao());
        assertThat(post("county", "1001/categories", body).statusCode()).isEqualTo(400);
        assertThat(post("county", "1001/categories/DIBAO/withdrawal", body).statusCode())
                .isEqualTo(400);
        assertThat(due()).isEqualTo("500.00");
    }

    @Test
    void texts_have_a_longest_length_in_characters_and_a_lone_half_of_one_is_none() {
        assertThat(say("county", dibao().put("reason", "😀".repeat(301))).statusCode())
                .isEqualTo(400);
        assertThat(say("county", dibao().put("issuer", "长".repeat(101))).statusCode())
                .isEqualTo(400);
        assertThat(say("county", dibao().put("number", "1".repeat(61))).statusCode())
                .isEqualTo(400);
        assertThat(post("county", "1001/categories", dibao().toString().replace("户籍", "\\ud800"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(say("county", dibao().put("reason", "x".repeat(20_000))).statusCode())
                .isEqualTo(400);
        assertThat(say("county", dibao().put("version", -1)).statusCode()).isEqualTo(400);
        assertThat(say(
                                "county",
                                dibao().put("reason", "😀".repeat(300))
                                        .put("issuer", "长".repeat(100))
                                        .put("number", "龘".repeat(60)))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | <script>alert(1)</script>",
                "x'); DROP TABLE aid_asserted_category; -- | x'); DROP TABLE aid_asserted_category; --",
                "=cmd|=cmd",
                "\u202e反向 | 反向",
                "一行\u2028又一行 | 一行 又一行",
                "😀 \u0000 😀 | 😀 😀",
            })
    void whatever_is_typed_is_text_of_one_line(String typed, String shown) {
        assertThat(say("county", dibao().put("reason", typed).put("issuer", typed))
                        .statusCode())
                .isEqualTo(200);
        JsonNode asserted = panel().at("/categories/0/asserted/0");
        assertThat(asserted.at("/reason").asText().replaceAll(" +", " ")).isEqualTo(shown);
        assertThat(asserted.at("/issuer").asText().replaceAll(" +", " ")).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEKUN", "dibao", "..%2f..", "*", "'%20OR%20'1'='1", "%00"})
    void a_category_that_nobody_asserted_cannot_be_withdrawn(String category) {
        say("county", dibao());
        assertThat(host.raw("county", "POST", "/sis" + STUDENTS + "1001/categories/" + category + "/withdrawal"))
                .doesNotContain("HTTP/1.1 200");
        assertThat(due()).isEqualTo("500.00");
    }
}
