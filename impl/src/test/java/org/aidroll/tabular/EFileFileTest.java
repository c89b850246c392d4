package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.efile.EFileRecord;
import org.aidroll.api.efile.Transcribed;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EFileFileTest {
    private static final String HEADER = "student,slot,file,field,value,keyed_by,keyed_at\n";
    private static final LocalDate DAY = LocalDate.of(2020, 10, 9);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("efiles.csv");
    }

    private Outcome<List<EFileRecord>> read(String rows) {
        write(file, HEADER + rows);
        return new EFileFile().read(file);
    }

    private static EFileRecord file(int row, String type, String side, String name) {
        return new EFileRecord(row, StudentKey.of("S1"), type, side, name, null, DAY);
    }

    @Test
    void a_row_names_a_file_a_value_or_both() {
        var read = read(
                """
                S1,PUPIL_ID.FRONT,S1/front.jpg,,,张老师,2020-10-09
                S1,PUPIL_ID,,NAME,秦小满,张老师,2020-10-09
                S1,PAYEE_CARD,card.jpg,银行卡号,6217 0012 3456 7890 122,李老师,20201009
                """);
        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.value().orElseThrow())
                .containsExactly(
                        file(2, "PUPIL_ID", "FRONT", "S1/front.jpg"),
                        new EFileRecord(
                                3,
                                StudentKey.of("S1"),
                                "PUPIL_ID",
                                "",
                                null,
                                new Transcribed(DocumentField.NAME, "秦小满", "张老师", DAY),
                                DAY),
                        new EFileRecord(
                                4,
                                StudentKey.of("S1"),
                                "PAYEE_CARD",
                                "",
                                "card.jpg",
                                new Transcribed(DocumentField.CARD_NUMBER, "6217 0012 3456 7890 122", "李老师", DAY),
                                DAY));
    }

    @Test
    void every_field_of_a_document_has_its_constant_and_a_chinese_label() {
        for (DocumentField field : DocumentField.values()) {
            assertThat(Labels.DOCUMENT_FIELD.of(field.name())).isEqualTo(field);
        }
        assertThat(Labels.DOCUMENT_FIELD.of("发证日期")).isEqualTo(DocumentField.ISSUED_ON);
    }

    @Test
    void a_row_that_gives_nothing_is_said_and_is_no_record() {
        var read = read(
                """
                ,PUPIL_ID,a.jpg,,,,
                S1,,a.jpg,,,,
                S1,my card,a.jpg,,,,
                S1,PUPIL_ID,,,,张老师,2020-10-09
                S1,PUPIL_ID,,NAME,,张老师,2020-10-09
                S1,PUPIL_ID,,SHOE_SIZE,38,张老师,2020-10-09
                """);
        assertThat(read.value().orElseThrow()).isEmpty();
        assertThat(read.rows()).isEqualTo(6);
        assertThat(read.findings()).allMatch(finding -> finding.severity() == Severity.MAJOR);
        assertThat(read.findings())
                .extracting(finding -> finding.location().row())
                .containsExactly(2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_value_that_nobody_signed_is_read_and_said() {
        var read = read("S1,PUPIL_ID,,NAME,秦小满,,2020-10-09\n");
        assertThat(read.findings())
                .singleElement()
                .returns(FindingCode.VALUE_MISSING, Finding::code)
                .returns(Severity.MINOR, Finding::severity);
        assertThat(read.value().orElseThrow().get(0).transcribed().orElseThrow().by())
                .isEmpty();
    }

    @Test
    void a_file_with_a_field_that_is_unknown_is_read_without_it() {
        var read = read("S1,PUPIL_ID.FRONT,a.jpg,SHOE_SIZE,38,张老师,2020-10-09\n");
        assertThat(read.value().orElseThrow()).containsExactly(file(2, "PUPIL_ID", "FRONT", "a.jpg"));
        assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.VALUE_UNKNOWN);
    }

    @Test
    void a_record_prints_neither_file_nor_value() {
        var read = read("S1,PAYEE_CARD,秦大山.jpg,CARD_NUMBER,6217001234567890122,张老师,2020-10-09\n");
        assertThat(read.value().orElseThrow().get(0)).hasToString("EFileRecord[S1, PAYEE_CARD]");
        assertThat(read.value().orElseThrow().get(0).transcribed().orElseThrow())
                .hasToString("Transcribed[CARD_NUMBER]");
    }
}
