package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * When a dated value became known, to what it applies, and until when somebody has looked after it.
 *
 * @param announced the day it became known, or null where it was known all along
 * @param reviewedOn the day it was last compared with its source, or null where the pack does not say
 * @param appliesTo what is new enough for the value
 * @param retroactive whether it holds from its first day even where it was announced later
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Timing(
        @Nullable LocalDate announced, @Nullable LocalDate reviewedOn, AppliesTo appliesTo, boolean retroactive) {

    /** Known all along, for periods that begin in its time, with no review. */
    public static final Timing PLAIN = new Timing(null, null, AppliesTo.PERIODS, false);

    /** What a value applies to, once it is in force. */
    public enum AppliesTo {
        /** Terms that begin on its first day or later. */
        PERIODS,
        /** Days on which the facts are so: from its first day on, within a term too. */
        FACTS,
        /** Applications made on its first day or later. */
        APPLICATIONS
    }

    /** Whether the value was known on that day. */
    public boolean isKnownOn(LocalDate day) {
        return announced == null || !announced.isAfter(day);
    }

    /** From when a value with this first day holds: what is announced late holds late, unless it is retroactive. */
    public LocalDate inForceFrom(LocalDate from) {
        return retroactive || announced == null || announced.isBefore(from) ? from : announced;
    }

    /** The first day on which somebody who goes by it knows that a value with this first day holds. */
    public LocalDate knownFrom(LocalDate from) {
        return announced == null || announced.isBefore(from) ? from : announced;
    }

    /** The day it was last compared with its source. */
    public Optional<LocalDate> review() {
        return Optional.ofNullable(reviewedOn);
    }

    /** The same, reviewed on that day unless it names one of its own. */
    public Timing reviewedBy(@Nullable LocalDate day) {
        return reviewedOn != null ? this : new Timing(announced, day, appliesTo, retroactive);
    }
}
