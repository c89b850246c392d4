package org.aidroll.subsidy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.StackingGroup;
import org.aidroll.api.roll.FeeItem;

/** A pack compiled for the days of a batch: decides a profile. Immutable, safe in any thread. */
final class PackRules {
    private final PolicyPack pack;
    private final Days days;
    private final FactCode code;
    private final List<BenefitRule> rules;
    private final Map<String, Integer> order = new HashMap<>();
    private final boolean divides;

    PackRules(PolicyPack pack, Days days) {
        this.pack = pack;
        this.days = days;
        this.code = new FactCode(pack);
        this.rules = pack.benefits().stream()
                .map(benefit -> new BenefitRule(pack, benefit, code))
                .toList();
        rules.forEach(rule -> order.put(rule.benefit().code(), order.size()));
        this.divides = rules.stream().anyMatch(BenefitRule::divides);
    }

    FactCode code() {
        return code;
    }

    /** Whether changes within the term make a difference. */
    boolean looksAtChanges() {
        return divides;
    }

    /** Whether what the school charges makes a difference, at all. */
    boolean looksAtFees() {
        return rules.stream().anyMatch(BenefitRule::looksAtFees);
    }

    /** The fees that a profile's decision asks for, out of what the school charges. */
    Map<FeeItem, Money> asked(Outcome withoutFees, Map<FeeItem, Money> charged) {
        Map<FeeItem, Money> asked = new EnumMap<>(FeeItem.class);
        for (OpenAward open : withoutFees.open()) {
            if (open.reason() == OpenReason.FEE_UNKNOWN) {
                for (String item : open.missing()) {
                    Money fee = charged.get(FeeItem.valueOf(item));
                    if (fee != null) {
                        asked.put(FeeItem.valueOf(item), fee);
                    }
                }
            }
        }
        return asked;
    }

    /** Every benefit of the pack, due, open or not due. */
    Outcome decide(Profile profile) {
        var asOf = days.asOf(profile.appliedOn());
        List<Award> awards = new ArrayList<>();
        List<OpenAward> open = new ArrayList<>();
        List<WhyNot> notDue = new ArrayList<>();
        for (BenefitRule rule : rules) {
            Verdict verdict = rule.divides()
                    ? new ProratedBenefit(rule, days).decide(profile, asOf)
                    : rule.decide(profile, asOf, days);
            verdict.fold(awards::add, open::add, notDue::add);
        }
        if (pack.stacking().isEmpty()) {
            return Outcome.of(new ProfileFacts(code).of(profile), awards, open, notDue);
        }
        var stacking = new Stacking(awards);
        for (StackingGroup group : pack.stacking()) {
            stacking.apply(group, asOf);
        }
        notDue.addAll(stacking.replaced());
        notDue.sort(Comparator.comparing(whyNot -> order.get(whyNot.benefit())));
        return Outcome.of(new ProfileFacts(code).of(profile), stacking.awards(), open, notDue);
    }
}
