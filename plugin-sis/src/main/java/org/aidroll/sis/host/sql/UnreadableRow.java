package org.aidroll.sis.host.sql;

import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.sis.settings.Settings;

/** A row of the roll that cannot be read; becomes a finding, or the answer for that one pupil. */
final class UnreadableRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20;

    private final transient Finding finding;
    private final String advice;

    private UnreadableRow(Finding finding, String advice) {
        super("column " + finding.location().column(), null, false, false);
        this.finding = finding;
        this.advice = advice;
    }

    /** The column has no value, and every pupil needs one. */
    static UnreadableRow missing(String column) {
        return new UnreadableRow(
                Finding.of(FindingCode.VALUE_MISSING, at(column), column),
                "the roll's column " + column + " has no value for this pupil\nMaybe complete it in the roll");
    }

    /** The column's value is not of its kind; it may be personal and is not named. */
    static UnreadableRow wrong(String column) {
        return new UnreadableRow(
                Finding.of(FindingCode.VALUE_UNKNOWN, at(column), column, ""),
                "the roll's column " + column + " has a value that is none\nMaybe mend it in the roll");
    }

    /** The column has a code or label that nobody explained. */
    static UnreadableRow unexplained(String column, String value) {
        String shown = shown(value);
        return new UnreadableRow(
                Finding.of(FindingCode.VALUE_UNKNOWN, at(column), column, shown),
                "the roll's column " + column + " has the value '" + shown
                        + "', which nobody explained\nMaybe add it to " + Settings.PREFIX + "roll.codes." + column);
    }

    private static Location at(String column) {
        return Location.of("roll").column(column);
    }

    /** Codes and labels are short. Where the SQL gives another column by mistake, its number is not shown. */
    private static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ").replaceAll("\\d{6,}", "…");
        return oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) + "…" : oneLine;
    }

    /** What the findings list says. */
    Finding finding() {
        return finding;
    }

    /** The same for the person who keeps the settings. */
    String advice() {
        return advice;
    }
}
