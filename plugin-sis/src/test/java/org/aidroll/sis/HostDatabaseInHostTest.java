package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.Courier;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do at each desk, where the plugin's tables are in a host's PostgreSQL or MariaDB. */
class HostDatabaseInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String STUDENT = "/aidroll/api/students/1001/";
    private static final String FILE = "/aidroll/api/efile/1001";
    private static final String CARD = "6217000010001234569";

    @TempDir
    Path home;

    private TestHost host;
    private Courier courier;

    private void start(ServerDatabase database) {
        host = new TestHost(home)
                .set(
                        "aidroll.permission.COUNTY",
                        "aid.case.read@all,aid.case.decide@all,aid.link.decide@all,aid.lists.write@all,aid.privacy@all,"
                                + "aid.audit.read@all,aid.diagnostics.read@all,aid.document.read@all,"
                                + "aid.document.write@all")
                .set(
                        "aidroll.roll.changes-sql",
                        "SELECT student AS student_key, at AS changed_at FROM t_change WHERE at >= :since")
                .set("aidroll.roll.changes-seconds", "1")
                .storeIn(ServerDatabase.dataSource(database.fresh()))
                .pupil(PUPIL)
                .list("orphans", "ORPHAN");
        host.school().execute("CREATE TABLE t_change (student VARCHAR(50), at TIMESTAMP)");
        host.list("poverty", "POVERTY", Pupils.boarder("1001").named("别人").build());
        host.start().ready();
        courier = new Courier(host);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private JsonNode get(String path) {
        return json(host.get("county", path).body());
    }

    private HttpResponse<byte[]> post(String path, String body) {
        return courier.post("county", path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    private HttpResponse<byte[]> say(int version) {
        return post(
                STUDENT + "categories",
                "{\"category\": \"DIBAO\", \"document\": \"DIBAO_CERTIFICATE\", \"number\": \"外低保字20200317号\","
                        + " \"issuer\": \"邻县民政局\", \"issuedOn\": \"2020-03-17\", \"validFrom\": \"2020-03-17\","
                        + " \"validTo\": \"2021-03-16\", \"reason\": \"已核对原件𠮷\", \"version\": " + version + "}");
    }

    private String due() {
        return get(STUDENT + "panel").at("/due/yuan").asText();
    }

    private void rule() {
        String id = get("/aidroll/api/review").at("/open/0/id").asText();
        assertThat(post("/aidroll/api/review/" + id, "{\"verdict\": \"LINK\", \"reason\": \"曾用名𠮷\", \"version\": 0}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_category_is_asserted_withdrawn_and_never_by_who_saw_another_state(ServerDatabase database) {
        start(database);

        assertThat(say(0).statusCode()).isEqualTo(200);
        assertThat(due()).isEqualTo("500.00");
        assertThat(post(STUDENT + "categories/DIBAO/withdrawal", "{\"reason\": \"证件已注销\", \"version\": 0}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(STUDENT + "categories/DIBAO/withdrawal", "{\"reason\": \"证件已注销\", \"version\": 1}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(due()).isEqualTo("0.00");
        assertThat(get(STUDENT + "panel").at("/history/0/events").findValuesAsText("reason"))
                .containsExactly("证件已注销", "已核对原件𠮷");
    }

    @ParameterizedTest
    @EnumSource
    void a_photograph_comes_by_desk_and_link_and_a_number_is_typed(ServerDatabase database) {
        start(database);

        assertThat(json(courier.post("county", FILE + "/files/PUPIL_ID.FRONT", Photographs.sharp(1)))
                        .at("/result")
                        .asText())
                .isEqualTo("KEPT");
        String address = json(post(FILE + "/links", "{\"slots\": [\"PUPIL_ID.BACK\"]}"))
                .at("/address")
                .asText();
        String link = address.substring(address.indexOf("/aidroll/upload/"));
        for (String result : new String[] {"KEPT", "SAME"}) {
            assertThat(json(courier.hand(link + "/PUPIL_ID.BACK", Photographs.sharp(2)))
                            .at("/result")
                            .asText())
                    .isEqualTo(result);
        }
        assertThat(json(host.get(null, link + "/state").body()).at("/left").asInt())
                .isEqualTo(2);
        assertThat(post(
                                FILE + "/typed",
                                "{\"document\": \"PAYEE_CARD\", \"field\": \"CARD_NUMBER\", \"values\": [\"" + CARD
                                        + "\"]}")
                        .statusCode())
                .isEqualTo(200);

        JsonNode desk = get(FILE);
        assertThat(desk.at("/documents/0/sides").findValuesAsText("state")).containsExactly("PRESENT", "PRESENT");
        assertThat(desk.toString()).contains("…4569").doesNotContain(CARD);
        assertThat(json(post(FILE + "/withdraw", "{\"slot\": \"PUPIL_ID.FRONT\"}"))
                        .at("/withdrawn")
                        .asBoolean())
                .isTrue();
        assertThat(get(FILE).at("/documents/0/sides").findValuesAsText("state")).containsExactly("MISSING", "PRESENT");
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_read_as_its_columns_were_the_last_time(ServerDatabase database) {
        start(database);
        String list = "孩子,号\n" + PUPIL.name().written() + ","
                + PUPIL.id().map(WrittenId::raw).orElseThrow() + "\n";

        JsonNode corrected = json(host.importing(
                                "county",
                                "/aidroll/admin/registries",
                                "list",
                                "poverty.csv",
                                list,
                                "columns",
                                "",
                                "{\"name\":\"孩子\",\"id\":\"号\"}")
                        .body())
                .at("/result");
        JsonNode next = json(host.importing("county", "/aidroll/admin/registries", "list", "poverty.csv", list)
                        .body())
                .at("/result");

        assertThat(corrected.at("/linked").asInt()).as(corrected.toString()).isOne();
        assertThat(next.at("/asLastTime").asBoolean()).as(next.toString()).isTrue();
        assertThat(due()).isEqualTo("500.00");
    }

    @ParameterizedTest
    @EnumSource
    void the_access_log_is_filtered_and_the_roll_is_followed(ServerDatabase database) {
        start(database);
        host.until(() -> host.get("county", "/aidroll/admin/diagnostics?lang=en")
                .body()
                .contains("of the roll are known until"));
        get(STUDENT + "panel");
        get(STUDENT + "card");

        assertThat(log("person=OUNT&action=CARD_SEEN").findValuesAsText("object"))
                .containsExactly("1001");
        assertThat(log("object=100_")).isEmpty();
        assertThat(log("object=1001&from=2001-01-01")).hasSize(2);
        assertThat(log("until=2001-01-01")).isEmpty();
        assertThat(log("person=%25")).isEmpty();
    }

    private JsonNode log(String query) {
        return get("/aidroll/api/access-log?" + query).at("/rows");
    }

    @ParameterizedTest
    @EnumSource
    void who_left_is_given_out_whole_and_erased_with_every_photograph(ServerDatabase database) throws IOException {
        start(database);
        rule();
        say(0);
        courier.post("county", FILE + "/files/PUPIL_ID.FRONT", Photographs.sharp(1));
        post(
                FILE + "/typed",
                "{\"document\": \"PAYEE_CARD\", \"field\": \"CARD_NUMBER\", \"values\": [\"" + CARD + "\"]}");
        post(FILE + "/links", "{\"slots\": [\"PUPIL_ID.BACK\"]}");
        get(STUDENT + "panel");
        host.school().execute("UPDATE t_student SET status = '03' WHERE id = 1001");

        JsonNode privacy = get(STUDENT + "privacy");
        JsonNode data = privacy.at("/data");
        assertThat(data.at("/aid_ruling/0/reason").asText()).isEqualTo("曾用名𠮷");
        assertThat(data.at("/aid_asserted_category/0/issuer").asText()).isEqualTo("邻县民政局");
        assertThat(data.at("/aid_asserted_category/0/document_number").asText()).isEqualTo("外低保字20200317号");
        assertThat(data.at("/aid_document_value/0/value_text").asText()).isEqualTo(CARD);
        assertThat(data.at("/documents/0/seen").asText()).contains("\"width\":1280");
        assertThat(data.at("/aid_document/0/digest").asText()).hasSize(64);
        assertThat(data.at("/aid_document_key/0/made_at").asText()).isNotEmpty();
        assertThat(data.at("/aid_document_key/0/sealed_key").isMissingNode()).isTrue();
        assertThat(files()).isOne();

        var erased = post(
                STUDENT + "erase", "{\"confirm\": \"" + privacy.at("/confirm").asText() + "\"}");
        assertThat(json(erased).at("/rows").toString())
                .contains("documents", "aid_ruling", "aid_asserted_category", "aid_decision");
        assertThat(files()).isZero();
        assertThat(get(STUDENT + "privacy").at("/data").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("aid_decision", "aid_erasure", "aid_audit");
    }

    private long files() throws IOException {
        try (var all = Files.walk(home.resolve("documents"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
