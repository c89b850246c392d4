package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.ReviewLevel;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SignOff;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-offs, corrections and past months. */
class ReviewFilesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 15);

    @TempDir
    Path folder;

    @Test
    void who_signed_which_version_of_a_record_on_which_level() {
        var file = write(
                folder.resolve("sign_offs.csv"),
                "学生,审核层级,审核人,记录版本,审核日期\nS1,学校审核,审核员甲,3,2020-11-15\nS2,TOWNSHIP_REVIEW,审核员乙,,20201115\n");

        var read = new SignOffFile().read(file);
        assertThat(read.value().orElseThrow())
                .containsExactly(
                        new SignOff(ReviewLevel.SCHOOL_REVIEW, "审核员甲", StudentKey.of("S1"), "3", DAY),
                        new SignOff(ReviewLevel.TOWNSHIP_REVIEW, "审核员乙", StudentKey.of("S2"), "", DAY));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_sign_off_needs_no_version() {
        var file = write(folder.resolve("sign_offs.csv"), "student,level,person,signed_on\nS1,VISIT,甲,2020-11-15\n");

        assertThat(new SignOffFile().read(file).value().orElseThrow()).hasSize(1);
    }

    @Test
    void a_signature_of_nobody_or_on_no_level_is_none_and_is_said() {
        var file = write(
                folder.resolve("sign_offs.csv"),
                "student,level,person,signed_on\nS1,SCHOOL_REVIEW,,2020-11-15\nS2,省级,甲,2020-11-15\n");

        var read = new SignOffFile().read(file);
        assertThat(read.value().orElseThrow()).isEmpty();
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.location())
                .containsExactly("VALUE_MISSING sign_offs.csv:2 person", "VALUE_UNKNOWN sign_offs.csv:3 level");
    }

    @Test
    void what_was_corrected_by_whom_and_whether_the_school_found_it_by_itself() {
        var file = write(
                folder.resolve("corrections.csv"),
                "student,finding,field,before,after,person,corrected_on,self_detected\n"
                        + "S1,ID_CHECK_FAILED,身份证件号,错,对,教师甲,2020-11-15,是\nS2,not-paid,compulsory-day,,补发,会计乙,2020-11-15,\n");

        var read = new CorrectionFile().read(file);
        assertThat(read.value().orElseThrow())
                .containsExactly(
                        new Correction(StudentKey.of("S1"), "ID_CHECK_FAILED", "身份证件号", "错", "对", "教师甲", DAY, true),
                        new Correction(StudentKey.of("S2"), "not-paid", "compulsory-day", "", "补发", "会计乙", DAY, false));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void the_error_rates_of_earlier_runs_are_a_history() {
        var file = write(
                folder.resolve("error_history.csv"),
                "school_code,month,n,x,rate,wilson_low,wilson_high,shrunk,p_over,band\n"
                        + "2143000001,2020-10,100,3,0.030000,0.01,0.08,0.027,0.1,ORDINARY\n2143000002,2020-10,2,3,,,,,,\n");

        var read = new ErrorHistoryFile().read(file);
        assertThat(read.value().orElseThrow())
                .containsExactly(SchoolCount.of("2143000001", YearMonth.of(2020, 10), 100, 3));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.VALUE_UNKNOWN);
            assertThat(finding.location()).hasToString("error_history.csv:3 x");
        });
    }
}
