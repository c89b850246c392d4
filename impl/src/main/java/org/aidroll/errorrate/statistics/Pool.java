package org.aidroll.errorrate.statistics;

import java.util.List;
import org.aidroll.api.errorrate.SchoolCount;

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
    public static Pool of(List<SchoolCount> months) {
        return new Pool(
                months.stream().mapToLong(SchoolCount::fresh).sum(),
                months.stream().mapToLong(SchoolCount::n).sum());
    }

    /** A month as it stands, old errors included. */
    public static Pool standing(SchoolCount month) {
        return new Pool(month.x(), month.n());
    }

    /** As many records, none with an error. */
    Pool atBest() {
        return new Pool(0, n);
    }
}
