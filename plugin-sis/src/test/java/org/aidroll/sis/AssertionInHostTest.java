package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person asserts a category on a document, and takes it back, on a real server. */
class AssertionInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student ELSEWHERE =
            Pupils.boarder("1006").at(SchoolDatabase.OTHER_SCHOOL).build();
    private static final String STUDENTS = "/aidroll/api/students/";
    private static final String NUMBER = "外低保字20200317号";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.case.decide@all")
                .set("aidroll.permission.DECIDER", "aid.case.read@school,aid.case.decide@school")
                .set("aidroll.permission.BLIND", "aid.case.decide@all")
                .pupil(PUPIL)
                .pupil(ELSEWHERE)
                .list("orphans", "ORPHAN");
        host.school()
                .user("decider", "DECIDER", SchoolDatabase.SCHOOL)
                .user("other-decider", "DECIDER", SchoolDatabase.OTHER_SCHOOL)
                .user("blind", "BLIND", null);
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new AssertionError(response.body(), notJson);
        }
    }

    /** The certificate of another county, said for the first time. */
    private static ObjectNode dibao() {
        return JSON.createObjectNode()
                .put("category", "DIBAO")
                .put("document", "DIBAO_CERTIFICATE")
                .put("number", NUMBER)
                .put("issuer", "邻县民政局")
                .put("issuedOn", "2020-03-17")
                .put("validFrom", "2020-03-17")
                .put("validTo", "2021-03-16")
                .put("reason", "户籍在邻县，已核对原件")
                .put("version", 0);
    }

    private HttpResponse<String> post(String login, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("X-AidRoll", "1", "Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return host.send("POST", login, STUDENTS + path, body, all.toArray(String[]::new));
    }

    private HttpResponse<String> say(String login, JsonNode body) {
        return post(login, "1001/categories", body.toString());
    }

    private HttpResponse<String> withdraw(String login, int version) {
        return post(login, "1001/categories/DIBAO/withdrawal", "{\"reason\": \"证件已注销\", \"version\": " + version + "}");
    }

    private JsonNode panel() {
        return json(host.get("county", STUDENTS + "1001/panel?lang=zh"));
    }

    private String due() {
        return panel().at("/due/yuan").asText();
    }

    @Test
    void a_certificate_of_another_county_gives_tier_money_and_explanation_at_once() {
        String before = panel().at("/decision/hash").asText();
        assertThat(due()).isEqualTo("0.00");

        JsonNode said = json(say("county", dibao()));

        assertThat(said.at("/version").asInt()).isOne();
        JsonNode panel = panel();
        assertThat(panel.at("/due/yuan").asText()).isEqualTo("500.00");
        assertThat(panel.at("/tier/label").asText()).isEqualTo("特别困难");
        assertThat(panel.at("/categories/0/label").asText()).isEqualTo("低保");
        assertThat(panel.at("/categories/0/links")).isEmpty();
        JsonNode asserted = panel.at("/categories/0/asserted/0");
        assertThat(asserted.at("/person").asText()).isEqualTo("测试county");
        assertThat(asserted.at("/document").asText()).isEqualTo("低保证");
        assertThat(asserted.at("/issuer").asText()).isEqualTo("邻县民政局");
        assertThat(asserted.at("/number").asText()).isEqualTo("*********317号");
        assertThat(asserted.at("/validTo").asText()).isEqualTo("2021-03-16");
        assertThat(panel.at("/awards/0/steps/0/text").asText())
                .startsWith("测试county于 ")
                .endsWith(" 凭低保证（有效至 2021-03-16）认定为“低保”");
        assertThat(panel.at("/decision/hash").asText()).isNotEqualTo(before);
        assertThat(panel.at("/history/0/events/0/kind").asText()).isEqualTo("ASSERTED");
    }

    @Test
    void the_roster_follows_at_once() {
        assertThat(json(host.get("county", "/aidroll/api/roster?lang=zh"))
                        .at("/total")
                        .asInt())
                .isZero();

        say("county", dibao());

        JsonNode roster = json(host.get("county", "/aidroll/api/roster?lang=zh"));
        assertThat(roster.at("/rows/0/key").asText()).isEqualTo("1001");
        assertThat(roster.at("/dueYuan").asText()).isEqualTo("500.00");
    }

    @Test
    void withdrawn_it_gives_nothing_and_stays_in_the_history() {
        say("county", dibao());
        assertThat(withdraw("decider", 1).statusCode()).isEqualTo(200);

        JsonNode panel = panel();
        assertThat(panel.at("/due/yuan").asText()).isEqualTo("0.00");
        assertThat(panel.at("/categories")).isEmpty();
        assertThat(panel.at("/history/0/events").findValuesAsText("kind")).containsExactly("WITHDRAWN", "ASSERTED");
        assertThat(panel.at("/history/0/events/0/reason").asText()).isEqualTo("证件已注销");
        assertThat(panel.at("/history/0/events/0/person").asText()).isEqualTo("测试decider");
        assertThat(panel.findValuesAsText("version")).contains("2");

        assertThat(say("county", dibao().put("version", 2)).statusCode()).isEqualTo(200);
        assertThat(due()).isEqualTo("500.00");
    }

    @Test
    void a_list_that_names_the_pupil_later_takes_precedence_and_the_word_stays() {
        say("county", dibao());
        host.list("dibao", "DIBAO", PUPIL)
                .until(() -> panel().at("/categories/0/links").size() == 1);

        JsonNode panel = panel();
        assertThat(panel.at("/categories")).hasSize(1);
        assertThat(panel.at("/categories/0/asserted")).isEmpty();
        assertThat(panel.at("/awards/0/steps/0/text").asText()).doesNotContain("认定为");
        assertThat(panel.at("/deciding/others/0/category").asText()).isEqualTo("DIBAO");
        assertThat(panel.at("/history/0/events/0/kind").asText()).isEqualTo("ASSERTED");
    }

    @Test
    void the_e_file_asks_for_the_document_at_once() {
        host.file("efiles.csv", "student,slot,file,field,value,keyed_by,keyed_at\n")
                .until(() -> {
                    say("county", dibao());
                    return !panel().at("/eFile").isNull();
                });

        assertThat(panel().at("/eFile/documents").findValuesAsText("code")).contains("DIBAO_CERTIFICATE");
        withdraw("county", 1);
        assertThat(panel().at("/eFile").isNull()).isTrue();
    }

    @Test
    void sudden_hardship_makes_eligible_and_its_proof_is_offered() {
        var sudden = dibao().put("category", "SUDDEN")
                .put("document", "HARDSHIP_PROOF")
                .put("validTo", "");

        assertThat(say("county", sudden).statusCode()).isEqualTo(200);

        assertThat(panel().at("/open").findValuesAsText("benefit")).contains("compulsory-boarder");
        assertThat(panel().at("/deciding/choices").findValuesAsText("code"))
                .contains("SUDDEN", "HARDSHIP_PROOF", "DIBAO")
                .doesNotContain("SINGLE_PARENT");
    }

    @Test
    void the_same_said_twice_is_said_once_and_who_comes_late_is_told() {
        assertThat(say("county", dibao()).statusCode()).isEqualTo(200);
        assertThat(say("county", dibao()).statusCode()).isEqualTo(200);

        assertThat(say("decider", dibao()).statusCode()).isEqualTo(409);
        assertThat(say("county", dibao().put("number", "另一号")).statusCode()).isEqualTo(409);
        assertThat(json(say("decider", dibao())).at("/code").asText()).isEqualTo("STALE");
        assertThat(withdraw("county", 0).statusCode()).isEqualTo(409);
        assertThat(withdraw("county", 1).statusCode()).isEqualTo(200);
        assertThat(withdraw("county", 1).statusCode()).isEqualTo(200);
        assertThat(withdraw("county", 2).statusCode()).isEqualTo(409);
        assertThat(panel().at("/history/0/events")).hasSize(2);
    }

    @Test
    void of_many_at_one_moment_one_is_kept() throws Exception {
        int people = 6;
        var together = new CyclicBarrier(people);
        var threads = Executors.newFixedThreadPool(people);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                var body = dibao().put("reason", "理由 " + i);
                all.add(threads.submit(() -> {
                    together.await();
                    return say("county", body).statusCode();
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
        assertThat(panel().at("/history/0/events")).hasSize(1);
    }

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

    @Test
    void every_word_is_written_down_with_nothing_of_the_document_and_nothing_lies_open_in_the_store() throws Exception {
        say("county", dibao());
        say("decider", dibao());
        withdraw("county", 1);
        host.stopApplication();

        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            assertThat(new AuditLog(store, AidTestKit.clock("2020-11-30")).all())
                    .extracting(AuditEntry::login, AuditEntry::action, AuditEntry::object)
                    .contains(
                            tuple("county", "CATEGORY_ASSERTED", "1001 DIBAO 1"),
                            tuple("decider", "CATEGORY_STALE", "1001 DIBAO 1"),
                            tuple("county", "CATEGORY_WITHDRAWN", "1001 DIBAO 2"));
        }
        String stored = everythingStored();
        assertThat(stored).contains("DIBAO_CERTIFICATE", "测试county");
        assertThat(stored).doesNotContain(NUMBER, "邻县民政局", "户籍在邻县", "证件已注销");
    }

    /** Every value of every table, as somebody reads it who has the database and not the keys. */
    private String everythingStored() throws SQLException {
        var all = new StringBuilder();
        String url = "jdbc:h2:file:" + home.resolve("store/aidroll").toAbsolutePath() + ";DATABASE_TO_LOWER=TRUE";
        var dataSource = new JdbcDataSource();
        dataSource.setURL(url + ";MODE=PostgreSQL");
        dataSource.setUser("aidroll");
        dataSource.setPassword("");
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "aid_%", null)) {
            while (tables.next()) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT * FROM " + tables.getString("TABLE_NAME"))) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            all.append(rows.getString(column)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }

    @Test
    void what_was_said_outlives_a_restart() {
        say("county", dibao());
        host.undeploy();
        host.file("diagnostics.txt", "").deployAgain().ready();

        assertThat(due()).isEqualTo("500.00");
        assertThat(panel().at("/categories/0/asserted/0/reason").asText()).isEqualTo("户籍在邻县，已核对原件");
    }
}
