package org.aidroll.api.errorrate;

import java.time.YearMonth;
import org.apiguardian.api.API;

/**
 * A school's count in one month.
 *
 * @param month the month
 * @param n the records of the frame, at least 0
 * @param x how many of them have a counted error of MAJOR or worse, 0 to {@code n}
 * @param fresh how many of these have one that is new, re-opened or overdue in this month, 0 to {@code x}: months are pooled
 *     by these, so that an error waiting for its day of cure is not counted anew in each, and one never cured is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MonthCount(YearMonth month, int n, int x, int fresh) {

    /** @throws IllegalArgumentException if not {@code 0 <= fresh <= x <= n} */
    public MonthCount {
        if (!(0 <= fresh && fresh <= x && x <= n)) {
            throw new IllegalArgumentException("month " + month + " has n " + n + ", x " + x + ", fresh " + fresh
                    + "\nMaybe count records, not findings");
        }
    }

    /** A month in which every error is new. */
    public static MonthCount of(YearMonth month, int n, int x) {
        return new MonthCount(month, n, x, x);
    }
}
