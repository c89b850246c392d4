package org.aidroll.tabular;

/**
 * Numbers of a workbook's cells as people see them.
 *
 * @param styles which cell formats show a date
 * @param from1904 whether days count from 1904 instead of 1900
 */
record CellNumbers(CellStyles styles, boolean from1904) {
    private static final int LONGEST_DAY = 24;

    /** The day where the cell's format shows one, else the number as {@link NumberText} writes it. */
    String text(String raw, int style) {
        if (styles.isDate(style) && raw.length() < LONGEST_DAY) {
            try {
                return DateText.ofSerial(Double.parseDouble(raw), from1904)
                        .map(Object::toString)
                        .orElse(raw);
            } catch (NumberFormatException e) {
                return raw;
            }
        }
        return NumberText.of(raw);
    }
}
