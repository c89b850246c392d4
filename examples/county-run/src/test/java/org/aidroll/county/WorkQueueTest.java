package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.tabular.TableFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work queue goes to a person and comes back as decisions: what was decided holds, the rest waits. */
class WorkQueueTest {
    private static final List<String> RULING =
            List.of("student", "registry", "registry_row", "decision", "person", "reason", "date");

    @TempDir
    static Path once;

    @TempDir
    Path temp;

    private static MadeCounty county;
    private static CountyResult first;
    private static List<List<String>> queue;
    private static Map<String, String> truth;

    @BeforeAll
    static void a_county_is_run_once() throws Exception {
        county = MadeCounty.write(CountyPlan.dirty(11), once.resolve("county"));
        first = run(once.resolve("first"));
        queue = table(once.resolve("first/work_queue.csv"));
        truth = table(county.truth().resolve("links.csv")).stream()
                .collect(Collectors.toMap(row -> row.get(0) + ":" + row.get(1), row -> row.get(2)));
    }

    private CountyResult run(String out) throws Exception {
        return run(temp.resolve(out));
    }

    private static CountyResult run(Path out) throws Exception {
        return new CountyRun(county.in(), out, stage -> {}).run();
    }

    private static List<List<String>> table(Path file) {
        List<List<String>> rows = new ArrayList<>();
        assertThat(new TableFile().read(file, row -> rows.add(row.cells()))).isEmpty();
        return rows;
    }

    private static List<Link> inReview(CountyResult result) {
        return result.run().identified().links().stream()
                .filter(link -> link.decision() == LinkDecision.REVIEW)
                .toList();
    }

    private boolean isTrue(List<String> row) {
        return row.get(0).equals(truth.get(row.get(1) + ":" + row.get(2)));
    }

