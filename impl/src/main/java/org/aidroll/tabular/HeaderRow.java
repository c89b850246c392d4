package org.aidroll.tabular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row that may be the header, or two that are one: a group such as 户主 in merged cells above its columns 姓名 and
 * 身份证号, which reads 户主姓名 and 户主身份证号.
 *
 * @param row the header as one row, on the line of the lower
 * @param written the rows as they stand in the file
 */
record HeaderRow(TableRow row, List<TableRow> written) {
    private static final Pattern OF_GROUP = Pattern.compile("(基本)?(信息|情况|资料)$");

    static HeaderRow of(TableRow row) {
        return new HeaderRow(row, List.of(row));
    }

    /** Both rows as one. Merged cells have their text in the first of them: it stands for the empty ones to its right. */
    static HeaderRow of(TableRow upper, TableRow lower) {
        List<String> cells = new ArrayList<>();
        String group = "";
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int column = 0; column < width; column++) {
            String above = Cells.tidy(upper.cell(column));
            String below = Cells.tidy(lower.cell(column));
            group = above.isEmpty() ? group : above;
            cells.add(
                    below.isEmpty() || below.equals(above)
                            ? above
                            : OF_GROUP.matcher(group).replaceFirst("") + below);
        }
        return new HeaderRow(new TableRow(lower.line(), cells), List.of(upper, lower));
    }

    /** Whether that row is one of these once more, as far as those columns go. */
    boolean isRepeatedIn(TableRow other, Collection<Integer> columns) {
        for (TableRow own : written) {
            if (isSame(own, other, columns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(TableRow own, TableRow other, Collection<Integer> columns) {
        for (int column : columns) {
            String cell = other.cell(column);
            String header = own.cell(column);
            if (!cell.equals(header) && !Cells.key(cell).equals(Cells.key(header))) {
                return false;
            }
        }
        return true;
    }
}
