package org.aidroll.errorrate.statistics;

import java.util.List;
import org.aidroll.api.errorrate.Band;
import org.aidroll.api.errorrate.BandMeasure;
import org.aidroll.api.errorrate.BandRule;
import org.aidroll.api.errorrate.BandTest;
import org.aidroll.api.errorrate.BandTest.Comparison;
import org.aidroll.api.errorrate.BandVerdict;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.ScoreSettings;

/**
 * Puts a school's month into a band, the gravest that fires. To praise, the months of the window that there are suffice;
 * to blame over several months, each of them must have a frame. All is decided unrounded.
 */
public final class Bands {
    private final ScoreSettings settings;

    /** With the county's settings. */
    public Bands(ScoreSettings settings) {
        this.settings = settings;
    }

    /**
     * The band of the last month.
     *
     * @param months the school's months, oldest first, the scored one last; those out of every window do not matter
     * @param earlier whether the school was told to rectify in an earlier month
     * @param prior fitted on months before the scored one, without this school
     * @throws IllegalArgumentException if there is no month
     */
    public BandVerdict decide(List<SchoolCount> months, RectifyNotice earlier, Prior prior) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException(
                    "no month is given\nMaybe give the scored month even if it has no record");
        }
        var month = months.get(months.size() - 1);
        var penalty = tooHigh(Pool.of(window(months, settings.penalty())), settings.penalty(), prior);
        var notice = new BandTest(
                BandMeasure.FINAL_NOTICES, 1, 0, 0, earlier == RectifyNotice.FINAL ? 1 : 0, Comparison.AT_LEAST, 1);
        if (penalty.holds() && notice.holds() && complete(months, settings.penalty())) {
            return new BandVerdict(Band.PENALTY, List.of(penalty, notice));
        }
        var rectify = tooHigh(Pool.of(window(months, settings.rectify())), settings.rectify(), prior);
        if (rectify.holds() && complete(months, settings.rectify())) {
            return new BandVerdict(Band.RECTIFY, List.of(rectify));
        }
        // A letter speaks of the month as it is, old errors included.
        var watch = tooHigh(Pool.standing(month), settings.watch(), prior);
        if (watch.holds() && month.n() > 0) {
            return new BandVerdict(Band.WATCH, List.of(watch));
        }
        return praise(window(months, settings.excellent()), month, prior);
    }

    private BandVerdict praise(List<SchoolCount> window, SchoolCount month, Prior prior) {
        int span = settings.excellent().months();
        double bound = settings.excellent().probability();
        var pool = Pool.of(window);
        var none = new BandTest(BandMeasure.RECORDS, span, pool.x(), pool.n(), pool.n(), Comparison.AT_MOST, 0);
        if (none.holds()) {
            return new BandVerdict(Band.TOO_FEW, List.of(none));
        }
        double best = new Posterior(prior, pool.atBest()).below(settings.goodRate());
        var tooFew = new BandTest(BandMeasure.AT_BEST_GOOD, span, 0, pool.n(), best, Comparison.BELOW, bound);
        if (tooFew.holds()) {
            return new BandVerdict(Band.TOO_FEW, List.of(tooFew));
        }
        var good = new BandTest(
                BandMeasure.PROBABLY_GOOD,
                span,
                pool.x(),
                pool.n(),
                new Posterior(prior, pool).below(settings.goodRate()),
                Comparison.AT_LEAST,
                bound);
        var cured = new BandTest(BandMeasure.CRITICAL_OVERDUE, 1, 0, 0, month.criticalOverdue(), Comparison.AT_MOST, 0);
        var verified = new BandTest(
                BandMeasure.UNVERIFIABLE,
                1,
                month.unverifiable(),
                month.n(),
                month.n() == 0 ? 0 : (double) month.unverifiable() / month.n(),
                Comparison.AT_MOST,
                settings.mostUnverifiable());
        var standing = new BandTest(
                BandMeasure.MONTH_RATE,
                1,
                month.x(),
                month.n(),
                new Posterior(prior, Pool.standing(month)).shrunk(),
                Comparison.AT_MOST,
                settings.goodRate());
        var tests = List.of(good, standing, cured, verified);
        var failed = tests.stream().filter(test -> !test.holds()).toList();
        return failed.isEmpty() ? new BandVerdict(Band.EXCELLENT, tests) : new BandVerdict(Band.ORDINARY, failed);
    }

    private BandTest tooHigh(Pool pool, BandRule rule, Prior prior) {
        return new BandTest(
                BandMeasure.PROBABLY_BAD,
                rule.months(),
                pool.x(),
                pool.n(),
                new Posterior(prior, pool).above(settings.badRate()),
                Comparison.ABOVE,
                rule.probability());
    }

    private static boolean complete(List<SchoolCount> months, BandRule rule) {
        return window(months, rule).stream().filter(month -> month.n() > 0).count() == rule.months();
    }

    private static List<SchoolCount> window(List<SchoolCount> months, BandRule rule) {
        var before = months.get(months.size() - 1).month().minusMonths(rule.months());
        return months.stream().filter(month -> month.month().isAfter(before)).toList();
    }
}
