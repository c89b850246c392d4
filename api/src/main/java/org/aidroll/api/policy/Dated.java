package org.aidroll.api.policy;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * A value in force from a day on, until the next one of its kind.
 *
 * @param from the first day in force
 * @param value the value
 * @param citation where it comes from
 * @param timing when it became known and to what it applies
 * @param <T> the kind of value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Dated<T>(LocalDate from, T value, Citation citation, Timing timing) {

    /** A value that was known all along. */
    public Dated(LocalDate from, T value, Citation citation) {
        this(from, value, citation, Timing.PLAIN);
    }

    /** Another value with the same days and the same source. */
    public <R> Dated<R> with(R other) {
        return new Dated<>(from, other, citation, timing);
    }
}
