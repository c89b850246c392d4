package org.aidroll.report.bulletin;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aidroll.api.report.Bulletin;
import org.aidroll.errorrate.statistics.FunnelLimits;
import org.aidroll.errorrate.statistics.Pool;
import org.aidroll.errorrate.statistics.Posterior;

/** What a funnel plot shows: which schools are higher than chance explains, for so many records. */
final class FunnelPlot {
    static final double INNER = .95;
    static final double OUTER = .998;

    private final Bulletin bulletin;
    private final Wording wording;
    private final Schools schools;
    private final List<SchoolLine> drawn;
    private final FunnelLimits inner;
    private final FunnelLimits outer;

    FunnelPlot(Bulletin bulletin, Content content) {
        this.bulletin = bulletin;
        wording = content.wording();
        schools = content.schools();
        // With the total hidden, the middle line would give it away.
        drawn = schools.hidesTotal()
                ? List.of()
                : schools.lines().stream().filter(SchoolLine::isDrawn).toList();
        double rate = Double.isFinite(schools.rate()) ? schools.rate() : 0;
        inner = new FunnelLimits(rate, INNER);
        outer = new FunnelLimits(rate, OUTER);
    }

    List<SchoolLine> drawn() {
        return drawn;
    }

    double rate() {
        return schools.rate();
    }

    FunnelLimits inner() {
        return inner;
    }

    FunnelLimits outer() {
        return outer;
    }

    FunnelScale scale() {
        return FunnelScale.of(drawn, rate(), bulletin.settings().badRate());
    }

    boolean isAbove(SchoolLine line) {
        return line.count().rate() > outer.of(line.count().n()).high();
    }

    boolean isHigh(SchoolLine line) {
        return !isAbove(line)
                && line.count().rate() > inner.of(line.count().n()).high();
    }

    boolean isLow(SchoolLine line) {
        return line.count().rate() < inner.of(line.count().n()).low();
    }

    /** The fewest records with which a clean month could be excellent, or the limit if there is none below. */
    int enough(int limit) {
        var settings = bulletin.settings();
        var prior = drawn.get(0).score().figures().prior();
        for (int n = 1; n < limit; n++) {
            if (new Posterior(prior, new Pool(0, n)).below(settings.goodRate())
                    >= settings.excellent().probability()) {
                return n;
            }
        }
        return limit;
    }

    /** The same in words, for who does not see it. */
    List<String> words() {
        if (drawn.isEmpty()) {
            return List.of(wording.say("funnel.none"));
        }
        return List.of(
                        wording.say("funnel.caption"),
                        named("funnel.above", this::isAbove),
                        named("funnel.between", this::isHigh),
                        named("funnel.below", this::isLow),
                        drawn.stream().anyMatch(line -> scale().isBeyond(
                                                line.count().rate()))
                                ? wording.say("funnel.beyond")
                                : "",
                        hiddenSchools())
                .stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String hiddenSchools() {
        long hidden = schools.lines().stream().filter(SchoolLine::hidden).count();
        return hidden == 0 ? "" : wording.say("funnel.hidden", hidden);
    }

    private String named(String key, Predicate<SchoolLine> which) {
        String names = drawn.stream()
                .filter(which)
                .map(this::point)
                .collect(Collectors.joining(wording.say("list.semicolon")));
        if (names.isEmpty()) {
            return key.equals("funnel.above") ? wording.say("funnel.above.none") : "";
        }
        return wording.say(key, names);
    }

    String point(SchoolLine line) {
        return wording.say(
                "funnel.point",
                line.name(),
                line.count().x(),
                line.count().n(),
                Percent.of(line.count().rate()));
    }
}
