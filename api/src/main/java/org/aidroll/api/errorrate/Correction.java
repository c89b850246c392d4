package org.aidroll.api.errorrate;

import java.time.LocalDate;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * An error cured (纠错). Prints neither values nor person.
 *
 * @param subject whose record it is
 * @param finding the finding's code or the rule's id
 * @param field the field or the benefit; empty where there is but one such error of the record
 * @param before what was written
 * @param after what is written now
 * @param by who wrote it
 * @param at on which day
 * @param selfDetected whether the school says that it found the error by itself
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Correction(
        StudentKey subject,
        String finding,
        String field,
        String before,
        String after,
        String by,
        LocalDate at,
        boolean selfDetected) {

    /** @throws IllegalArgumentException if nobody is named */
    public Correction {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a correction of " + finding + " by nobody");
        }
    }

    @Override
    public String toString() {
        return "Correction[" + subject + ", " + finding + ", " + at + (selfDetected ? ", self-detected]" : "]");
    }
}
