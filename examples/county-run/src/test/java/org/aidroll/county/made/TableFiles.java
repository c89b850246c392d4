package org.aidroll.county.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Puts tables in files of any {@link FileForm}; the same table gives the same bytes. */
final class TableFiles {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}|[1-9]\\d{14}000");
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*/>");

    private TableFiles() {}

    static void write(Path folder, String stem, FileForm form, List<List<String>> lines) throws IOException {
        Path file = folder.resolve(stem + "." + form.ending());
        Files.write(file, form == FileForm.XLSX ? timeless(workbook(lines)) : text(form, lines));
    }

    private static byte[] text(FileForm form, List<List<String>> lines) {
        var text = new StringBuilder(form.marked() ? "\uFEFF" : "");
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(form.separator()))
                        .append(quoted(line.get(i), form.separator()));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(form.charset());
    }

    private static String quoted(String cell, char separator) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static byte[] workbook(List<List<String>> lines) throws IOException {
        int width = lines.stream().mapToInt(List::size).max().orElse(1);
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "AidRoll", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            for (int row = 0; row < lines.size(); row++) {
                List<String> cells = lines.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row, column, cells.get(column));
                }
                if (cells.size() == 1 && width > 1) {
                    sheet.range(row, 0, row, width - 1).merge();
                }
            }
        }
        return bytes.toByteArray();
    }

    /** What a spreadsheet has spoiled is a number in it, not a text: that is how it was spoiled. */
    private static void put(Worksheet sheet, int row, int column, String cell) {
        if (NUMBER.matcher(cell).matches()) {
            sheet.value(row, column, Double.valueOf(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    /** Takes out of the workbook what differs from one making to the next. Its archive can be read as a file only, not as a stream. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("made", ".xlsx");
        try {
            Files.write(file, workbook);
            return timeless(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] timeless(Path workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".xml")) {
                    content =
                            settled(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                }
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
                out.putNextEntry(same);
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The XML with one moment of making, and its merged cells, which come from a hash set, in order. */
    private static String settled(String xml) {
        String dated = xml.replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z?", "2020-01-01T00:00:00Z");
        List<String> merged =
                MERGED.matcher(dated).results().map(MatchResult::group).sorted().toList();
        return merged.isEmpty()
                ? dated
                : MERGED.matcher(dated)
                        .replaceAll("")
                        .replaceFirst("<mergeCells[^>]*>", "$0" + String.join("", merged));
    }
}
