package org.aidroll.sis.attack;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.tabular.TableFile;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Pupils, classes, schools, departments and people named like an attack: every answer has the text, and nothing else. */
class NaughtyStringsInHostTest {
    private static final int FIRST = 1000;
    private static final int FIRST_HALF = 5000;

    @TempDir
    static Path home;

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static TestHost host;

    @BeforeAll
    static void start() {
        LOG.start();
        ((Logger) LoggerFactory.getLogger("org.aidroll")).addAppender(LOG);
        host = new TestHost(home)
                .set(
                        "aidroll.permission.COUNTY",
                        "aid.case.read@all,aid.case.decide@all,aid.link.decide@all,aid.export@all,aid.lists.write@all,"
                                + "aid.audit.read@all,aid.privacy@all,aid.diagnostics.read@all");
        var list = new StringBuilder("姓名,身份证号\n");
        var schools = new StringBuilder("school_code,name,division,stages,kind\n");
        for (int i = 0; i < NaughtyStrings.ALL.size(); i++) {
            String text = NaughtyStrings.ALL.get(i);
            pupil(FIRST + i, text);
            list.append(quoted(text)).append(',').append(id(FIRST + i)).append('\n');
            schools.append(school(FIRST + i)).append(',').append(quoted(text)).append(",430482101,PRIMARY,PUBLIC\n");
        }
        for (int i = 0; i < NaughtyStrings.HALVES.size(); i++) {
            pupil(FIRST_HALF + i, NaughtyStrings.HALVES.get(i));
            list.append("别人,").append(id(FIRST_HALF + i)).append('\n');
        }
        host.file("registries/poverty.csv", list.toString())
                .file("registries/poverty.yaml", "department: \"<b>=1+1\"\ncategory: POVERTY\n")
                .file("schools.csv", schools.toString())
                .start()
                .ready();
    }

    @AfterAll
    static void stop() {
        host.close();
        ((Logger) LoggerFactory.getLogger("org.aidroll")).detachAppender(LOG);
    }

    private static String school(int key) {
        return "314300" + key;
    }

    private static Student student(int key) {
        return Pupils.boarder(String.valueOf(key)).build();
    }

    private static String id(int key) {
        return student(key).id().map(WrittenId::raw).orElseThrow();
    }

    private static void pupil(int key, String text) {
        host.school().add(String.valueOf(key), text, "1", null, id(key), null, school(key), "2", "5", text, "2", "01");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static JsonNode roster() {
        return json(host.get("county", "/aidroll/api/roster?lang=zh&size=200"));
    }

    @Test
    void the_roster_has_every_name_class_and_school_to_the_letter() {
        Map<String, JsonNode> rows = new HashMap<>();
        roster().at("/rows").forEach(row -> rows.put(row.at("/key").asText(), row));

        for (int i = 0; i < NaughtyStrings.ALL.size(); i++) {
            String text = NaughtyStrings.ALL.get(i);
            JsonNode row = rows.get(String.valueOf(FIRST + i));
            assertThat(row).as(text).isNotNull();
            assertThat(row.at("/name").asText()).isEqualTo(text);
            assertThat(row.at("/className").asText()).isEqualTo(text);
            // A cell of a list is read without the mark and the blanks that spreadsheets put around a text.
            assertThat(text).as(text).contains(row.at("/school").asText());
        }
    }

    /** Where half a character cannot be said in UTF-8, a sign stands for it, and the answer is an answer. */
    @Test
    void half_a_character_in_a_name_costs_nobody_an_answer() {
        var review = host.get("county", "/aidroll/api/review?lang=zh");

        assertThat(review.statusCode()).isEqualTo(200);
        assertThat(review.body()).contains("半");
        for (int i = 0; i < NaughtyStrings.HALVES.size(); i++) {
            String pupil = "/aidroll/api/students/" + (FIRST_HALF + i);
            for (String view : List.of("/panel", "/card", "/application", "/privacy")) {
                assertThat(host.get("county", pupil + view).statusCode())
                        .as(pupil + view)
                        .isEqualTo(200);
            }
        }
        assertThat(host.get("county", "/aidroll/api/roster?q=50").statusCode()).isEqualTo(200);
    }

    @Test
    void every_sheet_has_texts_and_no_formula() throws Exception {
        for (String sheet : List.of("roster.xlsx", "statistics.xlsx", "access-log.xlsx")) {
            Path file = taken("/aidroll/api/" + sheet + "?lang=zh", sheet);
            assertThat(parts(file)).as(sheet).doesNotContain("<f>", "<f ", "<hyperlink");
        }
        Set<String> cells = new TreeSet<>();
        new TableFile().read(home.resolve("roster.xlsx"), row -> cells.addAll(row.cells()));
        assertThat(cells).containsAll(NaughtyStrings.ALL);

        Path past =
                taken("/aidroll/api/roster.xlsx?lang=zh&at=" + LocalDate.now(ZoneId.of("Asia/Shanghai")), "past.xlsx");
        Set<String> ofThen = new TreeSet<>();
        new TableFile().read(past, row -> ofThen.addAll(row.cells()));
        assertThat(ofThen).containsAll(NaughtyStrings.ALL);
        assertThat(parts(past)).doesNotContain("<f>", "<f ", "<hyperlink");
    }

    private static Path taken(String address, String name) throws Exception {
        Path file = home.resolve(name);
        var request = HttpRequest.newBuilder(URI.create(host.address(address)))
                .header(LoginFilter.HEADER, "county")
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"[a-zA-Z0-9-]+\\.xlsx\"");
        return file;
    }

