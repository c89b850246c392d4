package org.aidroll.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.aidroll.tabular.TestFiles.read;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("list.csv");
    }

    @Test
    void the_csv_reader_knows_the_line_on_which_each_row_starts() {
        write(file, "标题\r\n\r\n姓名,\"备\r\n注\"\n张三,\"a\"\"b\"\r李四\n");

        var table = read(file);

        assertThat(table.lines()).containsExactly(1, 2, 3, 5, 6);
        assertThat(table.cells())
                .containsExactly(
                        List.of("标题"), List.of(""), List.of("姓名", "备\r\n注"), List.of("张三", "a\"b"), List.of("李四"));
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void the_csv_reader_takes_quotes_where_the_rfc_has_none() {
        write(file, "5\"屏,\"乙\"丙,\"\"\n ,\"丁\"");

        assertThat(read(file).cells()).containsExactly(List.of("5\"屏", "乙丙", ""), List.of(" ", "丁"));
    }

    @Test
    void the_csv_reader_knows_the_encoding_by_the_content() {
        String text = "姓名,身份证号\n张三,1\n";

        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            assertThat(read(write(file, text, charset)).cells().get(1)).containsExactly("张三", "1");
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, UTF_16LE, UTF_16BE)) {
            assertThat(read(write(file, "\uFEFF" + text, charset)).cells().get(0))
                    .as(charset.name())
                    .containsExactly("姓名", "身份证号");
        }
    }

    @Test
    void the_csv_reader_reads_rare_characters_of_gb18030() {
        write(file, "\uD862\uDC48\u4D13,1\n", GB18030);

        assertThat(read(file).cells()).containsExactly(List.of("\uD862\uDC48\u4D13", "1"));
    }

    @Test
    void the_csv_reader_tells_the_line_of_a_byte_that_fits_neither_encoding() {
        byte[] bytes = "姓名,号\n张三,1\n李四,2\n".getBytes(GB18030);
        bytes[bytes.length - 3] = (byte) 0xFF;
        write(file, bytes);

        var table = read(file);

        assertThat(table.found()).containsExactly("TEXT_UNDECODABLE list.csv:3 [GB18030]");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void the_csv_reader_knows_tabs_and_semicolons() {
        assertThat(read(write(file, "姓名\t号\n张三\t1,5\n")).cells().get(1)).containsExactly("张三", "1,5");
        assertThat(read(write(file, "姓名;号\n张三;1\n")).cells().get(1)).containsExactly("张三", "1");
        assertThat(read(write(file, "code,stages\n1,A;B;C\n")).cells().get(1)).containsExactly("1", "A;B;C");
    }

    @Test
    void the_csv_reader_keeps_what_stands_before_an_unclosed_quote() {
        var table = read(write(file, "姓名\n张三\n\"李四\n王五\n"));

        assertThat(table.rows()).hasSize(2);
        assertThat(table.found()).containsExactly("FILE_UNREADABLE list.csv:2 [UNCLOSED_QUOTE]");
    }

    @Test
    void the_csv_reader_refuses_what_is_beyond_its_bounds() {
        var limits = TableLimits.defaults().withRows(2).withColumns(3).withCellCharacters(5);

        assertThat(read(write(file, "1\n2\n3\n"), limits).found())
                .containsExactly("FILE_TOO_LARGE list.csv:2 [ROWS, 2]");
        assertThat(read(write(file, "1\n1,2,3,4\n"), limits).found())
                .containsExactly("FILE_TOO_LARGE list.csv:1 [COLUMNS, 3]");
        assertThat(read(write(file, "123456\n"), limits).found())
                .containsExactly("FILE_TOO_LARGE list.csv [CELL_CHARACTERS, 5]");
    }

    @Test
    void the_csv_reader_refuses_more_columns_than_a_spreadsheet_has() {
        write(file, ",".repeat(16_384));

        assertThat(read(file).found()).containsExactly("FILE_TOO_LARGE list.csv [COLUMNS, 1000]");
    }

    @Test
    void the_csv_reader_says_what_a_file_is_that_is_no_table() {
        assertThat(read(write(file, "")).found()).containsExactly("FILE_UNREADABLE list.csv [EMPTY]");
        assertThat(read(write(file, " <html><table>")).found()).containsExactly("FILE_IS_HTML list.csv []");
        assertThat(read(write(file, new byte[] {1, 0, 2})).found())
                .containsExactly("FILE_UNREADABLE list.csv [NOT_A_TABLE]");
        assertThat(read(folder.resolve("none.csv")).found()).containsExactly("FILE_UNREADABLE none.csv [NOT_OPENED]");
        assertThat(read(folder).findings()).hasSize(1);
    }

    @Test
    void the_csv_reader_names_an_encoding_that_is_not_read() {
        String text = "姓名,一年級,身份證號碼\r\n張三豐,二班,\r\n李四,三班,學籍資料\r\n";

        assertThat(read(write(file, text, UTF_16LE)).found()).containsExactly("TEXT_ENCODING list.csv [UTF-16LE]");
        assertThat(read(write(file, text, UTF_16BE)).found()).containsExactly("TEXT_ENCODING list.csv [UTF-16BE]");
        assertThat(read(write(file, text, Charset.forName("Big5"))).found())
                .containsExactly("TEXT_ENCODING list.csv [Big5]");
    }

    @Test
    void the_csv_reader_takes_no_gb18030_for_big5() {
        String text = "姓名,身份证号码,类别\n张喆,,低保\n朱镕,,低保\n陶喆堃,,建档立卡\n";

        assertThat(read(write(file, text, GB18030)).findings()).isEmpty();
        assertThat(read(write(file, "鎔鎔鎔鎔,喆喆喆,堃堃,\uD862\uDC48\n", GB18030)).cells())
                .hasSize(1);
    }

    @Test
    void the_csv_reader_tells_the_line_of_a_byte_that_is_no_character() {
        write(file, "姓名,号\n" + "张三,1\n".repeat(1_000) + "李\0四,2\n");

        var table = read(file);

        assertThat(table.found()).containsExactly("TEXT_UNDECODABLE list.csv:1002 [UTF-8]");
        assertThat(table.rows()).hasSize(1_002);
    }
}
