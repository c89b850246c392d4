package org.aidroll.api.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.finding.Location;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One visit, call or patrol by which a pupil's record was checked (C09). It prints neither person nor remark.
 *
 * @param subject the pupil
 * @param type in which way
 * @param by who went or called, by name
 * @param at on which day
 * @param result what was found
 * @param remark what differs or was left open, in words; perhaps empty
 * @param maker who had entered the record that was checked, or null where that is not known
 * @param location where the visit is written down
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Verification(
        StudentKey subject,
        VisitType type,
        String by,
        LocalDate at,
        VisitResult result,
        String remark,
        @Nullable String maker,
        Location location) {
    private static final Location NOWHERE = Location.of("verifications");

    /** @throws IllegalArgumentException if nobody is named as the one who went */
    public Verification {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a visit by nobody");
        }
    }

    /** A visit without remark to a record of which nobody knows who entered it. */
    public Verification(StudentKey subject, VisitType type, String by, LocalDate at, VisitResult result) {
        this(subject, type, by, at, result, "", null, NOWHERE);
    }

    /** The same visit to a record which that person had entered. */
    public Verification ofRecordBy(String person) {
        return new Verification(subject, type, by, at, result, remark, person, location);
    }

    /** Who had entered the record that was checked, where that is known. */
    public Optional<String> recordMaker() {
        return Optional.ofNullable(maker);
    }

    /** Whether the one who went had entered the record. */
    public boolean isByMaker() {
        return by.equals(maker);
    }

    @Override
    public String toString() {
        return "Verification[" + subject + ", " + type + ", " + at + ", " + result + "]";
    }
}
