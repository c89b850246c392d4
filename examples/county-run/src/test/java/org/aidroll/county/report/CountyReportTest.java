package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyReportTest {
    @TempDir
    Path folder;

    @Test
    void contents_and_indicators_stand_in_front() throws IOException {
        var book = new SampleReport().school("甲校").pupils(1, "1班").written(folder);
        assertThat(book.sheets())
                .containsExactly(
                        "目录",
                        "四个一",
                        "花名册 中等职业学校国家助学金",
                        "落实台账",
                        "应助未助台账",
                        "待核对",
                        "离校学生",
                        "电子档案",
                        "发放差异",
                        "差错率",
                        "更正清单",
                        "统计（县）",
                        "统计（乡）",
                        "统计（校）",
                        "统计（村）",
                        "数据问题汇总",
                        "数据问题",
                        "明白卡");
    }

    @Test
    void a_county_with_nothing_due_and_nothing_paid_says_so() throws IOException {
        var book = new SampleReport()
                .school("甲校")
                .pupil("学生甲", "1班", RollStatus.ENROLLED, Stage.JUNIOR)
                .written(folder);
        assertThat(book.rows("目录")).anySatisfy(row -> assertThat(row).startsWith("本学期没有要发放的项目，所以没有花名册。"));
        assertThat(book.rows("应助未助台账")).anySatisfy(row -> assertThat(row).startsWith("没有应助未助的学生。"));
        assertThat(book.rows("发放差异")).anySatisfy(row -> assertThat(row).startsWith("没有发放数据，未作比对。"));
        assertThat(book.rows("明白卡")).anySatisfy(row -> assertThat(row).startsWith("本学期没有应享受资助的学生。"));
        assertThat(book.rows("离校学生")).anySatisfy(row -> assertThat(row).startsWith("没有离校学生。"));
    }

    @Test
    void every_roster_of_three_hundred_schools_is_in_the_contents() throws IOException {
        var sample = new SampleReport();
        for (int i = 0; i < 300; i++) {
            sample.school("很长很长的学校名字".repeat(4) + "第" + i + "校").pupils(1, "1班");
        }
        var book = sample.written(folder);
        var rows = book.rows("目录");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("发放花名册：每校每项目一份，共 300 份"));
        assertThat(rows.stream().filter(row -> row.get(0).startsWith("很长很长")).count())
                .isEqualTo(300);
        assertThat(book.xml("目录")).contains("location=\"'花名册 中等职业学校国家助学金'!A");
    }

    @Test
    void a_family_card_says_whose_it_is_and_what_comes() throws IOException {
        var book = new SampleReport()
                .school("甲校")
                .pupil("学生甲", "1班", RollStatus.ENROLLED, Stage.VOCATIONAL)
                .pupil("学生乙", "1班", RollStatus.ENROLLED, Stage.VOCATIONAL)
                .written(folder);
        var cards = book.rows("明白卡").get(1);
        assertThat(cards.get(0))
                .contains("学生：学生甲　学校：甲校　中职一年级 1班")
                .contains("合计 1000.00 元")
                .doesNotContain("学生乙");
        assertThat(cards.get(1)).contains("学生：学生乙");
    }

    @Test
    void who_left_the_compulsory_stages_is_listed_and_nobody_else() throws IOException {
        var book = new SampleReport()
                .school("甲校")
                .pupil("学生甲", "1班", RollStatus.WITHDRAWN, Stage.JUNIOR)
                .pupil("学生乙", "1班", RollStatus.TRANSFERRED, Stage.JUNIOR)
                .pupil("学生丙", "1班", RollStatus.WITHDRAWN, Stage.VOCATIONAL)
                .written(folder);
        assertThat(book.body("离校学生", "序号")).singleElement().satisfies(row -> assertThat(row)
                .startsWith("1", "甲校", "初中一年级 1班", "学生甲", "", "退学"));
    }
}
