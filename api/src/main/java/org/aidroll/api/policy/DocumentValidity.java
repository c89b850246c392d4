package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How long a document is good, so that it is not asked for again.
 *
 * @param kind what ends it
 * @param years for {@link Kind#YEARS}, how many years from the day of issue; else 0
 * @param citation where that comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentValidity(Kind kind, int years, Citation citation) {

    /** What can end a document. */
    public enum Kind {
        /** Nothing but its being withdrawn. */
        UNTIL_WITHDRAWN,
        /** The day that stands on it. */
        EXPIRY,
        /** So many years from its issue. */
        YEARS
    }

    /** @throws IllegalArgumentException if years are given where none count, or none where they do */
    public DocumentValidity {
        if ((kind == Kind.YEARS) != (years > 0)) {
            throw new IllegalArgumentException("a validity of kind " + kind + " with " + years + " years");
        }
    }

    /**
     * The last day on which the document is good; empty where nothing ends it, or the days are not known.
     *
     * @param issued the day of issue, or null where it was not read
     * @param expires the last day as it stands on the document, or null where it has none
     */
    public Optional<LocalDate> lastDay(@Nullable LocalDate issued, @Nullable LocalDate expires) {
        return switch (kind) {
            case UNTIL_WITHDRAWN -> Optional.empty();
            case EXPIRY -> Optional.ofNullable(expires);
            case YEARS ->
                issued == null
                        ? Optional.empty()
                        : Optional.of(issued.plusYears(years).minusDays(1));
        };
    }
}
