package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.parts;
import static org.aidroll.tabular.TestFiles.read;
import static org.aidroll.tabular.TestFiles.row;
import static org.aidroll.tabular.TestFiles.sheet;
import static org.aidroll.tabular.TestFiles.workbook;
import static org.aidroll.tabular.TestFiles.write;
import static org.aidroll.tabular.TestFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("list.xlsx");
    }

    @Test
    void the_xlsx_reader_reads_every_kind_of_cell_as_text() {
        workbook(
                file,
                "<row r=\"3\"><c r=\"A3\"><v>12</v></c><c r=\"B3\"><v>12.0</v></c><c r=\"D3\" t=\"str\"><f>X</f><v>和</v></c>"
                        + "<c r=\"E3\" t=\"s\"><v>1</v></c><c r=\"F3\" t=\"inlineStr\"><is><r><t>丰</t></r><r><t>富</t></r>"
                        + "<rPh><t>fu</t></rPh></is></c><c r=\"G3\" t=\"b\"><v>1</v></c><c r=\"H3\"><f>A3*2</f><v>24</v></c></row>",
                "xl/sharedStrings.xml",
                "<sst><si><t>一</t></si><si><r><t>二</t></r><r><t>三_x000D_</t></r><rPh><t>x</t></rPh></si></sst>");

        var table = read(file);

        assertThat(table.cells()).containsExactly(List.of("12", "12", "", "和", "二三\r", "丰富", "TRUE", "24"));
        assertThat(table.lines()).containsExactly(3);
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void the_xlsx_reader_writes_numbers_as_people_do_and_keeps_the_damage_of_long_ones() {
        assertThat(List.of("1E3", "20200901", "0.30000000000000004", "-5", "1.5E-3", "0", "0.0", "1.23456789012345E14"))
                .extracting(NumberText::of)
                .containsExactly("1000", "20200901", "0.3", "-5", "0.0015", "0", "0", "123456789012345");
        assertThat(List.of(
                        "4.3048220071127955E+17",
                        "430482200711279000",
                        "430482200711279558",
                        "1E999999999",
                        "1E-999999999",
                        "x"))
                .extracting(NumberText::of)
                .containsExactly(
                        "4.3048220071127955E+17",
                        "4.30482200711279E+17",
                        "430482200711279558",
                        "1E999999999",
                        "1E-999999999",
                        "x");
    }

    @Test
    void the_xlsx_reader_shows_cells_formatted_as_dates_as_dates() {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.0&quot;day&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        String cells = "<row r=\"1\"><c><v>39413</v></c><c s=\"1\"><v>39413</v></c><c s=\"2\"><v>39413.75</v></c>"
                + "<c s=\"3\"><v>39413</v></c><c s=\"1\"><v>-1</v></c></row>";

        assertThat(read(workbook(file, cells, "xl/styles.xml", styles)).cells())
                .containsExactly(List.of("39413", "2007-11-27", "2007-11-27", "39413", "-1"));
    }

    @Test
    void the_xlsx_reader_reads_the_first_visible_sheet_and_tells_of_others() {
        var parts = parts("");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<R><R Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"x/worksheet\"/>"
                        + "<R Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\" Type=\"x/worksheet\"/>"
                        + "<R Id=\"rId3\" Target=\"worksheets/sheet3.xml\" Type=\"x/worksheet\"/></R>");
        parts.put(
                "xl/workbook.xml",
                "<w xmlns:r=\"r\"><sheet name=\"空\" r:id=\"rId1\"/><sheet name=\"藏\" r:id=\"rId3\" state=\"hidden\"/>"
                        + "<sheet name=\"一\" r:id=\"rId2\"/><sheet name=\"二\" r:id=\"rId3\"/></w>");
        parts.put("xl/worksheets/sheet2.xml", sheet(row(1, "甲")));
        parts.put("xl/worksheets/sheet3.xml", sheet(row(1, "乙")));

        var table = read(write(file, zip(parts)));

        assertThat(table.cells()).containsExactly(List.of("甲"));
        assertThat(table.found()).containsExactly("SHEET_NOT_READ list.xlsx [二]");
    }

    @Test
    void the_xlsx_reader_refuses_a_cell_far_to_the_right_and_a_shared_string_that_is_not() {
        assertThat(read(workbook(file, "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))
                        .found())
                .containsExactly("FILE_TOO_LARGE list.xlsx [COLUMNS, 1000]");
        assertThat(read(workbook(file, "<row r=\"1\"><c r=\"XFD1\" s=\"0\"/><c r=\"ZZZZZZZ1\"/></row>"))
                        .findings())
                .as("empty cells take no place")
                .isEmpty();
        assertThat(read(workbook(file, "<row r=\"1\"><c t=\"s\"><v>999999999</v></c></row>"))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_xlsx_reader_keeps_the_rows_before_the_damage() {
        var table = read(workbook(file, row(1, "甲") + row(2, "乙") + "<row r=\"3\"><c></row>"));

        assertThat(table.rows()).hasSize(2);
        assertThat(table.found()).containsExactly("FILE_UNREADABLE list.xlsx:2 [DAMAGED_XML]");
    }

    @Test
    void the_xlsx_reader_refuses_document_types() {
        var parts = parts("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row r=\"1\">"
                        + "<c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>");

        assertThat(read(write(file, zip(parts))).found()).containsExactly("FILE_UNREADABLE list.xlsx [DTD]");
    }

    @Test
    void the_xlsx_reader_refuses_zip_bombs_long_cells_and_endless_names() {
        String spaces = " ".repeat(4 << 20);
        var small = TableLimits.defaults().withUnpackedBytes(1 << 20);

        assertThat(read(workbook(file, "<!--" + "<".repeat(4 << 20) + "-->")).found())
                .containsExactly("FILE_TOO_LARGE list.xlsx [UNPACKING_RATIO, 200]");
        assertThat(read(workbook(file, "<row " + spaces + "r=\"1\"/>")).findings())
                .hasSize(1);
        assertThat(read(workbook(file, "<!--" + "< >".repeat(1 << 20) + "-->"), small)
                        .findings())
                .hasSize(1);
        assertThat(read(workbook(file, row(1, "长".repeat(40_000)))).found())
                .containsExactly("FILE_TOO_LARGE list.xlsx [CELL_CHARACTERS, 32767]");
        var names = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(read(workbook(file, names.toString())).found())
                .containsExactly("FILE_UNREADABLE list.xlsx [DAMAGED_XML]");
        assertThat(read(workbook(file, "<a>".repeat(1_000))).found())
                .containsExactly("FILE_UNREADABLE list.xlsx [DAMAGED_XML]");
    }

    @Test
    void the_xlsx_reader_refuses_two_parts_of_one_name() {
        byte[] bytes = workbookBytes("xl/worksheets/sheetX.xml");
        byte[] twice = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("sheetX.xml", "sheet1.xml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(write(file, twice)).findings()).hasSize(1);
        assertThat(read(write(file, workbookBytes("XL/worksheets/SHEET1.xml"))).found())
                .containsExactly("FILE_UNREADABLE list.xlsx [DUPLICATE_PART]");
    }

    private static byte[] workbookBytes(String furtherPart) {
        var parts = parts(row(1, "甲"));
        parts.put(furtherPart, sheet(row(1, "乙")));
        return zip(parts);
    }

    @Test
    void the_xlsx_reader_says_what_a_file_is_that_is_no_workbook() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] whole = workbookBytes("x");

        assertThat(read(write(file, ole)).found()).containsExactly("FILE_UNREADABLE list.xlsx [DAMAGED_XLS]");
        assertThat(read(write(file, Arrays.copyOf(whole, whole.length / 2))).found())
                .containsExactly("FILE_UNREADABLE list.xlsx [DAMAGED_ZIP]");
        assertThat(read(write(file, "姓名,号\n张三,1")).cells()).hasSize(2);
        assertThat(read(write(file, zip(Map.of("a.txt", "a")))).found())
                .containsExactly("FILE_UNREADABLE list.xlsx [NOT_A_WORKBOOK]");
    }

    @Test
    void the_xlsx_reader_says_that_a_password_is_in_the_way() throws IOException, GeneralSecurityException {
        byte[] whole = workbookBytes("x");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("x");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(whole);
            }
            container.writeFilesystem(out);
        }

        assertThat(read(file).found()).containsExactly("FILE_ENCRYPTED list.xlsx []");
    }

    @Test
    void the_xlsx_reader_reads_what_the_ending_hides() {
        Path xls = folder.resolve("list.xls");

        assertThat(read(write(xls, workbookBytes("x"))).cells()).containsExactly(List.of("甲"));
        assertThat(read(write(xls, "姓名\t号\n张三\t1")).cells()).hasSize(2);
        for (String page : List.of("\uFEFF<html xmlns:x=\"urn:x\">", "<table>", "<?xml version=\"1.0\"?><Workbook>")) {
            assertThat(read(write(xls, page)).found()).containsExactly("FILE_IS_HTML list.xls []");
        }
        assertThat(read(write(xls, "<html>", StandardCharsets.UTF_16LE)).found())
                .containsExactly("FILE_IS_HTML list.xls []");
    }

    @Test
    void the_xlsx_reader_refuses_a_cell_beyond_the_last_column_there_is() {
        assertThat(read(workbook(file, "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"))
                        .found())
                .containsExactly("FILE_TOO_LARGE list.xlsx [COLUMNS, 1000]");
    }
}
