package org.aidroll.errorrate.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.errorrate.RankInterval;
import org.aidroll.api.errorrate.RectifyNotice;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolFigures;
import org.aidroll.api.errorrate.ScoreSettings;

/** The figures of all schools of a county in a month: each is judged by what the others were before it. */
public final class CountyFigures {
    /** The share of schools wrongly called outliers that is put up with. */
    private static final double WRONG_OUTLIERS = .05;

    private final ScoreSettings settings;
    private final Bands bands;

    /** With the county's settings. */
    public CountyFigures(ScoreSettings settings) {
        this.settings = settings;
        this.bands = new Bands(settings);
    }

    /**
     * The figures, in the order of the counts.
     *
     * @param counts the schools in the scored month, each once
     * @param history the same of other months, in any order; only those before the scored one matter
     * @param notices by school code, which schools were told to rectify; the others were not
     */
    public List<SchoolFigures> of(
            List<SchoolCount> counts, List<SchoolCount> history, Map<String, RectifyNotice> notices) {
        var past = new SchoolHistory(history);
        var priors = new MonthPriors(counts, past, settings);
        List<Posterior> posteriors = counts.stream()
                .map(count -> new Posterior(priors.headline(count), Pool.standing(count)))
                .toList();
        var ranks = ranks(posteriors);
        var outliers = Outliers.among(posteriors.stream().map(Posterior::pool).toList(), WRONG_OUTLIERS);
        List<SchoolFigures> figures = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            var posterior = posteriors.get(i);
            var months = past.upTo(count);
            figures.add(new SchoolFigures(
                    count,
                    Intervals.wilson(count.x(), count.n(), settings.confidence()),
                    posterior.prior(),
                    posterior.shrunk(),
                    posterior.above(settings.badRate()),
                    Score.of(priors.shrunk(count), settings),
                    ranks.get(i),
                    bands.decide(months, notices.getOrDefault(count.school(), RectifyNotice.NONE), posterior.prior()),
                    Trends.of(months),
                    outliers.get(i)));
        }
        return figures;
    }

    /** By the index of the school; schools without records have none. */
    private Map<Integer, RankInterval> ranks(List<Posterior> posteriors) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < posteriors.size(); i++) {
            if (posteriors.get(i).pool().n() > 0) {
                indices.add(i);
            }
        }
        var intervals = RankIntervals.of(indices.stream().map(posteriors::get).toList(), settings.confidence());
        Map<Integer, RankInterval> ranks = new HashMap<>();
        for (int i = 0; i < indices.size(); i++) {
            ranks.put(indices.get(i), intervals.get(i));
        }
        return ranks;
    }
}