    /** The queue as it lies, with what the person wrote into the columns decision, person, reason and date. */
    private List<List<String>> filled(int from, int to) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < queue.size(); i++) {
            List<String> row = new ArrayList<>(queue.get(i));
            if (i >= from && i < to) {
                row.set(3, isTrue(row) ? "认定" : "NO_LINK");
                row.set(4, "核对员甲");
                row.set(5, "看过户口簿");
                row.set(6, "2020/11/25");
            }
            rows.add(row);
        }
        return rows;
    }

    private void decide(List<List<String>> rows, String charset) throws IOException {
        String mark = charset.equals("UTF-8-BOM") ? "\uFEFF" : "";
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches(".*[,\"\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", mark, "\r\n"));
        Charset set = charset.startsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset);
        Files.write(county.in().resolve("decisions.csv"), text.getBytes(set));
    }

    @Test
    void every_link_in_review_is_a_line_that_begins_as_a_decision_does() {
        assertThat(queue.get(0)).startsWith(RULING.toArray(String[]::new));
        assertThat(queue).hasSize(inReview(first).size() + 1).hasSizeGreaterThan(20);
        assertThat(queue.subList(1, queue.size())).allSatisfy(row -> {
            assertThat(row.subList(3, 7)).containsOnly("");
            assertThat(row.get(queue.get(0).indexOf("依据"))).isNotBlank();
            assertThat(row).noneMatch(cell -> cell.matches(".*\\d{17}[\\dX].*"));
        });
    }

    @Test
    void a_line_keeps_the_digest_of_the_row_that_was_looked_at() throws Exception {
        assertThat(queue.get(0).get(7)).isEqualTo("row_digest");
        assertThat(queue.subList(1, queue.size())).allMatch(row -> row.get(7).matches("[0-9a-f]{16}"));
        decide(filled(1, 2), "UTF-8");

        assertThat(run("second").input().rulings()).singleElement().satisfies(ruling -> assertThat(ruling.digest())
                .hasValue(queue.get(1).get(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8-BOM", "GB18030"})
    void filled_in_and_given_back_it_leaves_nothing_in_review(String charset) throws Exception {
        decide(filled(1, queue.size()), charset);

        var second = run("second");

        assertThat(inReview(second)).isEmpty();
        Map<String, Link> links = new HashMap<>();
        second.run().identified().links().forEach(link -> link.pupil()
                .ifPresent(pupil -> links.put(pupil.value() + link.source().name() + link.row(), link)));
        for (List<String> row : queue.subList(1, queue.size())) {
            var link = links.get(row.get(0) + row.get(1) + row.get(2));
            if (isTrue(row)) {
                assertThat(link.decision()).isEqualTo(LinkDecision.AUTO);
                assertThat(link.rule()).isEqualTo(MatchRule.DECIDED_BY_PERSON);
            } else {
                assertThat(link).isNull();
            }
        }
        assertThat(second.input().findings().get(county.in().resolve("decisions.csv")))
                .isEmpty();
    }

    /** The department sends the list again with a row more at the top. */
    @Test
    void a_decision_follows_its_row_when_the_list_is_sent_again() throws Exception {
        decide(filled(1, queue.size()), "UTF-8");
        Path list = county.in().resolve("registries/edge.csv");
        Charset gb18030 = Charset.forName("GB18030");
        List<String> lines = new ArrayList<>(Files.readAllLines(list, gb18030));
        lines.add(1, lines.get(lines.size() - 1));
        byte[] asItWas = Files.readAllBytes(list);
        CountyResult second;
        try {
            Files.write(list, lines, gb18030);
            second = run("second");
        } finally {
            Files.write(list, asItWas);
        }

        assertThat(inReview(second)).isEmpty();
        assertThat(second.run().identified().findings())
                .extracting(finding -> finding.code())
                .contains(FindingCode.RULING_MOVED)
                .doesNotContain(FindingCode.RULING_WITHOUT_OBJECT, FindingCode.RULINGS_CONTRADICT);
    }

    @Test
    void rows_left_blank_stay_in_review_and_are_told_without_alarm() throws Exception {
        int half = queue.size() / 2;
        decide(filled(1, half), "UTF-8-BOM");

        var second = run("second");

        assertThat(table(temp.resolve("second/work_queue.csv")).stream().map(row -> row.subList(0, 4)))
                .containsAll(queue.subList(half, queue.size()).stream()
                        .map(row -> row.subList(0, 4))
                        .toList());
        assertThat(second.input().findings().get(county.in().resolve("decisions.csv")))
                .hasSize(queue.size() - half)
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void the_next_queue_keeps_what_was_decided_so_that_it_can_take_the_place_of_the_file() throws Exception {
        decide(filled(1, queue.size() / 2), "GB18030");
        run("second");
        Files.copy(
                temp.resolve("second/work_queue.csv"),
                county.in().resolve("decisions.csv"),
                StandardCopyOption.REPLACE_EXISTING);

        var third = run("third");

        assertThat(third.input().rulings()).hasSize(queue.size() / 2 - 1);
        assertThat(Files.readAllBytes(temp.resolve("third/work_queue.csv")))
                .isEqualTo(Files.readAllBytes(temp.resolve("second/work_queue.csv")));
    }

    @Test
    void a_line_half_filled_or_garbled_is_a_finding_and_comes_back_with_the_reason() throws Exception {
        var rows = filled(1, 4);
        rows.get(1).set(4, "");
        rows.get(2).set(3, "也许");
        rows.get(3).set(6, "");
        decide(rows, "UTF-8");

        var second = run("second");

        assertThat(second.input().rulings()).isEmpty();
        assertThat(second.input().findings().get(county.in().resolve("decisions.csv")))
                .filteredOn(finding -> finding.severity() == Severity.MAJOR)
                .extracting(Finding::code)
                .containsExactly(FindingCode.VALUE_MISSING, FindingCode.VALUE_UNKNOWN, FindingCode.VALUE_MISSING);
        assertThat(inReview(second)).hasSameSizeAs(inReview(first));
        var rejected = table(temp.resolve("second/rejected/decisions.csv"));
        assertThat(rejected).hasSameSizeAs(queue);
        assertThat(rejected.subList(1, 4)).allSatisfy(row -> {
            assertThat(row).contains("看过户口簿").hasSize(queue.get(0).size() + 1);
            assertThat(row.get(row.size() - 1)).isNotBlank();
        });
        assertThat(rejected.get(2)).contains("也许", "核对员甲");
    }
}
