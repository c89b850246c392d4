package org.aidroll.tabular;

/** Where a sheet's column headers stand, and what spreadsheets are told of it. */
final class HeaderRows {
    private final SheetLayout layout;
    private int first;
    private int last;
    private int lastBody;

    HeaderRows(SheetLayout layout) {
        this.layout = layout;
    }

    void headerAt(int line) {
        first = first == 0 ? line : first;
        last = line;
    }

    void bodyAt(int line) {
        lastBody = line;
    }

    /** The last row that stays in sight; 0 for none. */
    int frozen() {
        return last;
    }

    String filter() {
        return hasFilter() ? "<autoFilter ref=\"A" + last + ":" + corner("") + "\"/>" : "";
    }

    /** The names by which a spreadsheet knows the filtered rows and those printed on every page. */
    String definedNames(String sheet, int tab) {
        if (last == 0) {
            return "";
        }
        String quoted = Packaging.escaped(SheetMark.quoted(sheet));
        String filtered = hasFilter()
                ? name("_FilterDatabase\" hidden=\"1", tab, quoted + "!$A$" + last + ":" + corner("$"))
                : "";
        int top = layout.titlesOnEveryPage() ? 1 : first;
        return filtered + name("Print_Titles", tab, quoted + "!$" + top + ":$" + last);
    }

    private static String name(String name, int tab, String range) {
        return "<definedName name=\"_xlnm." + name + "\" localSheetId=\"" + tab + "\">" + range + "</definedName>";
    }

    private boolean hasFilter() {
        return layout.filter() && last > 0;
    }

    private String corner(String sign) {
        return sign + SheetXml.letters(layout.columns() - 1) + sign + Math.max(last, lastBody);
    }
}
