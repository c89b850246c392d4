package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.tabular.TableFile;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import gives back: columns to correct, rows to correct, and the difference to the list before. */
class ImportResultInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student OTHER = Pupils.boarder("1002").build();
    private static final String STORE = "/aidroll/admin/registries";
    private static final String TRY = STORE + "?dryRun=true&lang=zh";
    private static final String CORRECTED = "{\"name\":\"孩子\",\"id\":\"号\"}";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.CHIEF", "aid.lists.write@all,aid.export@all,aid.case.read@all")
                .set("aidroll.permission.HALF", "aid.lists.write@all,aid.export@school,aid.case.read@school")
                .pupil(PUPIL)
                .pupil(OTHER)
                .list("poverty", "POVERTY", PUPIL);
        host.school().user("chief", "CHIEF", null).user("half", "HALF", "2143000002");
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private static String row(Student student) {
        return student.name().written() + "," + id(student) + "\n";
    }

    private static String id(Student student) {
        return student.id().map(WrittenId::raw).orElseThrow();
    }

    private JsonNode put(String name, String csv, String... more) {
        List<String> parts = new ArrayList<>(List.of("list", name + ".csv", csv));
        parts.addAll(List.of(more));
        return json(host.importing("chief", STORE, parts.toArray(String[]::new)))
                .at("/result");
    }

    private static List<String> fields(JsonNode result) {
        return result.at("/columns").findValuesAsText("field");
    }

    @Test
    void columns_that_a_person_corrected_are_read_so_and_so_is_the_next_list_with_that_header() {
        JsonNode unread = put("poverty", "孩子,号,性别\n" + row(PUPIL).replace("\n", ",不详\n"));
        JsonNode corrected = put("poverty", "孩子,号,性别\n" + row(PUPIL).replace("\n", ",不详\n"), "columns", "", CORRECTED);
        JsonNode next = put("poverty", "孩子,号,性别\n" + row(OTHER).replace("\n", ",不详\n"));
        JsonNode ofThatDepartment = put(
                "poverty-2",
                "孩子,号,性别\n" + row(OTHER).replace("\n", ",不详\n"),
                "department",
                "",
                "扶贫办",
                "category",
                "",
                "POVERTY");
        JsonNode ofAnother = put(
                "dibao",
                "孩子,号,性别\n" + row(OTHER).replace("\n", ",不详\n"),
                "department",
                "",
                "民政局",
                "category",
                "",
                "DIBAO");

        assertThat(unread.at("/ending").asText()).isEqualTo("UNUSABLE");
        assertThat(fields(corrected)).containsExactly("name", "id", "");
        assertThat(corrected.at("/asLastTime").asBoolean()).isFalse();
        assertThat(corrected.at("/linked").asInt()).isOne();
        assertThat(fields(next)).containsExactly("name", "id", "");
        assertThat(next.at("/asLastTime").asBoolean()).isTrue();
        assertThat(next.at("/linked").asInt()).isOne();
        assertThat(ofThatDepartment.at("/asLastTime").asBoolean())
                .as(ofThatDepartment.toString())
                .isTrue();
        assertThat(ofAnother.at("/ending").asText()).isEqualTo("UNUSABLE");
    }

    @Test
    void a_trial_remembers_no_column() {
        String csv = "孩子,号\n" + row(PUPIL);
        host.importing("chief", TRY, "list", "poverty.csv", csv, "columns", "", CORRECTED);

        assertThat(put("poverty", csv).at("/ending").asText()).isEqualTo("UNUSABLE");
    }

    @Test
    void columns_that_are_no_fields_are_refused() {
        for (String columns : List.of(
                "{\"owner\":\"a\"}",
                "{\"name\":\"a\",\"id\":\"a\"}",
                "{\"name\":{}}",
                "[]",
                "null",
                "{\"category\":\"a\"}")) {
            assertThat(host.importing("chief", TRY, "list", "poverty.csv", "a,b\n1,2\n", "columns", "", columns)
                            .statusCode())
                    .as(columns)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_difference_names_nobody_in_full_and_says_what_it_means() {
        JsonNode trial = json(host.importing("chief", TRY, "list", "poverty.csv", "姓名,身份证号\n" + row(OTHER)));
        JsonNode difference = trial.at("/result/difference");

        assertThat(difference.at("/added").asInt()).isOne();
        assertThat(difference.at("/gone").asInt()).isOne();
        assertThat(difference.at("/pupils").asInt()).isEqualTo(2);
        assertThat(difference.at("/moreYuan").asText()).isEqualTo("500.00");
        assertThat(difference.at("/lessYuan").asText()).isEqualTo("500.00");
        JsonNode added = difference.at("/lines/0");
        assertThat(added.at("/kind").asText()).isEqualTo("NEW_IN_LIST");
        assertThat(added.at("/key").asText()).isEqualTo("1002");
        assertThat(added.at("/consequence/due").asText()).isEqualTo("500.00");
        assertThat(difference.at("/lines/1/consequence/difference").asText()).isEqualTo("-500.00");
        assertThat(trial.toString())
                .doesNotContain(
                        id(OTHER),
                        id(PUPIL),
                        OTHER.name().written(),
                        PUPIL.name().written());
    }

    @Test
    void who_may_not_see_a_pupil_is_told_of_the_row_and_not_of_the_pupil_and_takes_no_file_away() {
        var trial = host.importing("half", TRY, "list", "poverty.csv", "姓名,身份证号\n" + row(OTHER) + "某某,1\n");
        JsonNode result = json(trial).at("/result");

        assertThat(result.at("/difference/lines/0/key").isNull()).isTrue();
        assertThat(result.at("/difference/lines/0/consequence").isNull()).isTrue();
        assertThat(result.at("/mayExport").asBoolean()).isFalse();
        String address = "/aidroll/api/imports/" + json(trial).at("/id").asText();
        assertThat(host.get("half", address + "/rejected.xlsx").statusCode()).isEqualTo(404);
        assertThat(host.get("half", address + "/difference.xlsx").statusCode()).isEqualTo(404);
        assertThat(host.get("county", address + "/rejected.xlsx").statusCode()).isEqualTo(404);
        assertThat(host.get("clerk", address + "/rejected.xlsx").statusCode()).isEqualTo(404);
        assertThat(host.get("chief", address + "/rejected.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void the_rows_to_correct_come_back_as_a_workbook_of_texts_and_who_took_it_away_is_written_down() throws Exception {
        String csv = "姓名,身份证号,备注\n" + row(OTHER).replace("\n", ",=1+1\n") + "\"=HYPERLINK(\"\"x\"\")\",12345,'@x\n";
        var put = host.importing("chief", STORE, "list", "poverty.csv", csv);
        String address = "/aidroll/api/imports/" + json(put).at("/id").asText();

        assertThat(json(put).at("/result/toCorrect").asInt()).isOne();
        Path rejected = taken(address + "/rejected.xlsx", "rejected.xlsx");
        Path difference = taken(address + "/difference.xlsx", "difference.xlsx");
        List<List<String>> rows = new ArrayList<>();
        new TableFile().read(rejected, row -> rows.add(row.cells()));
        assertThat(rows.get(0)).containsExactly("姓名", "身份证号", "备注", "原因");
        assertThat(rows.get(2).get(0)).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(rows.get(2).get(3)).contains("身份证");
        for (Path file : List.of(rejected, difference)) {
            assertThat(part(file)).doesNotContain("<f>", "<f ");
        }
        host.stopApplication();
        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            assertThat(new AuditLog(store, AidTestKit.clock("2020-11-30"))
                            .all().stream()
                                    .filter(entry -> entry.action().equals("IMPORT_TAKEN"))
                                    .map(AuditEntry::object))
                    .containsExactly("poverty rejected.xlsx", "poverty difference.xlsx");
        }
    }

    private Path taken(String address, String name) throws Exception {
        Path file = home.resolve(name);
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(host.address(address)))
                                .header(LoginFilter.HEADER, "chief")
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"" + name + "\"");
        return file;
    }

    private static String part(Path workbook) throws IOException {
        try (var zip = java.nio.file.FileSystems.newFileSystem(workbook)) {
            return Files.readString(zip.getPath("/xl/worksheets/sheet1.xml"));
        }
    }

    @Test
    void headers_and_cells_that_are_no_words_are_shown_as_they_stand() {
        String header = "<script>alert(1)</script>\u202e";
        JsonNode result = json(host.importing(
                        "chief", TRY, "list", "poverty.csv", "姓名,身份证号," + header + ",\uD83D\uDE00\n" + row(PUPIL)))
                .at("/result");

        assertThat(result.at("/columns").findValuesAsText("header")).hasSize(4).contains("\uD83D\uDE00");
        assertThat(result.at("/columns/2/field").asText()).isEmpty();
        assertThat(result.at("/linked").asInt()).isOne();
    }
}
