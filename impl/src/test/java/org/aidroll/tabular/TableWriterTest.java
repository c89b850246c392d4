package org.aidroll.tabular;

import static org.aidroll.tabular.TestFiles.read;
import static org.aidroll.tabular.TestFiles.row;
import static org.aidroll.tabular.TestFiles.workbook;
import static org.aidroll.tabular.TestFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final List<String> NAUGHTY = List.of(
            "=1+1",
            "+86",
            "-1+2",
            "-312.50",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "'",
            "''",
            "'=1",
            "''=1",
            "'4",
            "＝1",
            "a,b",
            "a\"b",
            "\"",
            "a\r\nb",
            "_x000D_",
            "_x",
            "<&>]]>",
            "\u0000\u0001\u000B",
            "\uD862\uDC48",
            "\uD862",
            "\uFFFE",
            " a ",
            "张三",
            "1E5",
            "a\rb");

    @TempDir
    Path folder;

    @Test
    void every_text_is_read_back_from_csv() throws IOException {
        Path file = folder.resolve("a.csv");
        // A lone surrogate is no text that UTF-8 can hold.
        List<String> texts =
                NAUGHTY.stream().filter(text -> !text.equals("\uD862")).toList();
        try (var writer = TableWriter.csv(file)) {
            writer.write(texts);
        }

        assertThat(read(file).cells().get(0).stream().map(SafeText::read)).containsExactlyElementsOf(texts);
    }

    @Test
    void every_text_is_read_back_from_a_workbook() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var writer = TableWriter.xlsx(file)) {
            writer.write(NAUGHTY);
            writer.write(List.of());
            writer.write(List.of("x"));
        }

        assertThat(read(file).cells().get(0)).containsExactlyElementsOf(NAUGHTY);
        assertThat(read(file).lines()).containsExactly(1, 2, 3);
        try (var other = new ReadableWorkbook(file.toFile())) {
            var first = other.getFirstSheet().read().get(0);
            assertThat(first.getCellText(0)).as("as another reader sees it").isEqualTo("=1+1");
            assertThat(first.getCell(0).getFormula()).isNull();
        }
    }

    @Test
    void the_writer_lets_no_csv_cell_begin_a_formula() {
        for (String text : NAUGHTY) {
            assertThat(SafeText.write(text)).doesNotMatch("(?s)[=+@\\t\\r\\n＝].*|-(?!312.50).*");
        }
    }

    @Test
    void random_texts_are_read_back() throws IOException {
        var random = new Random(20201);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                row.add(random.ints(random.nextInt(6), 0, 14)
                        .mapToObj(c -> String.valueOf("'=+-@\t\r\n\",;甲_x".charAt(c)))
                        .reduce("!", String::concat)
                        .substring(random.nextInt(2)));
            }
            rows.add(row);
        }
        Path csv = folder.resolve("a.csv");
        Path xlsx = folder.resolve("a.xlsx");
        for (Path file : List.of(csv, xlsx)) {
            try (var writer = file == csv ? TableWriter.csv(file) : TableWriter.xlsx(file)) {
                writer.write(List.of("a", "b", "c", "d"));
                for (var row : rows) {
                    writer.write(row);
                }
            }
        }

        var fromCsv = read(csv).cells().stream()
                .skip(1)
                .map(row -> row.stream().map(SafeText::read).toList())
                .toList();
        assertThat(fromCsv).isEqualTo(rows);
        var fromXlsx = read(xlsx).rows().stream().skip(1).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(fromXlsx.get(i).cell(j)).isEqualTo(rows.get(i).get(j));
            }
        }
    }

    @Test
    void the_writer_gives_a_csv_file_back_with_the_reasons() throws IOException {
        Path list = write(folder.resolve("list.csv"), "标题\n姓名,身份证号\n甲,1\n=乙,110101200001010010\n丙\n");
        Path description = write(folder.resolve("list.yaml"), "department: d\ncategory: DIBAO\n");
        Path copy = folder.resolve("copy.csv");
        var findings = new RegistryFile().read(list, description).findings();

        boolean made = new RejectedRows()
                .write(list, findings, finding -> finding.code().name(), copy);

        assertThat(made).isTrue();
        assertThat(read(copy).cells())
                .containsExactly(
                        List.of("标题"),
                        List.of("姓名", "身份证号", "原因"),
                        List.of("甲", "1", "ID_MALFORMED"),
                        List.of("'=乙", "110101200001010010"),
                        List.of("丙", "", "ID_MISSING"));
    }

    @Test
    void the_writer_gives_a_workbook_back_with_the_same_lines() throws IOException {
        Path list = workbook(folder.resolve("list.xlsx"), row(2, "姓名", "身份证号") + row(5, "甲", "1"));
        Path description = write(folder.resolve("list.yaml"), "department: d\ncategory: DIBAO\n");
        Path copy = folder.resolve("copy.xlsx");
        var findings = new RegistryFile().read(list, description).findings();

        new RejectedRows().write(list, findings, finding -> finding.code().name(), copy);

        assertThat(read(copy).rows())
                .filteredOn(row -> !row.isBlank())
                .extracting(TableRow::line, TableRow::cells)
                .containsExactly(
                        Tuple.tuple(2, List.of("姓名", "身份证号", "原因")), Tuple.tuple(5, List.of("甲", "1", "ID_MALFORMED")));
        assertThat(new RejectedRows().write(list, List.of(), Object::toString, folder.resolve("none.csv")))
                .isFalse();
    }
}
