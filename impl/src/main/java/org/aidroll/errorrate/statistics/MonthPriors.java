package org.aidroll.errorrate.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.aidroll.api.errorrate.Prior;
import org.aidroll.api.errorrate.PriorSettings;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.ScoreSettings;
import org.aidroll.api.finding.Severity;

/** The priors of a month, each school left out of its own: of the headline rate, and of each severity for the score. */
final class MonthPriors {
    private static final Map<Severity, ToLongFunction<SchoolCount>> CLASSES = Map.of(
            Severity.CRITICAL, SchoolCount::critical,
            Severity.MAJOR, count -> count.x() - count.critical(),
            Severity.MINOR, SchoolCount::minor);
    /** Until there is a history, one error in ten of the default is taken for a critical one. */
    private static final double CRITICAL = .1;

    private final Side headline;
    private final Map<Severity, Side> classes = new EnumMap<>(Severity.class);

    MonthPriors(List<SchoolCount> counts, SchoolHistory history, ScoreSettings settings) {
        var prior = settings.prior();
        Map<String, List<SchoolCount>> months =
                counts.isEmpty() ? Map.of() : history.before(counts.get(0).month(), prior.months());
        headline = new Side(months, SchoolCount::fresh, prior);
        CLASSES.forEach((severity, part) -> classes.put(severity, new Side(months, part, of(severity, prior))));
    }

    Prior headline(SchoolCount count) {
        return headline.without(count.school());
    }

    /** The shrunk rate of the records whose worst error is of each severity. */
    Map<Severity, Double> shrunk(SchoolCount count) {
        Map<Severity, Double> shrunk = new EnumMap<>(Severity.class);
        classes.forEach((severity, side) -> shrunk.put(severity, side.shrunk(count)));
        return shrunk;
    }

    private static PriorSettings of(Severity severity, PriorSettings settings) {
        double mean = settings.fallback().mean();
        var fallback = Prior.ofDefault(
                switch (severity) {
                    case CRITICAL -> mean * CRITICAL;
                    case MAJOR -> mean * (1 - CRITICAL);
                    case MINOR, INFO -> mean;
                },
                settings.fallback().weight());
        return new PriorSettings(
                settings.months(), settings.leastSchools(), settings.leastWeight(), settings.mostWeight(), fallback);
    }

    /** One kind of error. */
    private static final class Side {
        private final ToLongFunction<SchoolCount> errors;
        private final Map<String, Pool> pools = new HashMap<>();
        private final CountyPriors priors;

        Side(Map<String, List<SchoolCount>> months, ToLongFunction<SchoolCount> errors, PriorSettings settings) {
            this.errors = errors;
            months.forEach((school, counts) -> pools.put(
                    school,
                    new Pool(
                            counts.stream().mapToLong(errors).sum(),
                            counts.stream().mapToLong(SchoolCount::n).sum())));
            priors = CountyPriors.of(pools.values(), settings);
        }

        double shrunk(SchoolCount count) {
            return without(count.school()).shrunk(errors.applyAsLong(count), count.n());
        }

        Prior without(String school) {
            return priors.without(pools.getOrDefault(school, new Pool(0, 0)));
        }
    }
}
