package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.tabular.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterSheetsTest {
    private static final String SHEET = "花名册 中等职业学校国家助学金";

    @TempDir
    Path folder;

    private static List<List<String>> named(List<List<String>> rows, String second) {
        return rows.stream()
                .filter(row -> row.size() > 3 && row.get(1).equals(second))
                .toList();
    }

    private static int breaks(String xml) {
        return (int) Pattern.compile("<brk ").matcher(xml).results().count();
    }

    @Test
    void a_line_has_name_class_amount_payee_last_four_and_holder() throws IOException {
        var book = new SampleReport()
                .school("甲校")
                .pupil("学生甲", "2班", RollStatus.ENROLLED, Stage.VOCATIONAL)
                .paid("1000.00", "6217001234567898318", "家长甲")
                .written(folder);
        assertThat(book.rows(SHEET))
                .anySatisfy(row -> assertThat(row).startsWith("1", "学生甲", "中职一年级 2班", "1000", "学生本人", "8318", "家长甲"));
    }

    @Test
    void no_account_is_shown_in_full() throws IOException {
        var book = new SampleReport()
                .school("甲校")
                .pupil("学生甲", "2班", RollStatus.ENROLLED, Stage.VOCATIONAL)
                .paid("1000.00", "6217001234567898318", "家长甲")
                .written(folder);
        for (String sheet : book.sheets()) {
            assertThat(book.xml(sheet)).doesNotContain("6217001234567898318").doesNotContain("567898318");
        }
    }

    @Test
    void a_total_is_the_sum_of_its_pages() throws IOException {
        var book = new SampleReport().school("甲校").pupils(75, "1班").written(folder);
        var rows = book.rows(SHEET);
        var pages = named(rows, "本页小计");
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().mapToInt(row -> Integer.parseInt(row.get(3))).sum())
                .isEqualTo(75_000);
        assertThat(named(rows, "合计").get(0).get(3)).isEqualTo("75000");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("合计金额（大写）：人民币柒万伍仟元整"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("制表："));
    }

    @Test
    void each_school_begins_a_page_and_says_so_on_its_next_ones() throws IOException {
        var book = new SampleReport()
                .school("甲校")
                .pupils(40, "1班")
                .school("乙校")
                .pupils(2, "1班")
                .written(folder);
        var sections = book.rows(SHEET).stream()
                .map(row -> row.get(0))
                .filter(first -> first.startsWith("学校："))
                .toList();
        assertThat(sections).containsExactly("学校：甲校　　共 40 人，第 1/2 页", "学校：甲校（续）　　共 40 人，第 2/2 页", "学校：乙校　　共 2 人");
        assertThat(breaks(book.xml(SHEET))).isEqualTo(2);
    }

    @Test
    void the_benefit_and_the_term_are_printed_on_every_page() throws IOException {
        var book = new SampleReport().school("甲校").pupils(1, "1班").written(folder);
        assertThat(book.part("xl/workbook.xml")).contains("'" + SHEET + "'!$1:$3");
    }

    @Test
    void more_pages_than_a_sheet_can_have_go_to_a_further_sheet() throws IOException {
        var sample = new SampleReport();
        for (int i = 0; i < 5; i++) {
            sample.school("第" + i + "校").pupils(1, "1班");
        }
        var facts = sample.facts();
        Path file = folder.resolve("split.xlsx");
        var contents = new Contents();
        try (var book = WorkbookWriter.create(file, "")) {
            new RosterSheets(facts, new Wording(facts.request()), 2).write(book, contents);
        }
        assertThat(new ReadBook(file).sheets()).containsExactly(SHEET, SHEET + " (2)", SHEET + " (3)");
        assertThat(contents.blocks())
                .extracting(Contents.Entry::name)
                .containsExactly("第0校", "第1校", "第2校", "第3校", "第4校");
        assertThat(contents.blocks().get(4).mark().sheet()).isEqualTo(SHEET + " (3)");
    }

    @Test
    void a_class_that_looks_like_a_formula_is_text() throws IOException {
        var book = new SampleReport().school("=SUM(A1)").pupils(1, "=1+1").written(folder);
        for (String sheet : book.sheets()) {
            assertThat(book.xml(sheet)).doesNotContain("<f>");
        }
        assertThat(book.rows(SHEET)).anySatisfy(row -> assertThat(row).contains("中职一年级 =1+1"));
        assertThat(book.rows("目录")).anySatisfy(row -> assertThat(row).startsWith("=SUM(A1)"));
    }
}
