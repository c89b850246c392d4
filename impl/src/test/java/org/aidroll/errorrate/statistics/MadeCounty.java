package org.aidroll.errorrate.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolFigures;
import org.aidroll.api.errorrate.ScoreSettings;

/** Schools of given size and true rate, month after month; a notice to rectify is final in the month after. */
final class MadeCounty {
    private final SplittableRandom random;
    private final int[] sizes;
    private final double[] rates;
    private final List<SchoolCount> history = new ArrayList<>();
    private final Map<String, RectifyNotice> notices = new HashMap<>();
    private final CountyFigures figures = new CountyFigures(ScoreSettings.defaults());
    private YearMonth month = YearMonth.of(2020, 1);

    MadeCounty(long seed, int[] sizes, double[] rates) {
        random = new SplittableRandom(seed);
        this.sizes = sizes;
        this.rates = rates;
    }

    /** Schools of 6 to 900 pupils, all with a rate below the bad one: between 0.5 % and 4 %. */
    static MadeCounty allGood(long seed, int schools) {
        var random = new SplittableRandom(seed);
        var sizes = new int[schools];
        var rates = new double[schools];
        for (int i = 0; i < schools; i++) {
            sizes[i] = (int) Math.round(Math.exp(random.nextDouble(Math.log(6), Math.log(900))));
            rates[i] = random.nextDouble(.005, .04);
        }
        return new MadeCounty(seed + 1, sizes, rates);
    }

    List<SchoolFigures> nextMonth() {
        List<SchoolCount> counts = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            int x = 0;
            for (int record = 0; record < sizes[i]; record++) {
                x += random.nextDouble() < rates[i] ? 1 : 0;
            }
            counts.add(SchoolCount.of("S" + i, month, sizes[i], x));
        }
        var scored = figures.of(counts, history, notices);
        history.addAll(counts);
        scored.stream()
                .filter(school -> school.band() == Band.RECTIFY)
                .forEach(school -> notices.put(school.count().school(), RectifyNotice.FINAL));
        month = month.plusMonths(1);
        return scored;
    }
}
