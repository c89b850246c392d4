package org.aidroll.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PlanSettings;
import org.aidroll.api.verification.PlanSubject;
import org.aidroll.api.verification.PlannedVisit;
import org.aidroll.api.verification.Stratum;
import org.aidroll.api.verification.VisitPlan;
import org.aidroll.api.verification.VisitPlanRequest;
import org.aidroll.api.verification.VisitPlanner;

/** Draws by hash. */
public final class DefaultVisitPlanner implements VisitPlanner {
    private static final Comparator<PlanSubject> STRICTER =
            Comparator.comparing(PlanSubject::stratum).thenComparing(PlanSubject::weight, Comparator.reverseOrder());

    /** A planner without state, safe in any thread. */
    public DefaultVisitPlanner() {}

    @Override
    public int sampleSize(int pupils, PlanSettings settings) {
        return SampleSize.of(pupils, settings);
    }

    @Override
    public VisitPlan plan(VisitPlanRequest request) {
        Map<StudentKey, PlanSubject> subjects = new TreeMap<>();
        request.subjects()
                .forEach(one -> subjects.merge(one.subject(), one, (a, b) -> STRICTER.compare(a, b) <= 0 ? a : b));
        Map<Stratum, List<PlanSubject>> parts = new EnumMap<>(Stratum.class);
        subjects.values().forEach(one -> parts.computeIfAbsent(one.stratum(), none -> new ArrayList<>())
                .add(one));
        List<VisitPlan.Part> strata = new ArrayList<>();
        List<PlannedVisit> visits = new ArrayList<>();
        for (Stratum stratum : Stratum.values()) {
            var part = parts.getOrDefault(stratum, List.of());
            var drawn = drawn(stratum, part, request);
            strata.add(new VisitPlan.Part(stratum, part.size(), drawn.size()));
            visits.addAll(drawn);
        }
        return new VisitPlan(request.frameHash(), request.seed(), strata, visits);
    }

    private List<PlannedVisit> drawn(Stratum stratum, List<PlanSubject> part, VisitPlanRequest request) {
        int size = SampleSize.of(part.size(), request.settings());
        return switch (stratum) {
            case CERTAINTY -> numbered(part, request, one -> 1).toList();
            case RANDOM ->
                numbered(part, request, one -> (double) size / part.size())
                        .sorted(Comparator.comparing(PlannedVisit::draw))
                        .limit(size)
                        .sorted(Comparator.comparing(PlannedVisit::subject))
                        .toList();
            case RISK -> {
                var shares =
                        RiskShares.of(part.stream().map(PlanSubject::weight).toList(), size);
                yield numbered(part, request, one -> shares.of(one.weight()))
                        .filter(visit -> new Draw(visit.draw()).fraction() < visit.probability())
                        .toList();
            }
        };
    }

    private static Stream<PlannedVisit> numbered(
            List<PlanSubject> part, VisitPlanRequest request, ToDoubleFunction<PlanSubject> probability) {
        return part.stream()
                .map(one -> new PlannedVisit(
                        one.subject(),
                        one.stratum(),
                        probability.applyAsDouble(one),
                        Draw.of(request.frameHash(), request.seed(), one.subject())
                                .hex()));
    }
}
