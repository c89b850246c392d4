package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.tabular.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsSheetTest {
    @TempDir
    Path folder;

    private static SampleReport sample() {
        return new SampleReport()
                .school("甲校")
                .pupil("学生甲", "1班", RollStatus.ENROLLED, Stage.JUNIOR)
                .found(FindingCode.ROLL_NUMBER_MISSING, 4)
                .found(FindingCode.ID_MISSING, 9)
                .found(FindingCode.ID_MALFORMED, 12, "123****")
                .found(FindingCode.ID_MALFORMED, 7, "456****");
    }

    @Test
    void the_worst_come_first_then_by_row_and_hints_are_left_out() throws IOException {
        assertThat(sample().written(folder).body("数据问题", "程度"))
                .extracting(row -> row.get(0) + row.get(2))
                .containsExactly("错误7", "错误12", "提醒9");
    }

    @Test
    void a_finding_about_a_pupil_says_where_the_pupil_is() throws IOException {
        assertThat(sample().written(folder).body("数据问题", "程度").get(0)).contains("甲校", "初中一年级 1班", "学生甲");
    }

    @Test
    void each_kind_is_counted_with_its_hints() throws IOException {
        var book = sample().written(folder);
        assertThat(book.body("数据问题汇总", "程度")).extracting(row -> row.get(3)).containsExactly("2", "1", "1");
        assertThat(book.total("数据问题汇总").get(3)).isEqualTo("4");
    }

    @Test
    void more_than_anybody_reads_is_cut_and_says_so() throws IOException {
        var facts = sample().facts();
        Path file = folder.resolve("cut.xlsx");
        try (var book = WorkbookWriter.create(file, "")) {
            new FindingsSheet(facts, new Wording(facts.request()), 2).write(book, new Contents());
        }
        var book = new ReadBook(file);
        assertThat(book.body("数据问题", "程度")).hasSize(2);
        assertThat(book.rows("数据问题"))
                .anySatisfy(row -> assertThat(row).startsWith("共 3 条，只列前 2 条；“提示”不列入；全部 4 条见 findings.csv"));
    }
}
