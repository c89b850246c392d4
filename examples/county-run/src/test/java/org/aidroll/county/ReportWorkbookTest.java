package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.aidroll.county.report.ReadBook;
import org.aidroll.tabular.SafeText;
import org.aidroll.tabular.TableFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole report of a county with dirty files, read back and held against the result and its CSVs. */
class ReportWorkbookTest {
    @TempDir
    static Path folder;

    private static Path out;
    private static CountyResult result;
    private static ReadBook book;

    @BeforeAll
    static void run() throws Exception {
        var county = MadeCounty.write(CountyPlan.dirty(11), folder.resolve("county"));
        out = folder.resolve("out");
        result = new CountyRun(county.in(), out, stage -> {}).run();
        book = new ReadBook(out.resolve("report.xlsx"));
    }

    /** The values of the CSV's column, in the rows that are wanted. */
    private static List<String> csv(String file, String column, Predicate<List<String>> wanted) {
        List<List<String>> rows = new ArrayList<>();
        assertThat(new TableFile().read(out.resolve(file), row -> rows.add(row.cells())))
                .isEmpty();
        int at = rows.get(0).indexOf(column);
        assertThat(at).isNotNegative();
        return rows.stream()
                .skip(1)
                .filter(wanted)
                .map(row -> SafeText.read(row.get(at)))
                .toList();
    }

