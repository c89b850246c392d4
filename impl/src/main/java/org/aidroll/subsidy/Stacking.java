package org.aidroll.subsidy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.explain.WhyNot.Reason;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.StackingGroup;

/** What becomes of awards that touch each other. One instance treats the awards of one profile. */
final class Stacking {
    private final Map<String, Award> awards = new LinkedHashMap<>();
    private final List<WhyNot> replaced = new ArrayList<>();

    Stacking(List<Award> awards) {
        awards.forEach(award -> this.awards.put(award.benefit(), award));
    }

    void apply(StackingGroup group, AsOf asOf) {
        List<Award> touching = group.benefits().stream()
                .flatMap(code -> Stream.ofNullable(awards.get(code)))
                .filter(Award::isDueInTerm)
                .toList();
        if (touching.isEmpty()) {
            return;
        }
        switch (group.mode()) {
            case BEST_ONE -> keepOnly(best(touching), touching, group);
            case PRIORITY -> keepOnly(touching.get(0), touching, group);
            case ADDITIVE -> {}
            case ADDITIVE_CAPPED ->
                group.cap(asOf)
                        .ifPresent(cap -> reduce(
                                touching,
                                group,
                                (award, before) -> Money.ofFen(Math.max(
                                        0, Math.min(award.fen(), cap.value().fen() - before.fen())))));
            case OFFSET ->
                reduce(touching, group, (award, before) -> Money.ofFen(Math.max(0, award.fen() - before.fen())));
        }
    }

    /** The one that brings most; of equals, the first. */
    private static Award best(List<Award> touching) {
        Award best = touching.get(0);
        for (Award award : touching) {
            if (award.amount().compareTo(best.amount()) > 0) {
                best = award;
            }
        }
        return best;
    }

    private void keepOnly(Award kept, List<Award> touching, StackingGroup group) {
        for (Award award : touching) {
            if (!award.equals(kept)) {
                awards.remove(award.benefit());
                replaced.add(new WhyNot(
                        award.benefit(), Reason.STACKED, null, List.of(), List.of(kept.benefit()), group.citation()));
            }
        }
    }

    /** What is left of an award, given what the earlier ones of the group bring. */
    private interface Reduction {
        Money of(Money award, Money before);
    }

    private void reduce(List<Award> touching, StackingGroup group, Reduction reduction) {
        Money before = Money.ZERO;
        for (Award award : touching) {
            Money left = reduction.of(award.amount(), before);
            before = before.plus(left);
            if (!left.equals(award.amount())) {
                awards.put(award.benefit(), reduced(award, left, group));
            }
        }
    }

    private static Award reduced(Award award, Money left, StackingGroup group) {
        var step = new Step(StepKind.STACKING, group.name(), award.amount(), Fraction.ONE, left, group.citation());
        return new Award(
                award.benefit(),
                award.kind(),
                left,
                award.unit(),
                award.payee(),
                Stream.concat(award.steps().stream(), Stream.of(step)).toList(),
                award.conditions(),
                award.warnings());
    }

    List<Award> awards() {
        return List.copyOf(awards.values());
    }

    List<WhyNot> replaced() {
        return replaced;
    }
}
