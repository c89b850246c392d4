package org.aidroll.benchmarks.errorrate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.errorrate.statistics.CountyFigures;

/** Schools of known rates whose errors come by chance alone. Nobody appeals: a notice is final in the month after. */
final class GoodCounty {
    /** What is scored counts after the half year that priors and penalties look back on. */
    private static final int BEFORE = 6;

    private final SplittableRandom random;
    private final int[] sizes;
    private final double[] rates;

    GoodCounty(SplittableRandom random, int[] sizes, double[] rates) {
        this.random = random;
        this.sizes = sizes;
        this.rates = rates;
    }

    void run(int months, PunishmentTally tally) {
        var figures = new CountyFigures(ScoreSettings.defaults());
        List<SchoolCount> history = new ArrayList<>();
        Map<String, RectifyNotice> notices = new HashMap<>();
        for (int month = 0; month < BEFORE + months; month++) {
            var counts = counts(YearMonth.of(2020, 1).plusMonths(month));
            var scored = figures.of(counts, history, notices);
            if (month >= BEFORE) {
                tally.add(scored);
            }
            scored.stream()
                    .filter(school -> school.band() == Band.RECTIFY)
                    .forEach(school -> notices.put(school.count().school(), RectifyNotice.FINAL));
            history.addAll(counts);
            history.removeIf(
                    count -> count.month().isBefore(counts.get(0).month().minusMonths(BEFORE)));
        }
    }

    private List<SchoolCount> counts(YearMonth month) {
        List<SchoolCount> counts = new ArrayList<>();
        for (int school = 0; school < sizes.length; school++) {
            double rate = rates[school];
            int x = (int) random.doubles(sizes[school])
                    .filter(chance -> chance < rate)
                    .count();
            counts.add(SchoolCount.of("S" + school, month, sizes[school], x));
        }
        return counts;
    }
}
