package org.aidroll.api.term;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A run of days, from its first day to the day before its end; the end may be open. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DateSpan {
    private final LocalDate start;
    private final @Nullable LocalDate endExclusive;

    private DateSpan(LocalDate start, @Nullable LocalDate endExclusive) {
        this.start = start;
        this.endExclusive = endExclusive;
    }

    /**
     * The days from {@code start} up to, not including, {@code endExclusive}.
     *
     * @throws IllegalArgumentException if that is no day at all
     */
    public static DateSpan of(LocalDate start, LocalDate endExclusive) {
        if (!start.isBefore(endExclusive)) {
            throw new IllegalArgumentException("the span " + start + " to " + endExclusive + " has no day");
        }
        return new DateSpan(start, endExclusive);
    }

    /**
     * The days from {@code first} to {@code last}, both counted: the way people write a validity.
     *
     * @throws IllegalArgumentException if the last comes before the first
     */
    public static DateSpan firstToLast(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the last day " + last + " comes before the first, " + first + "\nMaybe the two were exchanged");
        }
        return of(first, last.plusDays(1));
    }

    /** All days from {@code start} on. */
    public static DateSpan from(LocalDate start) {
        return new DateSpan(start, null);
    }

    /** The first day. */
    public LocalDate start() {
        return start;
    }

    /** The day after the last; empty where the span has no end. */
    public Optional<LocalDate> endExclusive() {
        return Optional.ofNullable(endExclusive);
    }

    /** The last day; empty where the span has no end. */
    public Optional<LocalDate> last() {
        return endExclusive().map(end -> end.minusDays(1));
    }

    /** Whether the day is one of the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (endExclusive == null || day.isBefore(endExclusive));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan span
                && start.equals(span.start)
                && endExclusive().equals(span.endExclusive());
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + endExclusive().hashCode();
    }

    /** As ISO 8601 writes an interval of whole days, both counted: {@code 2020-09-01/2021-02-28}. */
    @Override
    public String toString() {
        return start + "/" + last().map(LocalDate::toString).orElse("..");
    }
}
