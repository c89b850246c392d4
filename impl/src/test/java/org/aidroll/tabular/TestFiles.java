package org.aidroll.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidroll.api.finding.Finding;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;

/** Files made for one test, and what a reader makes of them. */
final class TestFiles {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private TestFiles() {}

    /** Every row of a table and what was found. */
    record Read(List<TableRow> rows, List<Finding> findings) {

        List<List<String>> cells() {
            return rows.stream().map(TableRow::cells).toList();
        }

        List<Integer> lines() {
            return rows.stream().map(TableRow::line).toList();
        }

        List<String> found() {
            return TestFiles.found(findings);
        }
    }

    /** Findings as {@code CODE source:row column [arguments]}. */
    static List<String> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.location() + " " + finding.arguments())
                .toList();
    }

    static Read read(Path file) {
        return read(file, TableLimits.defaults());
    }

    static Read read(Path file, TableLimits limits) {
        List<TableRow> rows = new ArrayList<>();
        var findings = new TableFile(limits).read(file, rows::add);
        return new Read(rows, findings);
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, String text, Charset charset) {
        return write(file, text.getBytes(charset));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet with these contents of {@code sheetData}. */
    static Path workbook(Path file, String sheetData) {
        return write(file, zip(parts(sheetData)));
    }

    static Path workbook(Path file, String sheetData, String part, String content) {
        var parts = parts(sheetData);
        parts.put(part, content);
        return write(file, zip(parts));
    }

    static Map<String, String> parts(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + "<Types/>");
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships><Relationship Id=\"rId1\" Target=\"xl/workbook.xml\""
                        + " Type=\"http://x/officeDocument\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns:r=\"http://r\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"二\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\""
                        + " Type=\"http://x/worksheet\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet(sheetData));
        return parts;
    }

    static String sheet(String sheetData) {
        return HEAD + "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>";
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of Excel 97–2003 with the cells of that text, numbers as numbers. */
    static byte[] xls(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            for (String line : text.split("\n", -1)) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(",", -1)) {
                    var made = row.createCell(Math.max(row.getLastCellNum(), 0));
                    if (cell.matches("\\d{1,8}")) {
                        made.setCellValue(Double.parseDouble(cell));
                    } else {
                        made.setCellValue(cell);
                    }
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of inline strings. */
    static String row(int line, String... cells) {
        var row = new StringBuilder("<row r=\"" + line + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"")
                    .append((char) ('A' + i))
                    .append(line)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(cells[i])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
