package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitPlanSheetTest {
    @TempDir
    Path folder;

    private static SampleReport twoSchools() {
        return new SampleReport()
                .school("甲职业中学")
                .pupil("乔木青", "1班", RollStatus.ENROLLED, Stage.VOCATIONAL)
                .school("乙职业中学")
                .pupil("秦小满", "2班", RollStatus.ENROLLED, Stage.VOCATIONAL);
    }

    @Test
    void each_school_has_a_page_with_boxes_to_fill_in() throws Exception {
        var book = twoSchools().visited("2020-12-01 第118期").written(folder);

        List<List<String>> rows = book.rows("走访计划");
        assertThat(rows.get(1).get(0)).isEqualTo("名单 2 人，走访 2 人；名单摘要 ffffffffffffffff…；种子 2020-12-01 第118期");
        assertThat(rows.get(3).get(0)).isEqualTo("学校：甲职业中学");
        assertThat(rows.get(4))
                .startsWith("1", "X000000", "乔木青", "中职一年级 1班")
                .contains("随机", "□上门 □电话 □巡访", "□相符 □部分 □不符 □未联系上");
        assertThat(rows.get(5).get(0)).isEqualTo("学校：乙职业中学");
        assertThat(rows.get(6)).startsWith("2", "X000001", "秦小满");
        assertThat(book.xml("走访计划")).contains("<rowBreaks count=\"1\"", "orientation=\"landscape\"");
    }

    @Test
    void without_a_seed_there_is_no_plan() throws Exception {
        assertThat(twoSchools().written(folder).sheets()).doesNotContain("走访计划");
    }
}
