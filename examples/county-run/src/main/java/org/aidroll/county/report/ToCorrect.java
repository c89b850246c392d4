package org.aidroll.county.report;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.roll.StudentKey;

/**
 * An error that somebody has to put right.
 *
 * @param list the department's list that is to be mended, or empty where it is the school's record
 * @param pupil whose record it is
 * @param error what is wrong, in a few words
 * @param fields the columns, documents, categories or benefits; none where the whole record is meant
 * @param severity how bad it is
 * @param confirmed whether it is certain, or to be looked at
 * @param due the last day for it
 */
public record ToCorrect(
        String list,
        StudentKey pupil,
        String error,
        List<String> fields,
        Severity severity,
        boolean confirmed,
        LocalDate due) {

    /** Copies the fields. */
    public ToCorrect {
        fields = List.copyOf(fields);
    }

    /** The same of these fields: several of one kind are one thing to do. */
    public ToCorrect of(List<String> others) {
        return new ToCorrect(list, pupil, error, others, severity, confirmed, due);
    }
}
