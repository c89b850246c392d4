package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.found;
import static org.aidroll.tabular.TestFiles.row;
import static org.aidroll.tabular.TestFiles.workbook;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeeFileTest {
    private static final String HEADER = "school_code,stage,item,per_term\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("fees.csv");
    }

    private Outcome<List<Fee>> read() {
        return new FeeFile().read(file);
    }

    @Test
    void the_reader_of_fees_reads_codes() {
        write(file, HEADER + "2143000001,SENIOR,tuition,800.00\n2143000001,SENIOR,lodging,0\n");

        assertThat(read().value().orElseThrow())
                .containsExactly(
                        new Fee("2143000001", Stage.SENIOR, FeeItem.TUITION, Money.ofYuan("800")),
                        new Fee("2143000001", Stage.SENIOR, FeeItem.LODGING, Money.ZERO));
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void the_reader_of_fees_reads_chinese_headers_and_labels() {
        workbook(
                file,
                row(1, "某县收费标准")
                        + row(2, "每学期", "项目", "学段", "学校标识码")
                        + row(3, "1,250.50", "学费", "普通高中", "2143000001")
                        + row(4, "1", "住宿费", "中职", "2143000001")
                        + row(5, "2", "教材费", "中职", "2143000001")
                        + row(6, "3", "课本费", "初中", "2143000001")
                        + row(7, "4", "校服费", "小学", "2143000001")
                        + row(8, "5", "校车费", "学前", "2143000001"));

        assertThat(read().value().orElseThrow())
                .extracting(Fee::item)
                .containsExactly(
                        FeeItem.TUITION,
                        FeeItem.LODGING,
                        FeeItem.TEXTBOOK,
                        FeeItem.TEXTBOOK,
                        FeeItem.UNIFORM,
                        FeeItem.BUS);
        assertThat(found(read().findings())).containsExactly("AMOUNT_NORMALISED fees.csv:3 每学期 [1,250.50, 1250.50]");
    }

    @Test
    void the_reader_of_fees_counts_the_first_of_two_fees_for_one_thing() {
        write(
                file,
                HEADER + "2143000001,SENIOR,tuition,800\n2143000001,高中,学费,900\n2143000001,VOCATIONAL,tuition,900\n");

        assertThat(read().value().orElseThrow())
                .extracting(fee -> fee.perTerm().yuan())
                .containsExactly("800.00", "900.00");
        assertThat(found(read().findings())).containsExactly("KEY_TWICE fees.csv:3 item [school_code, stage, item, 2]");
    }

    @Test
    void the_reader_of_fees_says_why_a_row_gives_no_fee() {
        write(
                file,
                HEADER + "214300001,SENIOR,tuition,800\n2143000001,高四,tuition,800\n2143000001,SENIOR,饭费,800\n"
                        + "2143000001,SENIOR,bus,-1\n2143000001,SENIOR,bus,\n2143000001,SENIOR,bus,1.005\n,,,\n合计,,,1\n");

        var outcome = read();

        assertThat(outcome.value().orElseThrow()).isEmpty();
        assertThat(found(outcome.findings()))
                .containsExactly(
                        "VALUE_UNKNOWN fees.csv:2 school_code [school_code, 214300001]",
                        "VALUE_UNKNOWN fees.csv:3 stage [stage, 高四]",
                        "VALUE_UNKNOWN fees.csv:4 item [item, 饭费]",
                        "VALUE_UNKNOWN fees.csv:5 per_term [per_term, -1]",
                        "VALUE_MISSING fees.csv:6 per_term [per_term]",
                        "VALUE_UNKNOWN fees.csv:7 per_term [per_term, 1.005]",
                        "ROW_NOT_DATA fees.csv:9 [合计]");
    }

    @Test
    void the_reader_of_fees_has_no_value_without_a_header() {
        write(file, "school_code,stage,item\n2143000001,SENIOR,tuition\n");

        assertThat(read().value()).isEmpty();
        assertThat(found(read().findings()))
                .containsExactly("HEADER_NOT_FOUND fees.csv [school_code, stage, item, per_term]");
    }
}
