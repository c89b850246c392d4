package org.aidroll.tabular;

import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * How a sheet lies on A4 paper. Wide sheets are made smaller until all columns stand on one page; a sheet may have any
 * number of pages.
 *
 * @param landscape whether the page lies on its long side
 * @param widths the width of each column in characters, a Chinese one counting as two; a sheet has these columns
 * @param rowHeight the least height of body and total rows in points, 1/72 inch; those with more text are higher
 * @param titlesOnEveryPage whether all rows from the top to the column headers are printed on every page, or the column
 *     headers only
 * @param pageBreaks whether {@link SheetWriter#pageBreak} may be used
 * @param filter whether the column headers offer to filter the rows below
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SheetLayout(
        boolean landscape,
        List<Integer> widths,
        int rowHeight,
        boolean titlesOnEveryPage,
        boolean pageBreaks,
        boolean filter) {
    private static final int WIDEST = 255;
    private static final int USUAL_HEIGHT = 18;
    /** The highest row a spreadsheet has, in points. */
    static final int HIGHEST = 409;

    /** @throws IllegalArgumentException if a width is not 1 to 255, or the height not 1 to 409 */
    public SheetLayout {
        widths = List.copyOf(widths);
        for (int width : widths) {
            require("column width", width, 1, WIDEST);
        }
        require("row height", rowHeight, 1, HIGHEST);
    }

    /** A page on its short side with columns of these widths. */
    public static SheetLayout portrait(int... widths) {
        return new SheetLayout(false, Arrays.stream(widths).boxed().toList(), USUAL_HEIGHT, false, false, false);
    }

    /** A page on its long side with columns of these widths. */
    public static SheetLayout landscape(int... widths) {
        return new SheetLayout(true, Arrays.stream(widths).boxed().toList(), USUAL_HEIGHT, false, false, false);
    }

    /** The same with room for a pen: body and total rows at least so many points high. */
    public SheetLayout withRowHeight(int points) {
        return new SheetLayout(landscape, widths, points, titlesOnEveryPage, pageBreaks, filter);
    }

    /** The same with title and subtitle printed on every page, above the column headers. */
    public SheetLayout withTitlesOnEveryPage() {
        return new SheetLayout(landscape, widths, rowHeight, true, pageBreaks, filter);
    }

    /**
     * The same with page breaks wherever the sheet asks for them. Excel overlooks them on a sheet that it fits to the page
     * by itself, so the scale of such a sheet is worked out from its columns.
     */
    public SheetLayout withPageBreaks() {
        return new SheetLayout(landscape, widths, rowHeight, titlesOnEveryPage, true, filter);
    }

    /** The same with a filter on the column headers. */
    public SheetLayout withFilter() {
        return new SheetLayout(landscape, widths, rowHeight, titlesOnEveryPage, pageBreaks, true);
    }

    /** Whether rows keep their height when somebody edits them, or adapt it to the text. */
    boolean keepsHeight() {
        return rowHeight != USUAL_HEIGHT;
    }

    int columns() {
        return widths.size();
    }

    /** The width of all columns together, in characters. */
    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " is " + value + "\nMaybe use one of " + least + " to " + most);
        }
    }
}
