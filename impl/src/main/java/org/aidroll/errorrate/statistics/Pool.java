package org.aidroll.errorrate.statistics;

import java.util.List;
import org.aidroll.api.errorrate.MonthCount;

/**
 * Records counted together.
 *
 * @param x how many have an error, 0 to {@code n}
 * @param n how many there are
 */
public record Pool(long x, long n) {

    /** @throws IllegalArgumentException if not {@code 0 <= x <= n} */
    public Pool {
        if (x < 0 || x > n) {
            throw new IllegalArgumentException("x is " + x + " of n " + n + "\nMaybe count records, not findings");
        }
    }

    /** Several months as one: an error counts in the month it came up. */
    public static Pool of(List<MonthCount> months) {
        return new Pool(
                months.stream().mapToLong(MonthCount::fresh).sum(),
                months.stream().mapToLong(MonthCount::n).sum());
    }

    /** As many records, none with an error. */
    Pool atBest() {
        return new Pool(0, n);
    }
}
