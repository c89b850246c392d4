package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulingFileTest {
    private static final String HEADER = "student,registry,registry_row,decision,person,reason,date\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("decisions.csv");
    }

    private Outcome<List<LinkRuling>> read() {
        return new RulingFile().read(file);
    }

    private static LinkRuling ruling(String student, int row, Verdict verdict, String reason) {
        return new LinkRuling(
                StudentKey.of(student), "poverty", row, verdict, "审核员甲", reason, LocalDate.of(2020, 11, 15));
    }

    @Test
    void a_row_is_a_ruling_whether_the_list_is_named_with_its_ending_or_without() {
        write(file, HEADER + "S1,poverty,6,LINK,审核员甲,看过户口簿,2020-11-15\nS2,poverty.xlsx,7,no_link,审核员甲,,20201115\n");

        assertThat(read().value().orElseThrow())
                .containsExactly(ruling("S1", 6, Verdict.LINK, "看过户口簿"), ruling("S2", 7, Verdict.NO_LINK, ""));
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void headers_and_words_may_be_chinese() {
        write(file, "学生,名册,名册行号,认定结果,认定人,理由,日期\nS1,poverty,6,认定,审核员甲,,2020年11月15日\nS2,poverty,7,否定,审核员甲,,2020/11/15\n");

        assertThat(read().value().orElseThrow())
                .extracting(LinkRuling::verdict)
                .containsExactly(Verdict.LINK, Verdict.NO_LINK);
    }

    @Test
    void a_row_without_a_person_a_day_or_a_decision_is_no_ruling_and_each_is_said() {
        write(
                file,
                HEADER + "S1,poverty,6,LINK,,,2020-11-15\nS2,poverty,7,MAYBE,审核员甲,,2020-11-15\n"
                        + "S3,poverty,8,LINK,审核员甲,,\nS4,poverty,0,LINK,审核员甲,,2020-11-15\n");

        assertThat(read().value().orElseThrow()).isEmpty();
        assertThat(read().findings())
                .extracting(Finding::code)
                .contains(FindingCode.VALUE_MISSING, FindingCode.VALUE_UNKNOWN)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void the_digest_of_the_row_may_stand_at_the_end_or_be_left_out() {
        write(
                file,
                HEADER.strip() + ",row_digest\nS1,poverty,6,LINK,审核员甲,,2020-11-15,0123456789ABCDEF\n"
                        + "S2,poverty,7,LINK,审核员甲,,2020-11-15,\n");

        assertThat(read().value().orElseThrow())
                .containsExactly(
                        ruling("S1", 6, Verdict.LINK, "").withDigest("0123456789abcdef"),
                        ruling("S2", 7, Verdict.LINK, ""));
        assertThat(read().findings()).isEmpty();
    }
}
