package org.aidroll.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.aidroll.api.money.Money;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A cell of a {@link SheetWriter}'s row: what it holds, and by its kind how it is shown. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Cell {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** A spreadsheet keeps 15 digits; a longer number would come back as another one. */
    private static final long LARGEST = 999_999_999_999_999L;

    private static final Cell BLANK = new Cell(CellKind.BLANK, "", null);

    private final CellKind kind;
    private final String value;
    private final @Nullable SheetMark target;

    private Cell(CellKind kind, String value, @Nullable SheetMark target) {
        this.kind = kind;
        this.value = value;
        this.target = target;
    }

    /**
     * A text, whatever it begins with: never a formula, a number or a date, not even after somebody edits it. What is
     * longer than the 32 767 characters a cell holds is cut, and says so.
     */
    public static Cell text(String text) {
        return new Cell(CellKind.TEXT, TextSize.fitting(text), null);
    }

    /** A text that stands out, on yellow and in bold: what the reader is to look at. */
    public static Cell marked(String text) {
        return new Cell(CellKind.MARKED, TextSize.fitting(text), null);
    }

    /** A text that leads to another place of the same workbook. */
    public static Cell link(String text, SheetMark target) {
        return new Cell(CellKind.LINK, TextSize.fitting(text), target);
    }

    /** An amount in yuan as {@code 1,234.50}; a text when it has more than the 15 digits a spreadsheet keeps. */
    public static Cell money(Money amount) {
        return number(CellKind.MONEY, amount.fen(), amount.yuan());
    }

    /** A count as {@code 1,234}; a text when it has more than the 15 digits a spreadsheet keeps. */
    public static Cell whole(long count) {
        return number(CellKind.WHOLE, count, Long.toString(count));
    }

    private static Cell number(CellKind kind, long digits, String value) {
        return digits >= -LARGEST && digits <= LARGEST ? new Cell(kind, value, null) : text(value);
    }

    /** A day as {@code 2020-09-01}; before March 1900, where spreadsheets count wrongly, as a text. */
    public static Cell date(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                ? text(day.toString())
                : new Cell(CellKind.DATE, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)), null);
    }

    /**
     * A share as {@code 12.34%}.
     *
     * @param share the share of one: 0.1234 is 12.34 %
     */
    public static Cell percent(BigDecimal share) {
        return new Cell(CellKind.PERCENT, share.toString(), null);
    }

    /** Nothing, for a pen or for who fills the sheet in: numbers typed there are numbers. */
    public static Cell blank() {
        return BLANK;
    }

    CellKind kind() {
        return kind;
    }

    /** The text, or the number as the file has it. */
    String value() {
        return value;
    }

    @Nullable
    SheetMark target() {
        return target;
    }

    /** The kind only: a cell may hold personal data. */
    @Override
    public String toString() {
        return "Cell[" + kind + "]";
    }
}
