package org.aidroll.errorrate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.RankInterval;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolErrors;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.finding.Severity;
import org.aidroll.errorrate.statistics.Bands;
import org.aidroll.errorrate.statistics.CountyPriors;
import org.aidroll.errorrate.statistics.Intervals;
import org.aidroll.errorrate.statistics.Outliers;
import org.aidroll.errorrate.statistics.Pool;
import org.aidroll.errorrate.statistics.Posterior;
import org.aidroll.errorrate.statistics.RankIntervals;
import org.aidroll.errorrate.statistics.Score;
import org.aidroll.errorrate.statistics.Trends;

/** Makes figures of counts: how sure a rate is, where a school stands, and which band it is in. */
public final class Figures {
    /** The share of schools wrongly called outliers that is put up with. */
    private static final double WRONG_OUTLIERS = .05;

    private final ScoreSettings settings;
    private final Bands bands;
    private final YearMonth month;
    private final Map<String, RectifyNotice> notices;
    private final Map<String, TreeMap<YearMonth, SchoolCount>> past = new TreeMap<>();
    private final CountyPriors priors;

    /**
     * For one month.
     *
     * @param history the counts of other months, in any order; only those before it matter
     * @param notices by school code, which schools were told to rectify; the others were not
     */
    public Figures(
            ScoreSettings settings,
            YearMonth month,
            Collection<SchoolCount> history,
            Map<String, RectifyNotice> notices) {
        this.settings = settings;
        this.bands = new Bands(settings);
        this.month = month;
        this.notices = notices;
        // What is told of a month twice is believed at its worst, whatever the order.
        history.stream()
                .filter(count -> count.month().isBefore(month))
                .sorted(Comparator.comparingInt(SchoolCount::x)
                        .thenComparingInt(SchoolCount::fresh)
                        .thenComparing(Comparator.comparingInt(SchoolCount::n).reversed()))
                .forEach(count -> past.computeIfAbsent(count.school(), none -> new TreeMap<>())
                        .put(count.month(), count));
        this.priors = CountyPriors.of(past.keySet().stream().map(this::before).toList(), settings.prior());
    }

    /** A school's records in the months on which the prior is fitted. */
    private Pool before(String school) {
        var months = past.getOrDefault(school, new TreeMap<>());
        return Pool.of(
                List.copyOf(months.tailMap(month.minusMonths(settings.prior().months()), true)
                        .values()));
    }

    /** The scores, in the order of the schools. */
    public List<SchoolScore> of(List<SchoolErrors> schools) {
        List<Posterior> posteriors = schools.stream().map(this::posterior).toList();
        List<Posterior> known = posteriors.stream()
                .filter(posterior -> posterior.pool().n() > 0)
                .toList();
        var ranks = RankIntervals.of(known, settings.confidence()).iterator();
        var outliers = Outliers.among(known.stream().map(Posterior::pool).toList(), WRONG_OUTLIERS)
                .iterator();
        var unknown = new RankInterval((1 + Math.max(1, known.size())) / 2.0, 1, Math.max(1, known.size()));
        List<SchoolScore> scores = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            boolean empty = schools.get(i).count().n() == 0;
            scores.add(score(
                    schools.get(i), posteriors.get(i), empty ? unknown : ranks.next(), !empty && outliers.next()));
        }
        return scores;
    }

    private Posterior posterior(SchoolErrors errors) {
        var count = errors.count();
        return new Posterior(priors.without(before(count.school())), Pool.standing(count));
    }

    private SchoolScore score(SchoolErrors errors, Posterior posterior, RankInterval rank, boolean outlier) {
        var count = errors.count();
        List<SchoolCount> months = new ArrayList<>(
                past.getOrDefault(count.school(), new TreeMap<>()).values());
        months.add(count);
        return new SchoolScore(
                errors,
                Intervals.wilson(count.x(), count.n(), settings.confidence()),
                posterior.prior(),
                posterior.shrunk(),
                posterior.above(settings.badRate()),
                rank,
                Trends.of(months),
                outlier,
                Score.of(bySeverity(count, posterior.prior()), settings),
                bands.decide(months, notices.getOrDefault(count.school(), RectifyNotice.NONE), posterior.prior()));
    }

    /** The records by their worst error, each share drawn towards the county's in the same measure as the rate. */
    private static Map<Severity, Double> bySeverity(SchoolCount count, Prior prior) {
        Map<Severity, Double> shares = new EnumMap<>(Severity.class);
        double shrunk = prior.shrunk(count.x(), count.n());
        double critical = count.x() == 0 ? 0 : (double) count.critical() / count.x();
        shares.put(Severity.CRITICAL, shrunk * critical);
        shares.put(Severity.MAJOR, shrunk * (1 - critical));
        shares.put(Severity.MINOR, count.minor() / (count.n() + prior.weight()));
        return shares;
    }
}