    private static BigDecimal sum(List<String> numbers) {
        return numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> column(String sheet, String firstHeader, int column) throws IOException {
        return book.body(sheet, firstHeader).stream()
                .map(row -> row.get(column))
                .toList();
    }

    private static void assertSameSum(String number, List<String> numbers) {
        assertThat(new BigDecimal(number)).isEqualByComparingTo(sum(numbers));
    }

    @Test
    void the_main_ledger_is_that_of_the_csv() throws IOException {
        var due = csv("main_ledger.csv", "amount", row -> true);
        var paid = csv("main_ledger.csv", "paid", row -> true);
        assertThat(column("落实台账", "序号", 8)).hasSameSizeAs(due);
        assertSameSum(book.total("落实台账").get(8), due);
        assertSameSum(book.total("落实台账").get(8), column("落实台账", "序号", 8));
        assertSameSum(book.total("落实台账").get(9), paid);
        assertSameSum(book.total("落实台账").get(9), column("落实台账", "序号", 9));
    }

    @Test
    void the_rosters_hold_every_pupil_and_fen_to_be_paid_out() throws IOException {
        List<String> amounts = new ArrayList<>();
        for (String sheet : book.sheets()) {
            if (sheet.startsWith("花名册")) {
                book.rows(sheet).stream()
                        .filter(row -> row.get(0).matches("\\d+"))
                        .forEach(row -> amounts.add(row.get(3)));
            }
        }
        assertThat(amounts)
                .hasSize(result.rosters().stream()
                        .mapToInt(roster -> roster.lines().size())
                        .sum());
        assertThat(sum(amounts))
                .isEqualByComparingTo(sum(result.rosters().stream()
                        .map(roster -> roster.total().yuan())
                        .toList()));
    }

    @Test
    void a_roster_names_no_category() throws IOException {
        List<String> categories = result.request().basis().pack().categories().stream()
                .map(rule -> rule.label().zh())
                .toList();
        assertThat(categories).isNotEmpty();
        for (String sheet : book.sheets()) {
            if (sheet.startsWith("花名册")) {
                for (List<String> row : book.rows(sheet)) {
                    assertThat(categories).noneMatch(row::contains);
                }
            }
        }
    }

    @Test
    void the_unaided_ledger_has_each_case_and_what_can_be_mended_first() throws IOException {
        assertThat(book.body("应助未助台账", "序号"))
                .hasSameSizeAs(csv("unaided.csv", "student", row -> true))
                .allSatisfy(row -> assertThat(row.subList(1, 8)).doesNotContain(""));
        List<String> reasons = column("应助未助台账", "序号", 5);
        assertThat(reasons.stream().distinct()).isSubsetOf("应发未发", "名册身份待人工核对", "待分配名额或确定金额", "本学段无对应项目", "已离校", "不在读");
        assertThat(reasons.lastIndexOf("待分配名额或确定金额")).isLessThan(reasons.indexOf("已离校"));
    }

    @Test
    void differences_are_those_of_the_csv_by_kind() throws IOException {
        Predicate<List<String>> wrong = row -> !row.get(6).equals(ReconciliationKind.OK.name());
        var differences = csv("reconciliation.csv", "difference", wrong);
        assertThat(differences).isNotEmpty();
        assertThat(column("发放差异", "序号", 8)).hasSameSizeAs(differences);
        assertSameSum(book.total("发放差异").get(8), differences);
        List<String> kinds = column("发放差异", "序号", 1);
        assertThat(kinds.stream().distinct().collect(Collectors.joining(","))).isEqualTo("离校后仍发放,不应发而发放,重复发放,漏发,少发,多发");
    }

    @Test
    void error_rates_are_those_of_the_csv_and_the_surest_come_first() throws IOException {
        assertThat(column("差错率", "序号", 1))
                .containsExactlyInAnyOrderElementsOf(csv("error_rates.csv", "school_code", row -> true));
        assertSameSum(book.total("差错率").get(4), csv("error_rates.csv", "x", row -> true));
        List<BigDecimal> low = column("差错率", "序号", 6).stream()
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .toList();
        assertThat(low).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void statistics_of_every_level_add_up_to_one_sum() throws IOException {
        for (String level : List.of("县", "乡", "校", "村")) {
            String sheet = "统计（" + level + "）";
            List<List<String>> all = book.rows(sheet).stream()
                    .filter(row -> row.size() > 6 && row.get(2).equals("全体"))
                    .toList();
            assertSameSum(
                    book.total(sheet).get(3),
                    all.stream().map(row -> row.get(3)).toList());
            assertSameSum(
                    book.total(sheet).get(6),
                    all.stream().map(row -> row.get(6)).toList());
            assertSameSum(
                    book.total(sheet).get(6),
                    csv(
                            "statistics.csv",
                            "amount",
                            row -> row.get(0).equals("COUNTY") && row.get(4).equals("ALL")));
        }
    }

    @Test
    void those_who_left_are_as_many_as_the_indicator_says() throws IOException {
        assertThat(book.body("离校学生", "序号"))
                .hasSize(result.indicators().leftCompulsory())
                .isNotEmpty();
    }

    @Test
    void the_four_indicators_are_those_of_the_run() throws IOException {
        var four = result.indicators();
        assertThat(book.rows("四个一").subList(3, 7))
                .extracting(row -> row.get(2))
                .containsExactly(
                        Integer.toString(four.unaided()),
                        Integer.toString(four.leftCompulsory()),
                        Integer.toString(four.paymentDifferences()),
                        Integer.toString(four.families()));
    }

    @Test
    void findings_come_worst_first_and_are_counted_whole() throws IOException {
        assertThat(book.total("数据问题汇总").get(3))
                .isEqualTo(Integer.toString(result.findings().size()));
        List<String> severities = column("数据问题", "程度", 0);
        assertThat(severities.lastIndexOf("错误")).isLessThan(severities.indexOf("提醒"));
        assertThat(severities).doesNotContain("提示");
    }

    @Test
    void no_number_of_a_person_stands_in_it() throws IOException {
        List<String> numbers = new ArrayList<>();
        for (var student : result.request().roll().students()) {
            student.id().flatMap(WrittenId::residentId).ifPresent(id -> numbers.add(id.value()));
            student.rollNumber().filter(number -> number.length() > 15).ifPresent(numbers::add);
        }
        result.request().payments().forEach(payment -> payment.account()
                .filter(account -> account.length() > 8)
                .ifPresent(numbers::add));
        assertThat(numbers).hasSizeGreaterThan(1000);
        String text = text();
        assertThat(numbers).noneMatch(text::contains);
    }

    private static String text() throws IOException {
        var all = new StringBuilder();
        for (String sheet : book.sheets()) {
            book.rows(sheet).forEach(row -> all.append(String.join("\t", row)).append('\n'));
        }
        return all.toString();
    }
}
