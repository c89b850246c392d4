package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.aidroll.api.money.Money;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    private static final List<String> NAUGHTY = List.of(
            "=1+1",
            "+86",
            "-1",
            "@cmd",
            "\t=1",
            " a ",
            "a\nb",
            "a\r\nb",
            "'",
            "😀",
            "\uD862\uDC48",
            "\uD862",
            "\u0000\u0001",
            "_x000D_",
            "<&>\"",
            "110101200001010010",
            "2020-09-01",
            "1E5",
            "");

    @TempDir
    Path folder;

    @Test
    void every_text_is_read_back_whatever_the_row() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var book = WorkbookWriter.create(file, "标题")) {
            var sheet = book.sheet("文字", SheetLayout.portrait(20, 20));
            for (String text : NAUGHTY) {
                sheet.title(text).subtitle(text).section(text).note(text);
                sheet.header(text, "x").row(Cell.text(text), Cell.text("x"));
                sheet.total(Cell.text(text), Cell.text("x")).signatures(text, "x");
            }
        }

        var rows = read(file).rows();
        for (int i = 0; i < NAUGHTY.size(); i++) {
            for (int j = 0; j < 8; j++) {
                assertThat(rows.get(8 * i + j).cell(0)).isEqualTo(NAUGHTY.get(i));
            }
        }
        try (var other = new ReadableWorkbook(file.toFile())) {
            for (var row : other.getFirstSheet().read()) {
                assertThat(row.stream().filter(cell -> cell != null && cell.getType() != CellType.EMPTY))
                        .as("another reader meets nothing but texts")
                        .allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
            }
        }
    }

    @Test
    void numbers_and_dates_are_read_back_as_what_they_are() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var book = WorkbookWriter.create(file, "")) {
            book.sheet("数", SheetLayout.portrait(9, 9, 9, 9, 9))
                    .row(
                            Cell.money(Money.ofYuan("-1234567.05")),
                            Cell.whole(42),
                            Cell.date(LocalDate.of(2020, 2, 29)),
                            Cell.percent(new BigDecimal("0.0123")),
                            Cell.blank());
        }

        assertThat(read(file).cells()).containsExactly(List.of("-1234567.05", "42", "2020-02-29", "0.0123"));
        try (var other = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var row = other.getFirstSheet().read().get(0);
            assertThat(row.getCellAsNumber(0)).contains(new BigDecimal("-1234567.05"));
            assertThat(row.getCell(0).getDataFormatId()).isEqualTo(4);
            assertThat(row.getCellAsNumber(1)).contains(BigDecimal.valueOf(42));
            assertThat(row.getCell(1).getDataFormatId()).isEqualTo(3);
            assertThat(row.getCellAsDate(2)).contains(LocalDate.of(2020, 2, 29).atStartOfDay());
            assertThat(row.getCell(3).getDataFormatId()).isEqualTo(10);
            assertThat(row.getCell(4).getType()).isEqualTo(CellType.EMPTY);
        }
    }

    @Test
    void the_writer_writes_what_no_spreadsheet_can_count_as_text() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var book = WorkbookWriter.create(file, "")) {
            book.sheet("数", SheetLayout.portrait(9, 9, 9, 9))
                    .row(
                            Cell.whole(123456789012345678L),
                            Cell.money(Money.ofFen(Long.MIN_VALUE)),
                            Cell.date(LocalDate.of(1900, 2, 28)),
                            Cell.text("长".repeat(40_000)));
        }

        var cells = read(file).cells().get(0);
        assertThat(cells.subList(0, 3)).containsExactly("123456789012345678", "-92233720368547758.08", "1900-02-28");
        assertThat(cells.get(3)).hasSize(32_767).endsWith("长…（已截断）");
    }

    @Test
    void the_writer_gives_the_same_bytes_for_the_same_rows() throws IOException {
        assertThat(sample("a.xlsx")).hasSameBinaryContentAs(sample("b.xlsx"));
    }

    @Test
    void the_writer_tells_the_printer_of_pages_breaks_and_titles() throws IOException {
        Path file = sample("a.xlsx");

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("paperSize=\"9\" scale=\"100\" fitToHeight=\"0\" orientation=\"landscape\"")
                .contains("第 &amp;P 页 共 &amp;N 页&amp;R&amp;A")
                .contains("<pane ySplit=\"2\" topLeftCell=\"A3\"")
                .contains("<mergeCell ref=\"A1:C1\"/>")
                .contains("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"4\" max=\"16383\" man=\"1\"/>")
                .doesNotContain("fitToPage");
        assertThat(part(file, "xl/worksheets/sheet2.xml"))
                .contains("<pageSetUpPr fitToPage=\"1\"/>")
                .contains("orientation=\"portrait\"")
                .contains("<autoFilter ref=\"A2:B3\"/>");
        assertThat(part(file, "xl/workbook.xml"))
                .contains("localSheetId=\"1\">'花名册'!$1:$2</definedName>")
                .contains("\"_xlnm._FilterDatabase\" hidden=\"1\" localSheetId=\"2\">'台账'!$A$2:$B$3</definedName>")
                .contains("\"_xlnm.Print_Titles\" localSheetId=\"2\">'台账'!$2:$2</definedName>");
    }

    @Test
    void the_writer_puts_the_index_in_front_and_links_to_every_sheet() throws IOException {
        Path file = sample("a.xlsx");

        assertThat(read(file).cells()).containsExactly(List.of("甲校"), List.of("台账"));
        assertThat(part(file, "xl/worksheets/sheet3.xml"))
                .contains("<hyperlink ref=\"A1\" location=\"'花名册'!A3\"/><hyperlink ref=\"A2\" location=\"'台账'!A1\"/>");
    }

    @Test
    void the_writer_makes_sheet_names_legal_and_unique() {
        var names = new SheetNames();

        assertThat(names.take("a[b]:c*d?e/f\\g")).isEqualTo("a b  c d e f g");
        assertThat(names.take("'台账'")).isEqualTo("台账");
        assertThat(names.take("台账")).isEqualTo("台账 (2)");
        assertThat(names.take("A")).isEqualTo("A");
        assertThat(names.take("a")).isEqualTo("a (2)");
        assertThat(names.take("")).isEqualTo("Sheet");
        assertThat(names.take("History")).isEqualTo("History (2)");
        assertThat(names.take("字".repeat(40))).isEqualTo("字".repeat(31));
        assertThat(names.take("字".repeat(40))).isEqualTo("字".repeat(27) + " (2)");
        assertThat(names.take("字".repeat(30) + "😀")).isEqualTo("字".repeat(30));
    }

    @Test
    void the_writer_refuses_what_a_sheet_has_no_room_for() throws IOException {
        try (var book = WorkbookWriter.create(folder.resolve("a.xlsx"), "")) {
            var sheet = book.sheet("名册", SheetLayout.portrait(9));
            assertThatThrownBy(() -> sheet.row(Cell.blank(), Cell.blank()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("sheet '名册' has 1 columns, the row has 2 cells\n"
                            + "Maybe give its layout a width for every column");
            assertThatThrownBy(sheet::pageBreak)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Maybe call withPageBreaks() on its layout");
            for (int i = 0; i < 1_048_576; i++) {
                sheet.plain(List.of());
            }
            assertThatThrownBy(() -> sheet.row(Cell.blank()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("sheet '名册' has no room for another row: it has 1048576\n"
                            + "Maybe divide it into several sheets, such as one for each township");
            book.sheet("二", SheetLayout.portrait(9));
            assertThatThrownBy(() -> sheet.title("晚"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("sheet '名册' has ended\nMaybe write all its rows before the next sheet begins");
        }
        assertThatThrownBy(() -> SheetLayout.portrait(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column width is 0\nMaybe use one of 1 to 255");
    }

    @Test
    void the_writer_numbers_its_styles_as_the_style_sheet_does() {
        assertThat(CellKind.BLANK.inBody()).isEqualTo(RowLook.SIGNATURE.index() + 1);
        assertThat(StyleSheet.xml()).contains("<cellXfs count=\"" + (CellKind.PERCENT.inTotal() + 1) + "\">");
    }

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var book = WorkbookWriter.create(file, "样本")) {
            var layout = SheetLayout.landscape(6, 20, 12).withPageBreaks().withTitlesOnEveryPage();
            var roster =
                    book.sheet("花名册", layout.withRowHeight(24)).title("花名册").header("序号", "姓名", "金额");
            var school = roster.pageBreak().mark();
            roster.section("甲校").row(Cell.whole(1), Cell.text("甲"), Cell.money(Money.ofYuan("500")));
            roster.pageBreak().pageBreak().section("乙校").row(Cell.whole(1), Cell.text("乙"));
            var ledger = book.sheet("台账", SheetLayout.portrait(10, 10).withFilter());
            var top = ledger.mark();
            ledger.title("台账").header("姓名", "日期");
            ledger.row(Cell.text("甲"), Cell.date(LocalDate.of(2020, 9, 1))).total(Cell.text("合计"));
            book.sheetInFront("目录", SheetLayout.portrait(30))
                    .row(Cell.link("甲校", school))
                    .row(Cell.link(ledger.name(), top));
        }
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_writer_is_a_workbook_even_without_a_sheet() throws IOException {
        Path file = folder.resolve("a.xlsx");
        WorkbookWriter.create(file, "").close();

        assertThat(read(file).findings()).isEmpty();
        assertThat(Files.size(file)).isPositive();
    }
}
