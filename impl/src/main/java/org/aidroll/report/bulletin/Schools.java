package org.aidroll.report.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.aidroll.api.errorrate.RateInterval;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolScore;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.report.Bulletin;
import org.aidroll.errorrate.statistics.Intervals;

/** The schools of a bulletin, as far as its readers may see them, and their sums. */
final class Schools {
    private final Bulletin bulletin;
    private final List<SchoolLine> lines = new ArrayList<>();
    private final Masking masking;

    Schools(Bulletin bulletin) {
        this(bulletin, bulletin.scores());
    }

    /** Those of another edition of it. */
    Schools(Bulletin bulletin, SchoolScores scores) {
        this.bulletin = bulletin;
        List<Integer> x = scores.schools().stream().map(Schools::x).toList();
        masking = bulletin.isPublic() ? Masking.of(x) : Masking.none(x.size());
        for (int i = 0; i < x.size(); i++) {
            var score = scores.schools().get(i);
            boolean few = bulletin.isPublic()
                    && Masking.isSmall(score.errors().count().n());
            lines.add(new SchoolLine(i + 1, bulletin.school(score.school()), score, few || masking.hides(i)));
        }
    }

    private static int x(SchoolScore score) {
        return score.errors().count().x();
    }

    List<SchoolLine> lines() {
        return lines;
    }

    boolean hidesTotal() {
        return masking.hidesTotal();
    }

    boolean hidesAny() {
        return lines.stream().anyMatch(SchoolLine::hidden);
    }

    int sum(ToIntFunction<SchoolCount> part) {
        return lines.stream().mapToInt(line -> part.applyAsInt(line.count())).sum();
    }

    int n() {
        return sum(SchoolCount::n);
    }

    int x() {
        return sum(SchoolCount::x);
    }

    double rate() {
        return n() == 0 ? Double.NaN : (double) x() / n();
    }

    RateInterval interval() {
        return Intervals.wilson(x(), n(), bulletin.settings().confidence());
    }
}
