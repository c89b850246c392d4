package org.aidroll.sis.roster;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day, or a moment, whose roster is asked for.
 *
 * @param end the first moment that is too late
 * @param day the day
 * @param isToCome whether it has not begun yet
 */
public record AsAt(Instant end, LocalDate day, boolean isToCome) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 9998;

    /** What is written as {@code 2026-11-20}, to its end, or as {@code 2026-11-20T08:00:00Z}; empty where it is neither. */
    public static Optional<AsAt> parse(String written, Clock clock) {
        try {
            AsAt asked = written.indexOf('T') < 0 ? ofDay(LocalDate.parse(written), clock) : of(written, clock);
            return Optional.of(asked).filter(AsAt::isInReach);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** No database has to bear a day of the Romans. */
    private boolean isInReach() {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    private static AsAt ofDay(LocalDate day, Clock clock) {
        return new AsAt(
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), day, day.isAfter(LocalDate.now(clock)));
    }

    private static AsAt of(String written, Clock clock) {
        Instant moment = Instant.parse(written);
        return new AsAt(
                moment.plus(1, ChronoUnit.MICROS),
                LocalDate.ofInstant(moment, clock.getZone()),
                moment.isAfter(clock.instant()));
    }
}