    private static String parts(Path workbook) throws IOException {
        var text = new StringBuilder();
        try (var zip = FileSystems.newFileSystem(workbook);
                var files = Files.walk(zip.getPath("/"))) {
            for (Path part : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(part));
            }
        }
        return text.toString();
    }

    @Test
    void whoever_is_named_so_is_written_down_so() {
        List<String> texts = Stream.concat(NaughtyStrings.ALL.stream(), Stream.of("a\tb\u0007c"))
                .toList();
        List<String> people = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String login = "p" + i;
            host.school().user(login, "CLERK", SchoolDatabase.SCHOOL);
            host.school()
                    .execute("UPDATE sys_user SET real_name = '" + texts.get(i).replace("'", "''")
                            + "' WHERE username = '" + login + "'");
            assertThat(host.get(login, "/aidroll/api/roster").statusCode())
                    .as(texts.get(i))
                    .isEqualTo(200);
            JsonNode entry = json(host.get("county", "/aidroll/api/access-log?person=" + login));
            people.add(entry.at("/rows/0/person").asText());
        }
        assertThat(people)
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                        .toList());
    }

    @Test
    void no_header_of_a_request_gets_into_an_answer_or_a_log() {
        for (String text : NaughtyStrings.ALL) {
            if (text.chars().allMatch(sign -> sign >= ' ' && sign < 127)) {
                var answer = host.get(
                        "county",
                        "/aidroll/admin/diagnostics",
                        "Accept-Language",
                        text,
                        "Referer",
                        text,
                        "X-Forwarded-Host",
                        text);
                assertThat(answer.statusCode()).as(text).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("canary");
            }
        }
    }

    @Test
    void pages_have_nothing_of_it_and_logs_neither_names_nor_numbers() {
        for (String page : List.of("/roster", "/statistics", "/admin/review", "/admin/lists", "/admin/access-log")) {
            assertThat(host.get("county", "/aidroll" + page).body()).doesNotContain("canary", "1+1", "<b>");
        }
        roster();
        for (ILoggingEvent line : LOG.list) {
            assertThat(line.getFormattedMessage()).doesNotContain("canary", "439999", "DROP TABLE");
        }
        assertThat(host.diagnosticsFile()).doesNotContain("canary", "439999", "DROP TABLE");
    }
}
