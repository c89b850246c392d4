package org.aidroll.sis;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** An import as long work: who sees it, who stops it, and what happens meanwhile. */
class ImportsInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final Student OTHER = Pupils.boarder("1002").build();
    private static final String STORE = "/aidroll/admin/registries";
    private static final String TRY = STORE + "?dryRun=true";
    private static final List<String> OURS = List.of("X-AidRoll", "1");

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void start() {
        host = new TestHost(home)
                .set("aidroll.permission.CHIEF", "aid.lists.write@all,aid.export@all,aid.case.read@all")
                .pupil(PUPIL)
                .pupil(OTHER)
                .list("poverty", "POVERTY", PUPIL);
        host.school().user("chief", "CHIEF", null);
        host.start().ready();
    }

    @AfterEach
    void stop() {
        host.dataSource().letImportsGo();
        host.close();
    }

    private static String csv(Student... students) {
        return csv("姓名,身份证号", students);
    }

    private static String csv(String header, Student... students) {
        var csv = new StringBuilder(header).append('\n');
        for (Student student : students) {
            csv.append(student.name().written()).append(',').append(id(student)).append('\n');
        }
        return csv.toString();
    }

    private static String id(Student student) {
        return student.id().map(WrittenId::raw).orElseThrow();
    }

    /** Begins an import that waits at the roll until it is let go. */
    private HttpResponse<String> held(String address, String list) {
        host.dataSource().holdImports();
        var begun = host.form("county", address, OURS, "list", "poverty.csv", list);
        host.until(() ->
                json(host.get("county", address(begun))).at("/phase").asText().equals("MATCHING"));
        return begun;
    }

    private static String address(HttpResponse<String> begun) {
        return begun.headers().firstValue("Location").orElseThrow().replace("..", "/aidroll");
    }

    private JsonNode put(String list) {
        return json(host.importing("county", STORE, "list", "poverty.csv", list))
                .at("/result");
    }

    private String due(String pupil) {
        return json(host.get("clerk", "/aidroll/api/students/" + pupil + "/panel"))
                .at("/due/yuan")
                .asText();
    }

    @Test
    void it_answers_at_once_and_whoever_may_put_in_lists_sees_how_far_it_is_and_nobody_else() {
        var begun = held(TRY, csv(PUPIL, OTHER));

        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(json(begun).at("/id").asText()).matches("[0-9a-f]{32}");
        JsonNode seen = json(host.get("chief", address(begun)));
        assertThat(seen.at("/list").asText()).isEqualTo("poverty");
        assertThat(seen.at("/by").asText()).isEqualTo("测试county");
        assertThat(seen.at("/mine").asBoolean()).isFalse();
        assertThat(seen.at("/total").asInt()).isEqualTo(2);
        assertThat(seen.at("/percent").asInt()).isZero();
        assertThat(seen.at("/result").isNull()).isTrue();
        assertThat(json(host.get("chief", "/aidroll/api/lists"))
                        .at("/imports/0/id")
                        .asText())
                .isEqualTo(json(begun).at("/id").asText());
        assertThat(host.get("clerk", address(begun)).body())
                .isEqualTo(host.get("clerk", "/aidroll/api/nothing").body());
        assertThat(host.get(null, address(begun)).statusCode()).isEqualTo(401);
        assertThat(host.get("county", "/aidroll/api/imports/" + "0".repeat(32)).statusCode())
                .isEqualTo(404);
        assertThat(host.get("clerk", "/students/1001").statusCode()).isEqualTo(200);
    }

    @Test
    void it_can_be_stopped_and_then_nothing_was_kept() throws Exception {
        String before = Files.readString(home.resolve("registries/poverty.csv"));
        var begun = held(STORE, csv(OTHER));
        String cancel = address(begun) + "/cancel";

        assertThat(host.send("POST", "county", cancel, "{}").statusCode()).isEqualTo(403);
        assertThat(host.send("POST", "clerk", cancel, "{}", "X-AidRoll", "1").statusCode())
                .isEqualTo(404);
        assertThat(host.send("POST", "chief", cancel, "{}", "X-AidRoll", "1").statusCode())
                .isEqualTo(200);
        host.dataSource().letImportsGo();

        JsonNode over = json(host.imported("county", begun));
        assertThat(over.at("/phase").asText()).isEqualTo("CANCELLED");
        assertThat(over.at("/result").isNull()).isTrue();
        assertThat(Files.readString(home.resolve("registries/poverty.csv"))).isEqualTo(before);
        assertThat(due("1001")).isEqualTo("500.00");
        assertThat(due("1002")).isEqualTo("0.00");
        assertThat(host.send("POST", "county", cancel, "{}", "X-AidRoll", "1").statusCode())
                .isEqualTo(409);
        assertThat(put(csv(OTHER)).at("/ending").asText()).isEqualTo("PUT_IN");
    }

    @Test
    void a_second_person_with_the_same_list_is_asked_to_wait_and_one_with_another_waits_in_line() {
        held(STORE, csv(PUPIL, OTHER));

        var second = host.form(
                "chief",
                STORE,
                OURS,
                "list",
                "Poverty.csv",
                csv(PUPIL),
                "department",
                "",
                "x",
                "category",
                "",
                "POVERTY");
        var another = host.form(
                "chief", TRY, OURS, "list", "dibao.csv", csv(PUPIL), "department", "", "x", "category", "", "DIBAO");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).at("/title").asText()).isEqualTo("这份名册正在导入 / This list is being imported just now");
        assertThat(json(host.get("chief", address(another))).at("/phase").asText())
                .isEqualTo("WAITING");
        host.dataSource().letImportsGo();
        assertThat(json(host.imported("chief", another)).at("/result/ending").asText())
                .isEqualTo("TRIED");
    }

    @Test
    void the_same_list_again_is_told_to_be_unchanged_and_keeps_its_day() {
        JsonNode first = put(csv(PUPIL, OTHER));
        JsonNode again = put(csv(PUPIL, OTHER));

        assertThat(first.at("/ending").asText()).isEqualTo("PUT_IN");
        assertThat(again.at("/ending").asText()).isEqualTo("UNCHANGED");
        assertThat(again.at("/linked").asInt()).isEqualTo(2);
        assertThat(again.at("/difference/all").asInt()).isZero();
        assertThat(due("1002")).isEqualTo("500.00");
    }

    @Test
    void a_list_that_came_into_the_folder_meanwhile_is_not_overwritten() throws Exception {
        var begun = held(STORE, csv(OTHER));
        host.file("registries/poverty.csv", csv(PUPIL, OTHER));
        host.dataSource().letImportsGo();

        JsonNode over = json(host.imported("county", begun));
        assertThat(over.at("/phase").asText()).isEqualTo("FAILED");
        assertThat(over.at("/problem").asText()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(Files.readString(home.resolve("registries/poverty.csv"))).isEqualTo(csv(PUPIL, OTHER));
        host.until(() -> due("1002").equals("500.00"));
    }

    @Test
    void another_list_that_came_into_the_folder_meanwhile_is_read_too() {
        var begun = held(STORE, csv(PUPIL, OTHER));
        host.list("dibao", "DIBAO", OTHER);
        host.dataSource().letImportsGo();

        assertThat(json(host.imported("county", begun)).at("/result/ending").asText())
                .isEqualTo("PUT_IN");
        host.until(() -> json(host.get("county", "/aidroll/api/lists"))
                .at("/lists")
                .findValuesAsText("name")
                .contains("dibao"));
    }

    @Test
    void a_roll_that_changes_between_trial_and_import_counts_as_it_is_then() {
        var trial = json(host.importing("county", TRY, "list", "poverty.csv", csv(PUPIL, OTHER)));
        host.school().execute("DELETE FROM t_student WHERE id = 1002");

        JsonNode put = put(csv(PUPIL, OTHER));

        assertThat(trial.at("/result/linked").asInt()).isEqualTo(2);
        assertThat(put.at("/linked").asInt()).isOne();
        assertThat(put.at("/unmatched").asInt()).isOne();
    }

    @Test
    void a_roll_that_does_not_answer_leaves_the_list_as_it_was() throws Exception {
        String before = Files.readString(home.resolve("registries/poverty.csv"));
        var begun = held(STORE, csv(OTHER));
        host.dataSource().down(true);
        host.dataSource().letImportsGo();
        host.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("aidroll-import")));
        host.dataSource().down(false);

        JsonNode over = json(host.imported("county", begun));
        assertThat(over.at("/phase").asText()).isEqualTo("FAILED");
        assertThat(over.at("/problem").asText()).isEqualTo("UNAVAILABLE");
        assertThat(Files.readString(home.resolve("registries/poverty.csv"))).isEqualTo(before);
    }

    @Test
    void an_application_that_stops_leaves_no_import_behind() throws Exception {
        String before = Files.readString(home.resolve("registries/poverty.csv"));
        held(STORE, csv(OTHER));
        var stopping = new Thread(host::stopApplication);
        stopping.start();
        host.until(() -> Stream.of(stopping.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("ImportJobs")
                        && frame.getMethodName().equals("await")));
        host.dataSource().letImportsGo();
        stopping.join();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("aidroll-import");
        assertThat(Files.readString(home.resolve("registries/poverty.csv"))).isEqualTo(before);
        assertThat(home.resolve("imports")).isEmptyDirectory();
    }
}
