package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.read;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsTableTest {
    @TempDir
    Path folder;

    private Path file;
    private HSSFWorkbook workbook;

    @BeforeEach
    void make() {
        file = folder.resolve("list.xls");
        workbook = new HSSFWorkbook();
    }

    private static Row row(HSSFWorkbook workbook, String sheet, int line) {
        var of = workbook.getSheet(sheet);
        return (of == null ? workbook.createSheet(sheet) : of).createRow(line - 1);
    }

    private static byte[] bytes(HSSFWorkbook workbook) {
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Path written() {
        return write(file, bytes(workbook));
    }

    private static void style(HSSFWorkbook workbook, Row row, int column, double value, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    @Test
    void the_xls_reader_reads_every_kind_of_cell_as_text() {
        var row = row(workbook, "名单", 3);
        var rich = new HSSFRichTextString("张\uD862\uDC48三");
        rich.applyFont(0, 1, workbook.createFont());
        row.createCell(0).setCellValue(rich);
        row.createCell(1).setCellValue(12);
        row.createCell(2).setCellValue(12.5);
        row.createCell(4).setCellValue("plain");
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(7).setCellValue(20200901);
        row.createCell(8).setCellValue("");

        var table = read(written());

        assertThat(table.cells())
                .containsExactly(List.of("张\uD862\uDC48三", "12", "12.5", "", "plain", "TRUE", "#N/A", "20200901"));
        assertThat(table.lines()).containsExactly(3);
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void the_xls_reader_takes_the_value_kept_with_a_formula() {
        var row = row(workbook, "名单", 1);
        row.createCell(0).setCellValue(3);
        row.createCell(1).setCellFormula("A1*2");
        row.createCell(2).setCellFormula("\"合\"&\"计\"");
        row.createCell(3).setCellFormula("A1>2");
        row.createCell(4).setCellFormula("1/0");
        row.createCell(5).setCellFormula("\"\"");
        row.createCell(6).setCellValue("末");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(read(written()).cells()).containsExactly(List.of("3", "6", "合计", "TRUE", "#DIV/0!", "", "末"));
    }

    @Test
    void the_xls_reader_shows_days_as_days_and_the_damage_of_long_numbers() {
        var row = row(workbook, "名单", 1);
        style(workbook, row, 0, 39_413, "yyyy\"年\"m\"月\"d\"日\"");
        style(workbook, row, 1, 39_413, "m/d/yy");
        style(workbook, row, 2, 39_413, "0");
        style(workbook, row, 3, 430_482_200_711_279_558d, "0");
        style(workbook, row, 4, 430_482_200_711_279_000d, "0");
        style(workbook, row, 5, 0.1 + 0.2, "0.00");
        style(workbook, row, 6, 1e10, "0");

        assertThat(read(written()).cells())
                .containsExactly(List.of(
                        "2007-11-27",
                        "2007-11-27",
                        "39413",
                        "4.3048220071127955E+17",
                        "4.3048220071127898E+17",
                        "0.3",
                        "10000000000"));
    }

    @Test
    void the_xls_reader_reads_the_first_visible_sheet_with_a_row_and_tells_of_others() {
        workbook.createSheet("空");
        row(workbook, "藏", 1).createCell(0).setCellValue("丙");
        row(workbook, "一", 1).createCell(0).setCellValue("甲");
        row(workbook, "二", 1).createCell(0).setCellValue("乙");
        workbook.createSheet("又空");
        workbook.setSheetHidden(1, true);

        var table = read(written());

        assertThat(table.cells()).containsExactly(List.of("甲"));
        assertThat(table.found()).containsExactly("SHEET_NOT_READ list.xls [二]");
    }

    @Test
    void the_xls_reader_reads_shared_strings_that_span_records() {
        for (int i = 1; i <= 3_000; i++) {
            row(workbook, "名单", i).createCell(0).setCellValue((i % 2 == 0 ? "学生姓名" : "pupil") + i);
        }

        var rows = read(written()).cells();

        assertThat(rows).hasSize(3_000);
        assertThat(rows.get(1_501)).containsExactly("学生姓名1502");
        assertThat(rows.get(2_998)).containsExactly("pupil2999");
    }

    @Test
    void the_xls_reader_keeps_its_bounds() {
        row(workbook, "名单", 1).createCell(20).setCellValue("长".repeat(100));
        row(workbook, "名单", 2).createCell(0).setCellValue("x");
        written();
        var limits = TableLimits.defaults();

        assertThat(read(file, limits.withColumns(20)).found()).containsExactly("FILE_TOO_LARGE list.xls [COLUMNS, 20]");
        assertThat(read(file, limits.withRows(1)).found()).containsExactly("FILE_TOO_LARGE list.xls:1 [ROWS, 1]");
        assertThat(read(file, limits.withCellCharacters(50)).found())
                .containsExactly("FILE_TOO_LARGE list.xls [CELL_CHARACTERS, 50]");
        assertThat(read(file, new TableLimits(9, 99, 999, 1_000, 1, 1, 999)).found())
                .containsExactly("FILE_TOO_LARGE list.xls [PACKED_BYTES, 1000]");
        assertThat(read(file, new TableLimits(9, 99, 999, 1 << 20, 1, 1, 100)).found())
                .containsExactly("FILE_TOO_LARGE list.xls [SHARED_TEXT_BYTES, 100]");
    }

    @Test
    void the_xls_reader_believes_no_claim_of_two_thousand_million_strings() {
        row(workbook, "名单", 1).createCell(0).setCellValue("甲乙丙");
        byte[] bytes = bytes(workbook);
        int strings = indexOf(bytes, new byte[] {(byte) 0xFC, 0, 17, 0});
        Arrays.fill(bytes, strings + 8, strings + 11, (byte) 0xFF);
        bytes[strings + 11] = 0x7F;

        assertThat(read(write(file, bytes)).found()).containsExactly("FILE_UNREADABLE list.xls [DAMAGED_XLS]");
    }

    private static int indexOf(byte[] bytes, byte[] mark) {
        int at = 0;
        while (!Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
            at++;
        }
        return at;
    }

    @Test
    void the_xls_reader_says_that_a_password_is_in_the_way() {
        row(workbook, "名单", 1).createCell(0).setCellValue("甲");
        Biff8EncryptionKey.setCurrentUserPassword("x");
        try {
            workbook.writeProtectWorkbook("x", "y");
            written();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(read(file).found()).containsExactly("FILE_ENCRYPTED list.xls []");
    }

    @Test
    void the_xls_reader_says_what_is_wrong_with_a_container() throws IOException {
        row(workbook, "名单", 1).createCell(0).setCellValue("甲");
        byte[] whole = bytes(workbook);

        assertThat(read(write(file, Arrays.copyOf(whole, whole.length / 3))).found())
                .as("cut")
                .containsExactly("FILE_UNREADABLE list.xls [DAMAGED_XLS]");
        assertThat(read(container("WordDocument")).found())
                .containsExactly("FILE_UNREADABLE list.xls [NOT_A_WORKBOOK]");
        assertThat(read(container("Book")).found())
                .as("Excel 95")
                .containsExactly("FILE_UNREADABLE list.xls [OLD_XLS]");
        assertThat(read(container("Workbook")).found()).containsExactly("FILE_UNREADABLE list.xls [DAMAGED_XLS]");
    }

    private Path container(String stream) throws IOException {
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void the_xls_reader_hides_no_fault_of_who_takes_the_rows() {
        row(workbook, "名单", 1).createCell(0).setCellValue("甲");
        written();
        List<TableRow> taken = new ArrayList<>();

        new TableFile().read(file, row -> {
            taken.add(row);
            return false;
        });

        assertThat(taken).hasSize(1);
        assertThatThrownBy(() -> new TableFile().read(file, row -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
    }
}
