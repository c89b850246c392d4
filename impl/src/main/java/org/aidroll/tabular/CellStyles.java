package org.aidroll.tabular;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which cell formats of a workbook show a date. */
final class CellStyles {
    private static final int MOST = 100_000;
    /** Built-in formats with a day, those of Chinese editions among them (ECMA-376 part 1, 18.8.30). */
    private static final Set<String> BUILT_IN = Set.of(
            "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58");

    private final BitSet dates = new BitSet();

    private CellStyles() {}

    static CellStyles of(@Nullable Xml xml) throws UnreadableTable {
        var styles = new CellStyles();
        Set<String> formats = new HashSet<>(BUILT_IN);
        boolean inCells = false;
        int number = 0;
        while (xml != null && number < MOST && xml.next()) {
            if (xml.name().equals("cellXfs")) {
                inCells = xml.isStart();
            } else if (xml.isStart() && xml.name().equals("numFmt")) {
                String id = xml.attribute("numFmtId");
                String code = xml.attribute("formatCode");
                if (id != null && code != null && formats.size() < MOST && showsDate(code)) {
                    formats.add(id);
                }
            } else if (xml.isStart() && inCells && xml.name().equals("xf")) {
                String id = xml.attribute("numFmtId");
                styles.dates.set(number++, id != null && formats.contains(id));
            }
        }
        return styles;
    }

    /**
     * The cell formats of an XLS workbook.
     *
     * @param codes the number formats it defines, by number
     * @param formats the number format of each cell format, in their order
     */
    static CellStyles of(Map<Integer, String> codes, List<Integer> formats) {
        var styles = new CellStyles();
        for (int i = 0; i < formats.size(); i++) {
            String code = codes.get(formats.get(i));
            styles.dates.set(i, BUILT_IN.contains(String.valueOf(formats.get(i))) || (code != null && showsDate(code)));
        }
        return styles;
    }

    /** Whether a format has a year or a day outside quotes, brackets and escapes. */
    private static boolean showsDate(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c == 'y' || c == 'd') {
                return true;
            }
            int end = c == '"' ? code.indexOf('"', i + 1) : c == '[' ? code.indexOf(']', i + 1) : i;
            i = end < 0 ? code.length() : c == '\\' || c == '_' || c == '*' ? i + 1 : end;
        }
        return false;
    }

    /** Whether the cell format of that number shows a date. */
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
