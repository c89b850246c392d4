package org.aidroll.api.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.policy.VisitType;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One thing that made the state of a pupil's record.
 *
 * @param kind what
 * @param type of which kind of visit
 * @param day on which day; null exactly for {@code MISSING}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record VerificationReason(Kind kind, VisitType type, @Nullable LocalDate day) {

    /** What can speak for or against a record. */
    public enum Kind {
        /** A visit agreed, and still speaks. */
        AGREED,
        /** A visit agreed, and is too long ago. */
        EXPIRED,
        /** A visit found the record wrong. */
        DIFFERED,
        /** A visit could ask a part only. */
        PARTLY_AGREED,
        /** Nobody was reached. */
        NOT_REACHED,
        /** The person who entered the record went. */
        BY_MAKER,
        /** A kind of visit that the policy asks for, and that did not agree. */
        MISSING
    }

    /** On which day the visit was. */
    public Optional<LocalDate> visitDay() {
        return Optional.ofNullable(day);
    }
}
