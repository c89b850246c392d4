package org.aidroll.sis.host.sql;

import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;

/** A row of the roll with a value that nobody explained; becomes a finding, or the answer for that one pupil. */
final class UnreadableRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20;

    private final String column;
    private final String value;

    UnreadableRow(String column, String value) {
        super("column " + column, null, false, false);
        this.column = column;
        this.value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    /** What the findings list says; the columns with codes hold nothing personal. */
    Finding finding(String studentKey) {
        return Finding.of(FindingCode.VALUE_UNKNOWN, Location.of("roll").column(column), column, value)
                .about(studentKey);
    }

    /** The same for the person who keeps the settings. */
    String advice() {
        return "the roll's column " + column + " has the value '" + value + "', which nobody explained"
                + "\nMaybe add it to aidroll.roll.codes." + column;
    }
}
