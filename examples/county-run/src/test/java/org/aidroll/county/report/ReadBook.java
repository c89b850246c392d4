package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.aidroll.tabular.TableFile;

/** A workbook read back with {@link TableFile}, which reads one sheet of a file: each sheet gets a copy that has no other. */
public final class ReadBook {
    private static final String LIST = "xl/workbook.xml";
    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"[^>]*/>");

    private final Path file;
    private final Map<String, String> sheets = new LinkedHashMap<>();

    public ReadBook(Path file) throws IOException {
        this.file = file;
        Matcher sheet = SHEET.matcher(part(LIST));
        while (sheet.find()) {
            sheets.put(sheet.group(1), sheet.group());
        }
        assertThat(sheets).as("sheets of the workbook").isNotEmpty();
    }

    /** The names of the sheets, in their order. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of the sheet, as texts. */
    public List<List<String>> rows(String name) throws IOException {
        assertThat(sheets).containsKey(name);
        Path copy = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.delete(copy);
            copyWith(sheets.get(name), copy);
            List<List<String>> rows = new ArrayList<>();
            var findings = new TableFile().read(copy, row -> rows.add(row.cells()));
            assertThat(findings).isEmpty();
            return rows;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The rows between the header that begins with this cell and the total or the notes. */
    public List<List<String>> body(String name, String firstHeader) throws IOException {
        List<List<String>> body = new ArrayList<>();
        boolean begun = false;
        for (List<String> row : rows(name)) {
            boolean numbered = row.size() > 2;
            if (begun && numbered && !row.get(1).equals("合计") && !row.get(0).startsWith("合计")) {
                body.add(row);
            }
            begun |= row.get(0).equals(firstHeader);
        }
        return body;
    }

    /** The cells of the total row. */
    public List<String> total(String name) throws IOException {
        return rows(name).stream()
                .filter(row -> row.size() > 1
                        && (row.get(0).startsWith("合计") || row.get(1).equals("合计")))
                .findFirst()
                .orElseThrow();
    }

    /** The XML of the sheet. */
    public String xml(String name) throws IOException {
        Matcher id = Pattern.compile("r:id=\"([^\"]*)\"").matcher(sheets.get(name));
        assertThat(id.find()).isTrue();
        Matcher target = Pattern.compile("<Relationship [^>]*Id=\"" + id.group(1) + "\"[^>]*>")
                .matcher(part("xl/_rels/workbook.xml.rels"));
        assertThat(target.find()).isTrue();
        return part("xl/" + target.group().replaceAll("(?s).*Target=\"([^\"]*)\".*", "$1"));
    }

    /** The part of the file. */
    public String part(String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void copyWith(String only, Path copy) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(copy);
                var copied = new ZipOutputStream(out)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                copied.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                if (entry.getName().equals(LIST)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    for (String sheet : sheets.values()) {
                        text = sheet.equals(only) ? text : text.replace(sheet, "");
                    }
                    bytes = text.getBytes(StandardCharsets.UTF_8);
                }
                copied.write(bytes);
            }
        }
    }
}
