package org.aidroll.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;

/** What was counted in one place, by stage and category. */
final class Tally {
    private final Map<Stage, OfStage> stages = new EnumMap<>(Stage.class);

    /**
     * What is counted of one pupil.
     *
     * @param aided whether something is due
     * @param offAge whether too young or too old
     * @param amount what is due in the term
     */
    record One(boolean aided, boolean offAge, Money amount) {}

    private static final class OfStage {
        private final Count all = new Count();
        private final Map<HardshipCategory, Count> categories = new HashMap<>();

        private Count of(HardshipCategory category) {
            return categories.computeIfAbsent(category, none -> new Count());
        }
    }

    private static final class Count {
        private int students;
        private int aided;
        private int offAge;
        private long fen;

        private void add(int more, int moreAided, int moreOffAge, long moreFen) {
            students += more;
            aided += moreAided;
            offAge += moreOffAge;
            fen = Math.addExact(fen, moreFen);
        }

        private void add(One one) {
            add(1, one.aided() ? 1 : 0, one.offAge() ? 1 : 0, one.amount().fen());
        }

        private void add(Count other) {
            add(other.students, other.aided, other.offAge, other.fen);
        }
    }

    void add(Stage stage, TierAssignment pupil, One one) {
        var counts = of(stage);
        counts.all.add(one);
        for (CategoryEvidence evidence : pupil.categories()) {
            counts.of(evidence.category()).add(one);
        }
    }

    void add(Tally other) {
        other.stages.forEach((stage, counts) -> {
            var own = of(stage);
            own.all.add(counts.all);
            counts.categories.forEach((category, count) -> own.of(category).add(count));
        });
    }

    private OfStage of(Stage stage) {
        return stages.computeIfAbsent(stage, none -> new OfStage());
    }

    /** By stage: all pupils, then each category by code. */
    Stream<StatisticsLine> lines(Place place) {
        return stages.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(allOf(place, entry.getKey(), entry.getValue().all)),
                        entry.getValue().categories.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> line(place, entry.getKey(), one.getKey(), one.getValue()))));
    }

    private static StatisticsLine allOf(Place place, Stage stage, Count count) {
        return new StatisticsLine(
                place.level(),
                place.division(),
                place.schoolCode(),
                stage,
                null,
                count.students,
                count.aided,
                count.offAge,
                Money.ofFen(count.fen));
    }

    private static StatisticsLine line(Place place, Stage stage, HardshipCategory category, Count count) {
        return new StatisticsLine(
                place.level(),
                place.division(),
                place.schoolCode(),
                stage,
                category,
                count.students,
                count.aided,
                count.offAge,
                Money.ofFen(count.fen));
    }
}
