package org.aidroll.api.errorrate;

import java.time.YearMonth;
import org.apiguardian.api.API;

/**
 * The counts of a school and month on which all figures rest; whole records, each counted once, at its worst.
 *
 * @param school the school's national code
 * @param month the month
 * @param n how many records the frame holds
 * @param x how many of them have at least one counted error that is MAJOR or worse
 * @param fresh how many of these have one that was opened in this month, came back in it, or is overdue: what several
 *     months are pooled of, lest one error that waits for its day of cure count in each
 * @param critical how many of {@code x} are CRITICAL
 * @param minor how many records have counted errors of form only; not in {@code x}
 * @param unverifiable how many records not in {@code x} nobody can vouch for
 * @param pending how many others not in {@code x} have an error, MAJOR or worse, that waits for somebody's word
 * @param criticalOverdue how many records have a CRITICAL error that was not cured in time
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolCount(
        String school,
        YearMonth month,
        int n,
        int x,
        int fresh,
        int critical,
        int minor,
        int unverifiable,
        int pending,
        int criticalOverdue) {

    /** @throws IllegalArgumentException if a part is below 0 or above its whole */
    public SchoolCount {
        boolean parts = fresh >= 0 && fresh <= x && critical >= 0 && critical <= x && criticalOverdue <= x;
        boolean others = minor >= 0 && unverifiable >= 0 && pending >= 0 && criticalOverdue >= 0;
        if (x < 0 || x > n || !parts || !others || x + unverifiable + pending > n || x + minor > n) {
            throw new IllegalArgumentException("counts that do not fit together: school " + school + ", " + month
                    + ", n " + n + ", x " + x + ", fresh " + fresh + ", critical " + critical + ", minor " + minor
                    + ", unverifiable " + unverifiable + ", pending " + pending + ", overdue " + criticalOverdue);
        }
    }

    /** All errors new, none of them CRITICAL, and every record vouched for. */
    public static SchoolCount of(String school, YearMonth month, int n, int x) {
        return new SchoolCount(school, month, n, x, x, 0, 0, 0, 0, 0);
    }

    /** The headline rate x/n; not a number where the frame is empty. */
    public double rate() {
        return n == 0 ? Double.NaN : (double) x / n;
    }

    /** The rate if all that is unverifiable or pending turned out wrong; not a number where the frame is empty. */
    public double rateAtWorst() {
        return n == 0 ? Double.NaN : (double) (x + unverifiable + pending) / n;
    }
}
