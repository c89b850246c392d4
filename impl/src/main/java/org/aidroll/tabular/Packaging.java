package org.aidroll.tabular;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The parts of a workbook that say what its other parts are. */
final class Packaging {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND = "application/vnd.openxmlformats-";
    private static final String SHEET_KIND = KIND + "officedocument.spreadsheetml.";

    private Packaging() {}

    /** What stands before the sheets. */
    static void begin(ZippedParts parts, String title) throws IOException {
        parts.part(
                "_rels/.rels",
                links(link(1, OFFICE + "/officeDocument", "xl/workbook.xml")
                        + link(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        parts.part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(title)
                        + "</dc:title></cp:coreProperties>");
        parts.part("xl/styles.xml", StyleSheet.xml());
    }

    /** What tells of the sheets, in the order of their tabs. */
    static void end(ZippedParts parts, List<SheetWriter> sheets) throws IOException {
        var tabs = new StringBuilder();
        var names = new StringBuilder();
        var links = new StringBuilder(link(sheets.size() + 1, OFFICE + "/styles", "styles.xml"));
        var types = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            SheetWriter sheet = sheets.get(i);
            int number = sheet.number();
            tabs.append("<sheet name=\"").append(escaped(sheet.name()));
            tabs.append("\" sheetId=\"").append(number).append("\" r:id=\"rId" + number + "\"/>");
            names.append(sheet.definedNames(i));
            links.append(link(number, OFFICE + "/worksheet", "worksheets/sheet" + number + ".xml"));
            types.append(type("/xl/worksheets/sheet" + number + ".xml", SHEET_KIND + "worksheet"));
        }
        parts.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/></bookViews>"
                        + "<sheets>" + tabs + "</sheets>"
                        + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "</workbook>");
        parts.part("xl/_rels/workbook.xml.rels", links(links.toString()));
        parts.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"" + KIND
                        + "package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", SHEET_KIND + "sheet.main")
                        + type("/xl/styles.xml", SHEET_KIND + "styles")
                        + type("/docProps/core.xml", KIND + "package.core-properties") + types + "</Types>");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + kind + "+xml\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static String escaped(String text) {
        var escaped = new StringWriter();
        try {
            XmlText.write(text, escaped);
        } catch (IOException e) {
            throw new AssertionError("a text in memory can always be written", e);
        }
        return escaped.toString();
    }
}
