package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Departments' lists put in by a person who may. */
class ListsInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String ID = PUPIL.id().map(WrittenId::raw).orElseThrow();
    private static final String CSV = "姓名,身份证号\n" + PUPIL.name().written() + "," + ID + "\n别人,430482200509140480\n";
    private static final String STORE = "/aidroll/admin/registries";
    private static final String TRY = STORE + "?dryRun=true&lang=zh";
    private static final List<String> OURS = List.of("X-AidRoll", "1");

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.upload-megabytes", "1")
                .pupil(PUPIL)
                .list("poverty", "POVERTY")
                .start()
                .ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private HttpResponse<String> dibao(String login, String address) {
        return host.importing(
                login, address, "list", "dibao.csv", CSV, "department", "", "民政局", "category", "", "DIBAO");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("registries"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String due() {
        return json(host.get("clerk", "/aidroll/api/students/1001/panel"))
                .at("/due/yuan")
                .asText();
    }

    @Test
    void rows_that_say_the_same_are_one_question_as_in_the_queue() {
        String row = "别人," + ID + "\n";
        host.importing(
                "county",
                STORE,
                "list",
                "dibao.csv",
                "姓名,身份证号\n" + row + row,
                "department",
                "",
                "民政局",
                "category",
                "",
                "DIBAO");
        JsonNode lists = json(host.get("county", "/aidroll/api/lists")).at("/lists");

        assertThat(lists.findValuesAsText("name")).contains("dibao");
        for (JsonNode list : lists) {
            assertThat(list.at("/inReview").asInt())
                    .isEqualTo(list.at("/name").asText().equals("dibao") ? 1 : 0);
        }
    }

    @Test
    void a_dry_run_says_what_an_import_would_do_and_keeps_nothing() throws Exception {
        JsonNode look = json(dibao("county", TRY)).at("/result");

        assertThat(look.at("/rows").asInt()).isEqualTo(2);
        assertThat(look.at("/linked").asInt()).isOne();
        assertThat(look.at("/unmatched").asInt()).isOne();
        assertThat(look.at("/columns").toString())
                .isEqualTo("[{\"header\":\"姓名\",\"field\":\"name\"},{\"header\":\"身份证号\",\"field\":\"id\"}]");
        assertThat(look.at("/ending").asText()).isEqualTo("TRIED");
        assertThat(files()).containsExactly("poverty.csv", "poverty.yaml", "registries");
        assertThat(due()).isEqualTo("0.00");
    }

    @Test
    void a_list_that_was_put_in_gives_awards_at_once_and_after_the_next_start() throws Exception {
        JsonNode stored = json(dibao("county", STORE));

        assertThat(stored.at("/result/ending").asText()).isEqualTo("PUT_IN");
        assertThat(due()).isEqualTo("500.00");
        assertThat(files()).contains("dibao.csv", "dibao.yaml").noneMatch(name -> name.startsWith("."));
        assertThat(host.read("registries/dibao.yaml")).isEqualTo("department: \"民政局\"\ncategory: \"DIBAO\"\n");
        assertThat(host.diagnosticsFile()).contains("list dibao\t2 rows of 民政局").doesNotContain(ID);
    }

    @Test
    void a_list_of_a_name_that_is_there_takes_its_place_be_it_of_another_kind() throws Exception {
        dibao("county", STORE);
        var again = host.importing("county", STORE, "list", "dibao.csv", "姓名,身份证号\n别人,430482200509140480\n");

        assertThat(json(again).at("/result/ending").asText()).isEqualTo("PUT_IN");
        assertThat(due()).isEqualTo("0.00");
        assertThat(json(host.get("county", "/aidroll/api/lists?lang=en"))
                        .at("/lists/0/department")
                        .asText())
                .isEqualTo("民政局");
    }

    @Test
    void a_list_that_cannot_be_read_is_told_and_not_taken() throws Exception {
        var answer = host.importing(
                "county", STORE, "list", "dibao.xlsx", "<html>", "department", "", "民政局", "category", "", "DIBAO");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/result/ending").asText()).isEqualTo("UNUSABLE");
        assertThat(json(answer).at("/result/findings").findValuesAsText("severity"))
                .contains("CRITICAL");
        assertThat(files()).containsExactly("poverty.csv", "poverty.yaml", "registries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "other-clerk", "teacher"})
    void who_may_not_cannot_tell_that_there_is_anything(String login) throws Exception {
        assertThat(dibao(login, STORE).statusCode()).isEqualTo(404);
        assertThat(dibao(login, TRY).body())
                .isEqualTo(host.get(login, "/aidroll/api/nothing").body());
        assertThat(host.get(login, "/aidroll/admin/lists").statusCode()).isEqualTo(404);
        assertThat(host.get(login, "/aidroll/api/lists").statusCode()).isEqualTo(404);
        assertThat(files()).containsExactly("poverty.csv", "poverty.yaml", "registries");
    }

    @Test
    void without_a_login_nothing_is_answered() {
        assertThat(dibao(null, STORE).statusCode()).isEqualTo(401);
        assertThat(host.get(null, "/aidroll/admin/lists").statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_of_another_site_puts_nothing_in() throws Exception {
        assertThat(host.form("county", STORE, List.of(), "list", "dibao.csv", CSV)
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.form(
                                "county",
                                STORE,
                                List.of("X-AidRoll", "1", "Sec-Fetch-Site", "cross-site"),
                                "list",
                                "dibao.csv",
                                CSV)
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.get("county", STORE).statusCode()).isEqualTo(404);
        assertThat(files()).containsExactly("poverty.csv", "poverty.yaml", "registries");
    }

    @ParameterizedTest
    @CsvSource({
        "../../evil.csv, 200",
        "..\\..\\evil.csv, 422",
        "evil.yaml, 422",
        ".htaccess.csv, 422",
        "aidroll.properties, 422",
        "a:b.csv, 422",
        "%00.csv, 422",
    })
    void a_name_leads_nowhere_else(String name, int status) throws Exception {
        var answer =
                host.importing("county", STORE, "list", name, CSV, "department", "", "民政局", "category", "", "DIBAO");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(files()).noneMatch(file -> file.startsWith("."));
        try (Stream<Path> above = Files.list(home.getParent())) {
            assertThat(above.map(Path::getFileName).map(Path::toString).filter(file -> file.startsWith("evil")))
                    .allMatch(file -> files(home.resolve("registries")).contains(file));
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void what_a_form_says_is_text_and_no_yaml() throws Exception {
        var answer = host.importing(
                "county",
                STORE,
                "list",
                "dibao.csv",
                CSV,
                "department",
                "",
                "民\"政\\局: {a: b} # x\ncategory: ORPHAN",
                "category",
                "",
                "DIBAO");

        assertThat(json(answer).at("/result/ending").asText()).isEqualTo("PUT_IN");
        assertThat(json(host.get("county", "/aidroll/api/lists"))
                        .at("/lists/0/department")
                        .asText())
                .isEqualTo("民\"政\\局: {a: b} # x category: ORPHAN");
    }

    @Test
    void a_part_that_nobody_asked_for_is_refused() throws Exception {
        assertThat(host.form("county", STORE, OURS, "list", "dibao.csv", CSV, "owner", "", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(host.form("county", STORE, OURS, "list", "a.csv", CSV, "list", "b.csv", CSV)
                        .statusCode())
                .isEqualTo(400);
        assertThat(host.send("POST", "county", STORE, CSV, "X-AidRoll", "1").statusCode())
                .isEqualTo(400);
        assertThat(host.form("county", STORE + "?dryRun=maybe", OURS, "list", "dibao.csv", CSV)
                        .statusCode())
                .isEqualTo(400);
        assertThat(host.form("county", STORE, OURS, "list", "new.csv", CSV).statusCode())
                .isEqualTo(422);
        assertThat(files()).containsExactly("poverty.csv", "poverty.yaml", "registries");
    }

    @Test
    void a_list_larger_than_settings_allow_is_refused() throws Exception {
        var answer = host.form("county", TRY, OURS, "list", "dibao.csv", CSV + "x".repeat(1 << 20));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).at("/title").asText()).contains("1 MB");
    }

    @Test
    void the_page_shows_what_lists_there_are_and_has_nothing_in_it_itself() {
        dibao("county", STORE);
        var page = host.get("county", "/aidroll/admin/lists");
        JsonNode lists = json(host.get("county", "/aidroll/api/lists?lang=zh"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(page.body()).contains("<aid-lists locale=\"zh-CN\">").doesNotContain("民政局");
        assertThat(lists.at("/lists").findValuesAsText("name")).containsExactly("dibao", "poverty");
        assertThat(lists.at("/lists/0/rows").asInt()).isEqualTo(2);
        assertThat(lists.at("/lists/0/linked").asInt()).isOne();
        assertThat(lists.at("/lists/0/ageDays").asInt()).isZero();
        assertThat(lists.at("/lists/0/findings").toString())
                .contains("NOT_A_STUDENT")
                .doesNotContain(ID);
        assertThat(lists.at("/lists/1/broken").asBoolean()).isTrue();
        assertThat(lists.at("/categories/0/label").asText()).isEqualTo("建档立卡");
        assertThat(lists.at("/megabytes").asInt()).isOne();
    }
}
