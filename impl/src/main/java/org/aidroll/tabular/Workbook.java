package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an XLSX file holds, and where its parts lie.
 *
 * @param sheets its sheets, in the order of their tabs
 * @param sharedText the part with the shared strings, or what it would be called
 * @param styles the part with the cell formats, or what it would be called
 * @param from1904 whether its days count from 1904 instead of 1900
 */
record Workbook(List<Sheet> sheets, String sharedText, String styles, boolean from1904) {
    private static final int MOST_SHEETS = 1_000;

    static Workbook of(XlsxArchive archive) throws UnreadableTable {
        String main = mainPart(archive);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> byId = new HashMap<>();
        String sharedText = folder + "sharedStrings.xml";
        String styles = folder + "styles.xml";
        Xml links = archive.part(folder + "_rels/" + main.substring(folder.length()) + ".rels");
        while (links != null && links.nextStart()) {
            String target = links.attribute("Target");
            String id = links.attribute("Id");
            String type = links.attribute("Type");
            if (target == null || id == null || type == null) {
                continue;
            }
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            if (type.endsWith("/sharedStrings")) {
                sharedText = part;
            } else if (type.endsWith("/styles")) {
                styles = part;
            } else if (type.endsWith("/worksheet")) {
                byId.put(id, part);
            }
        }
        return read(archive.neededPart(main), byId, sharedText, styles);
    }

    private static String mainPart(XlsxArchive archive) throws UnreadableTable {
        Xml links = archive.part("_rels/.rels");
        while (links != null && links.nextStart()) {
            String type = links.attribute("Type");
            String target = links.attribute("Target");
            if (type != null && target != null && type.endsWith("/officeDocument")) {
                return target.startsWith("/") ? target.substring(1) : target;
            }
        }
        return "xl/workbook.xml";
    }

    private static Workbook read(Xml xml, Map<String, String> byId, String sharedText, String styles)
            throws UnreadableTable {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        while (xml.nextStart()) {
            if (xml.name().equals("workbookPr")) {
                String value = xml.attribute("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (xml.name().equals("sheet")) {
                String id = xml.attribute("id");
                String part = id == null ? null : byId.get(id);
                String name = xml.attribute("name");
                if (part != null && sheets.size() < MOST_SHEETS) {
                    sheets.add(new Sheet(
                            name == null ? "" : name,
                            part,
                            xml.attribute("state") == null || "visible".equals(xml.attribute("state"))));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableTable.because(Unreadable.NOT_A_WORKBOOK);
        }
        return new Workbook(List.copyOf(sheets), sharedText, styles, from1904);
    }
}
