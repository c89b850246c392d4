package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VisitResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitFileTest {
    private static final String HEADER = "student,type,by,at,result,remark,entered_by\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("verifications.csv");
    }

    private Outcome<List<Verification>> read() {
        return new VisitFile().read(file);
    }

    @Test
    void a_row_is_a_visit_with_its_line() {
        write(file, HEADER + "S1,HOME_VISIT,走访员甲,2020-11-01,DIFFERS,住址已变,录入员乙\nS1,phone,走访员丙,20201102,agrees,,\n");

        assertThat(read().findings()).isEmpty();
        assertThat(read().value().orElseThrow())
                .containsExactly(
                        new Verification(
                                StudentKey.of("S1"),
                                VisitType.HOME_VISIT,
                                "走访员甲",
                                LocalDate.of(2020, 11, 1),
                                VisitResult.DIFFERS,
                                "住址已变",
                                "录入员乙",
                                Location.of("verifications.csv").row(2)),
                        new Verification(
                                StudentKey.of("S1"),
                                VisitType.PHONE,
                                "走访员丙",
                                LocalDate.of(2020, 11, 2),
                                VisitResult.AGREES,
                                "",
                                null,
                                Location.of("verifications.csv").row(3)));
    }

    @Test
    void headers_and_words_may_be_chinese_and_two_columns_may_be_missing() {
        write(file, "学生,走访方式,走访人,走访日期,结果\nS1,上门走访,甲,2020年11月1日,相符\nS2,电话,乙,2020/11/2,部分相符\nS3,驻村巡访,丙,2020/11/3,未联系上\n");

        assertThat(read().value().orElseThrow())
                .extracting(Verification::type, Verification::result)
                .containsExactly(
                        tuple(VisitType.HOME_VISIT, VisitResult.AGREES),
                        tuple(VisitType.PHONE, VisitResult.PARTLY),
                        tuple(VisitType.VILLAGE_PATROL, VisitResult.NOT_REACHED));
    }

    @Test
    void a_visit_not_yet_made_waits_and_is_said_gently() {
        write(file, HEADER + "S1,PHONE,甲,2020-11-01,,,\n");

        assertThat(read().value().orElseThrow()).isEmpty();
        assertThat(read().findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(FindingCode.VALUE_MISSING, Severity.MINOR));
        assertThat(read().rows()).isEqualTo(1);
    }

    @Test
    void a_row_without_a_pupil_a_kind_a_person_or_a_day_is_no_visit_and_each_is_said() {
        write(
                file,
                HEADER + ",PHONE,甲,2020-11-01,AGREES,,\nS2,FAX,甲,2020-11-01,AGREES,,\nS3,PHONE,,2020-11-01,AGREES,,\n"
                        + "S4,PHONE,甲,昨天,AGREES,,\nS5,PHONE,甲,2020-11-01,大概,,\nS6,PHONE,甲,,AGREES,,\nS7,,甲,2020-11-01,AGREES,,\n");

        assertThat(read().value().orElseThrow()).isEmpty();
        assertThat(read().rows()).isEqualTo(7);
        assertThat(read().findings())
                .extracting(finding -> finding.location().row(), Finding::code, Finding::severity)
                .containsExactly(
                        tuple(2, FindingCode.VALUE_MISSING, Severity.MAJOR),
                        tuple(3, FindingCode.VALUE_UNKNOWN, Severity.MAJOR),
                        tuple(4, FindingCode.VALUE_MISSING, Severity.MAJOR),
                        tuple(5, FindingCode.VALUE_UNKNOWN, Severity.MAJOR),
                        tuple(6, FindingCode.VALUE_UNKNOWN, Severity.MAJOR),
                        tuple(7, FindingCode.VALUE_MISSING, Severity.MAJOR),
                        tuple(8, FindingCode.VALUE_MISSING, Severity.MAJOR));
    }
}
