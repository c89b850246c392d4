package org.aidroll.api.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How one pupil's record stands, and why.
 *
 * @param subject the pupil
 * @param state how it stands
 * @param reasons why, by kind of visit and day
 * @param until the last day on which the visits confirm it; null exactly where it is neither confirmed nor was so before,
 *     or will be so for ever
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PupilVerification(
        StudentKey subject, VerificationState state, List<VerificationReason> reasons, @Nullable LocalDate until) {

    /** Copies the reasons. */
    public PupilVerification {
        reasons = List.copyOf(reasons);
    }

    /** The last day on which the visits confirm the record, or confirmed it. */
    public Optional<LocalDate> confirmedUntil() {
        return Optional.ofNullable(until);
    }
}
