package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.found;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists whose header has a group in merged cells above its columns. */
class TwoRowHeaderTest {
    private static final String CHILD = "110101200001010010";
    private static final String HEAD = "110101197001010016";
    private static final List<List<String>> HOUSEHOLDS = List.of(
            List.of("某县名单", "", "", "", "", ""),
            List.of("序号", "姓名", "身份证号", "户主", "", "行政村"),
            List.of("", "", "", "姓名", "身份证号", ""),
            List.of("1", "张三", CHILD, "张父", HEAD, "甲村"),
            List.of("序号", "姓名", "身份证号", "户主", "", "行政村"),
            List.of("", "", "", "姓名", "身份证号", ""),
            List.of("2", "李四", CHILD, "李父", HEAD, "乙村"));

    @TempDir
    Path folder;

    private Path list;
    private Path description;

    @BeforeEach
    void describe() {
        list = folder.resolve("list.xlsx");
        description = write(folder.resolve("list.yaml"), "department: 民政局\ncategory: DIBAO\n");
    }

    private Outcome<Registry> read() {
        return new RegistryFile().read(list, description);
    }

    private List<RegistryRecord> records() {
        return read().value().orElseThrow().records();
    }

    private void assertHouseholds() {
        assertThat(records()).extracting(RegistryRecord::row).containsExactly(4, 7);
        assertThat(records()).allSatisfy(record -> {
            assertThat(record.id().orElseThrow().normalised()).isEqualTo(CHILD);
            assertThat(record.headId().orElseThrow().normalised()).isEqualTo(HEAD);
            assertThat(record.village()).isPresent();
        });
        assertThat(records().get(1).name().orElseThrow().written()).isEqualTo("李四");
        assertThat(records().get(1).headName().orElseThrow().written()).isEqualTo("李父");
        assertThat(found(read().findings()))
                .containsExactly("ROW_NOT_DATA list.xlsx:5 [序号]", "ROW_NOT_DATA list.xlsx:6 [姓名]");
    }

    @Test
    void two_header_rows_are_read_from_a_workbook() {
        var rows = new StringBuilder();
        for (int i = 0; i < HOUSEHOLDS.size(); i++) {
            rows.append(TestFiles.row(i + 1, HOUSEHOLDS.get(i).toArray(String[]::new)));
        }
        var parts = TestFiles.parts(rows.toString());
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, sheet) -> sheet.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:A3\"/><mergeCell"
                                + " ref=\"B2:B3\"/><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"D2:E2\"/><mergeCell"
                                + " ref=\"F2:F3\"/></mergeCells>"));
        write(list, TestFiles.zip(parts));

        assertHouseholds();
    }

    @Test
    void two_header_rows_are_read_from_an_old_workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            for (int line = 0; line < HOUSEHOLDS.size(); line++) {
                var row = sheet.createRow(line);
                for (int column = 0; column < HOUSEHOLDS.get(line).size(); column++) {
                    row.createCell(column).setCellValue(HOUSEHOLDS.get(line).get(column));
                }
            }
            for (String range : List.of("A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            workbook.write(bytes);
        }
        write(list, bytes.toByteArray());

        assertHouseholds();
    }

    @Test
    void two_header_rows_keep_the_head_apart_where_every_column_has_a_group() {
        write(list, "户主信息,,家庭成员基本情况,,\n姓名,身份证号,姓名,身份证号,与户主关系\n张父," + HEAD + ",张三," + CHILD + ",之子\n");

        RegistryRecord record = records().get(0);

        assertThat(record.headName().orElseThrow().written()).isEqualTo("张父");
        assertThat(record.name().orElseThrow().written()).isEqualTo("张三");
        assertThat(record.id().orElseThrow().normalised()).isEqualTo(CHILD);
        assertThat(read().findings()).isEmpty();
    }

    @Test
    void two_header_rows_are_no_reason_to_join_a_title_or_the_first_row_to_a_header() {
        write(list, "户主,,\n姓名,身份证号,村\n,,\n张三," + CHILD + ",甲村\n户主,,\n");

        assertThat(records().get(0).name().orElseThrow().written()).isEqualTo("张三");
        assertThat(records().get(0).headName()).isEmpty();
    }
}
