package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDate;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.roll.StudentKey;

/**
 * What a person decided about a row and a pupil. It prints neither person nor reason.
 *
 * @param registry the list's name
 * @param rowDigest by which the row is known, wherever it stands
 * @param student the pupil
 * @param version 1 for the first decision about this row and pupil, 2 for the next
 * @param row the line on which the row stood then
 * @param category the code of the category it gave then
 * @param verdict whether it names the pupil
 * @param login the login of the person
 * @param person the person's real name
 * @param reason why
 * @param day on which day, where the school is
 * @param at at which moment
 */
public record KeptRuling(
        String registry,
        String rowDigest,
        StudentKey student,
        int version,
        int row,
        String category,
        Verdict verdict,
        String login,
        String person,
        String reason,
        LocalDate day,
        Instant at) {

    /** Whether it is about the same row and pupil as the other. */
    public boolean isAboutTheSame(KeptRuling other) {
        return registry.equals(other.registry) && rowDigest.equals(other.rowDigest) && student.equals(other.student);
    }

    @Override
    public String toString() {
        return "KeptRuling[" + student + ", " + registry + ":" + row + ", " + verdict + ", " + day + "]";
    }
}
