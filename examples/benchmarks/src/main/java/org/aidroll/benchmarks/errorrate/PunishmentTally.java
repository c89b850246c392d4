package org.aidroll.benchmarks.errorrate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.SchoolFigures;

/** What befalls good schools, by the plain reading and by ours. */
final class PunishmentTally {
    private static final double PLAIN = .05;
    private static final int SMALL = 40;

    private int months;
    private int schoolMonths;
    private int plainHits;
    private int plainMonths;
    private int smallWorst;
    private int penalties;
    private int penaltyMonths;
    private int notices;
    private int letters;

    void add(List<SchoolFigures> month) {
        months++;
        schoolMonths += month.size();
        long plain =
                month.stream().filter(school -> school.count().rate() > PLAIN).count();
        plainHits += (int) plain;
        plainMonths += plain > 0 ? 1 : 0;
        boolean small = month.stream()
                .max(Comparator.comparingDouble(school -> school.count().rate()))
                .filter(worst -> worst.count().n() < SMALL)
                .isPresent();
        smallWorst += small ? 1 : 0;
        int hits = count(month, Band.PENALTY);
        penalties += hits;
        penaltyMonths += hits > 0 ? 1 : 0;
        notices += count(month, Band.RECTIFY);
        letters += count(month, Band.WATCH);
    }

    private static int count(List<SchoolFigures> month, Band band) {
        return (int) month.stream().filter(school -> school.band() == band).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "plain: %.2f %% of school-months punished, in %.1f %% of months somebody, the worst has fewer than %d in"
                        + " %.1f %%; ours: %.3f %% of school-months, %.2f %% of months, notices %.3f %%, letters %.3f %%",
                share(plainHits, schoolMonths),
                share(plainMonths, months),
                SMALL,
                share(smallWorst, months),
                share(penalties, schoolMonths),
                share(penaltyMonths, months),
                share(notices, schoolMonths),
                share(letters, schoolMonths));
    }

    private static double share(int part, int whole) {
        return 100.0 * part / whole;
    }
}
