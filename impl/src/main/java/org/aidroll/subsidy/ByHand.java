package org.aidroll.subsidy;

import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;

/** Which awards rest on the word of a person: those that would not be, or not be the same, without it. */
final class ByHand {
    private final PolicyPack pack;
    private final Benefit benefit;
    private final FactCode code;

    ByHand(PolicyPack pack, Benefit benefit, FactCode code) {
        this.pack = pack;
        this.benefit = benefit;
        this.code = code;
    }

    /** A step for each word that the benefit rests on; a tier may come from any of them. */
    List<Step> steps(Profile profile) {
        boolean byTier = looksAtTier();
        if (!byTier && !isChangedBy(profile)) {
            return List.of();
        }
        return profile.byHand().stream()
                .filter(said -> byTier || isNamed(category(said)))
                .flatMap(this::step)
                .toList();
    }

    private static String category(String said) {
        return said.substring(0, said.indexOf(' '));
    }

    private Stream<Step> step(String said) {
        return pack.category(HardshipCategory.of(category(said))).stream()
                .map(rule -> rule.assertedOn().orElse(rule.citation()))
                .map(citation -> new Step(StepKind.BY_HAND, said, Money.ZERO, Fraction.ONE, Money.ZERO, citation));
    }

    /** Whether a condition would not be met, or another row would fit, if lists alone gave categories. */
    private boolean isChangedBy(Profile profile) {
        long without = without(profile);
        for (Condition condition : benefit.requires()) {
            var compiled = new CompiledCondition(condition, code);
            if (compiled.isMetBy(profile.bits()) != compiled.isMetBy(without)) {
                return true;
            }
        }
        return Stream.of(benefit.standards(), benefit.overrides())
                .map(rows -> new RowTable(rows, code))
                .anyMatch(rows -> rows.find(profile.bits()) != rows.find(without));
    }

    private long without(Profile profile) {
        long without = profile.bits();
        for (String said : profile.byHand()) {
            without &= ~code.bits(Fact.CATEGORY, category(said));
        }
        return without;
    }

    private boolean looksAtTier() {
        return benefit.requires().stream().anyMatch(condition -> condition.fact() == Fact.TIER)
                || rows().anyMatch(row -> row.when().containsKey(Fact.TIER));
    }

    private boolean isNamed(String category) {
        return benefit.requires().stream()
                        .filter(condition -> condition.fact() == Fact.CATEGORY)
                        .anyMatch(condition -> condition.oneOf().contains(category))
                || rows().anyMatch(row -> category.equals(row.when().get(Fact.CATEGORY)));
    }

    private Stream<BenefitStandard> rows() {
        return Stream.concat(benefit.standards().stream(), benefit.overrides().stream());
    }
}
