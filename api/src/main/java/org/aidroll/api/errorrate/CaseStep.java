package org.aidroll.api.errorrate;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A step that a person takes with an error: confirms it, appeals, decides an appeal, takes it out. Prints no person.
 *
 * @param subject whose record it is
 * @param finding the finding's code or the rule's id
 * @param field the field or the benefit; empty where there is but one such error of the record
 * @param to what becomes of it
 * @param by who says so
 * @param second who else says so, or null; EXCLUDED needs a second person
 * @param at on which day
 * @param reason why
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseStep(
        StudentKey subject,
        String finding,
        String field,
        ErrorState to,
        String by,
        @Nullable String second,
        LocalDate at,
        String reason) {

    /** @throws IllegalArgumentException if nobody is named (C21: who reviews is responsible) */
    public CaseStep {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a step to " + to + " that nobody takes");
        }
    }

    /** Who else says so. */
    public Optional<String> secondPerson() {
        return Optional.ofNullable(second);
    }

    /** Whether two different persons take it. */
    public boolean isOfTwo() {
        return second != null && !second.isBlank() && !second.strip().equals(by.strip());
    }

    @Override
    public String toString() {
        return "CaseStep[" + subject + ", " + finding + ", " + to + ", " + at + "]";
    }
}
