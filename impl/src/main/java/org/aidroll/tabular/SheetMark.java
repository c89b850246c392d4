package org.aidroll.tabular;

import org.apiguardian.api.API;

/**
 * A place in a workbook that a {@link Cell#link link} leads to.
 *
 * @param sheet the sheet's name as the workbook has it
 * @param line the row, the first being 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SheetMark(String sheet, int line) {

    /** The first cell of the row, as formulas and links write it. */
    String reference() {
        return quoted(sheet) + "!A" + line;
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
