package org.aidroll.api.identification;

import java.time.LocalDate;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What a person decided about one row of a list and one pupil; it wins over every run (C21: who reviews is responsible).
 * It prints neither person nor reason.
 *
 * @param student the pupil
 * @param registry the list's file name without its ending
 * @param row the line as a person sees it in the file, the first line being 1
 * @param verdict whether the row names the pupil
 * @param person who decided
 * @param reason why
 * @param date on which day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LinkRuling(
        StudentKey student, String registry, int row, Verdict verdict, String person, String reason, LocalDate date) {

    /** What a person can decide. */
    public enum Verdict {
        /** The row names the pupil. */
        LINK,
        /** The row does not name the pupil. */
        NO_LINK
    }

    /** @throws IllegalArgumentException if nobody is named as the one who decided, or the row is below 1 */
    public LinkRuling {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a ruling of nobody about row " + row + " of " + registry);
        }
        if (row < 1) {
            throw new IllegalArgumentException("a ruling about row " + row + " of " + registry);
        }
    }

    @Override
    public String toString() {
        return "LinkRuling[" + student + ", " + registry + ":" + row + ", " + verdict + ", " + date + "]";
    }
}
