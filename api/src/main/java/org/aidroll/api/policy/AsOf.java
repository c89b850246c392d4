package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The days by which a dated value is chosen: with what was known on {@code known}, the past is decided again as it was
 * decided then.
 *
 * @param period the first day of the term
 * @param fact the day on which the facts are taken
 * @param application the day the family applied; the day of the facts where it did not
 * @param known the day of knowledge: what was announced later is not seen
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AsOf(LocalDate period, LocalDate fact, LocalDate application, LocalDate known) {

    /** One day for all. */
    public static AsOf day(LocalDate day) {
        return new AsOf(day, day, day, day);
    }

    /** The same with the facts of another day. */
    public AsOf withFact(LocalDate day) {
        return new AsOf(period, day, application, known);
    }

    /** The value in force: the last of those that are known and have begun for what they apply to. */
    public <T> Optional<Dated<T>> in(List<Dated<T>> values) {
        Dated<T> last = null;
        for (Dated<T> value : values) {
            var timing = value.timing();
            if (timing.isKnownOn(known) && !timing.inForceFrom(value.from()).isAfter(dayFor(timing.appliesTo()))) {
                last = value;
            }
        }
        return Optional.ofNullable(last);
    }

    private LocalDate dayFor(Timing.AppliesTo appliesTo) {
        return switch (appliesTo) {
            case PERIODS -> period;
            case FACTS -> fact;
            case APPLICATIONS -> application;
        };
    }
}
