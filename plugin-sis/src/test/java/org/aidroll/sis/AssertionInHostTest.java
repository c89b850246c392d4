package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.testkit.AidTestKit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A person asserts a category on a document, and takes it back, on a real server. */
class AssertionInHostTest extends AssertingHost {

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
