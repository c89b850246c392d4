package org.aidroll.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.LayerChange;
import org.aidroll.api.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** One pack laid over the pack it extends: its benefits take the place of those of the same name, as far as allowed. */
final class PackLayer {
    private final String id;
    private final @Nullable PolicyPack base;
    private final List<Benefit> own;
    private final FactValues values;
    private final List<LayerChange> changes = new ArrayList<>();

    PackLayer(String id, @Nullable PolicyPack base, List<Benefit> own, FactValues values) {
        this.id = id;
        this.base = base;
        this.own = own;
        this.values = values;
    }

    /** The benefits of both, those of the pack below first; {@code place} is where a refusal points to. */
    List<Benefit> benefits(PackNode place) {
        if (base == null) {
            return own;
        }
        changes.addAll(base.layers().changes());
        Map<String, Benefit> merged = new LinkedHashMap<>();
        base.benefits().forEach(benefit -> merged.put(benefit.code(), benefit));
        for (Benefit benefit : own) {
            var below = base.benefit(benefit.code()).orElse(null);
            var laid = below == null ? benefit : over(below, benefit);
            if (below != null && values.areKnown()) {
                new OverlayCheck(below, laid, values).findProblem().ifPresent(problem -> {
                    throw place.problem("benefit '" + benefit.code() + "' " + problem);
                });
            }
            record(below, benefit);
            merged.put(benefit.code(), laid);
        }
        return List.copyOf(merged.values());
    }

    /** What each layer changed, the pack below first. */
    List<LayerChange> changes() {
        return changes;
    }

    /** Until a row's own first day, the amounts of the row of the same name below hold on. */
    private static Benefit over(Benefit below, Benefit above) {
        return above.withRows(rows(below.standards(), above.standards()), rows(below.overrides(), above.overrides()));
    }

    private static List<BenefitStandard> rows(List<BenefitStandard> below, List<BenefitStandard> above) {
        return above.stream()
                .map(row -> named(below, row.row())
                        .filter(same -> same.when().equals(row.when()))
                        .map(same -> row.withAmounts(Stream.concat(
                                        same.amounts().stream().filter(amount -> amount.from()
                                                .isBefore(row.amounts().get(0).from())),
                                        row.amounts().stream())
                                .toList()))
                        .findFirst()
                        .orElse(row))
                .toList();
    }

    private static Stream<BenefitStandard> named(List<BenefitStandard> rows, String name) {
        return rows.stream().filter(row -> row.row().equals(name));
    }

    private void record(@Nullable Benefit below, Benefit above) {
        Stream.concat(above.standards().stream(), above.overrides().stream()).forEach(row -> {
            for (Dated<Amount> amount : row.amounts()) {
                Amount before = below == null ? null : amountBelow(below, row.row(), amount.from());
                if (!amount.value().equals(before)) {
                    changes.add(new LayerChange(id, above.code(), row.row(), amount.from(), before, amount.value()));
                }
            }
        });
    }

    private static @Nullable Amount amountBelow(Benefit below, String row, LocalDate day) {
        return Stream.concat(named(below.standards(), row), named(below.overrides(), row))
                .findFirst()
                .flatMap(same -> same.at(day))
                .map(Dated::value)
                .orElse(null);
    }
}
