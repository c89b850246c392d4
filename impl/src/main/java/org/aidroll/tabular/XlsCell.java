package org.aidroll.tabular;

/**
 * A cell of an XLS worksheet.
 *
 * @param row its row, the first being 0
 * @param column its column, the first being 0
 * @param format the number of its cell format
 * @param text what it shows
 */
record XlsCell(int row, int column, int format, String text) {

    /** The place with which the record of a cell begins. */
    static XlsCell at(XlsRecords records) {
        return new XlsCell(records.u16(), records.u16(), records.u16(), "");
    }

    XlsCell with(String other) {
        return new XlsCell(row, column, format, other);
    }
}
