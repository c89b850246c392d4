package org.aidroll.subsidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Proration;

/**
 * A benefit in a term within which something changed: each part of the term brings its part of the amount that a whole
 * term of it would bring. The steps count on, so that the last one has the sum; its rounding takes up what the parts
 * left over.
 */
final class ProratedBenefit {
    private final BenefitRule rule;
    private final Days days;

    ProratedBenefit(BenefitRule rule, Days days) {
        this.rule = rule;
        this.days = days;
    }

    Verdict decide(Profile profile, AsOf asOf) {
        Proration proration = rule.benefit().proration();
        var term = days.term().span();
        var terms = new TermParts(term, proration);
        var changes = rule.changesWithin(term.start(), term.last().orElseThrow(), asOf.known());
        List<Award> awards = new ArrayList<>();
        List<TermParts.Part> parts = new ArrayList<>();
        Verdict last = null;
        List<TermParts.Part> all = terms.of(profile, changes);
        for (TermParts.Part part : all) {
            last = rule.decide(profile.withBits(part.bits()), asOf.withFact(part.first()), days);
            if (last instanceof Verdict.Open) {
                return last;
            }
            if (last instanceof Verdict.Due due) {
                awards.add(due.award());
                parts.add(part);
            }
        }
        if (last != null && (awards.isEmpty() || all.size() == 1)) {
            return last;
        }
        return new Verdict.Due(sum(awards, parts, terms, proration));
    }

    private static Step standard(Award award) {
        return award.steps().stream()
                .filter(step -> step.kind() != StepKind.BY_HAND)
                .findFirst()
                .orElseThrow();
    }

    private Award sum(List<Award> awards, List<TermParts.Part> parts, TermParts terms, Proration proration) {
        Award present = awards.get(awards.size() - 1);
        Citation citation = proration.cite() == null ? standard(present).citation() : proration.cite();
        List<Step> steps = new ArrayList<>();
        Set<Citation> conditions = new LinkedHashSet<>();
        Set<Finding> warnings = new LinkedHashSet<>();
        BigDecimal exact = BigDecimal.ZERO;
        Money total = Money.ZERO;
        long whole = terms.wholeTerm();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            long units = terms.units(parts.get(i));
            exact = exact.add(BigDecimal.valueOf(award.amount().fen()).multiply(BigDecimal.valueOf(units)));
            total = Money.ofFen(exact.divide(BigDecimal.valueOf(whole), 0, proration.rounding())
                    .longValueExact());
            if (i == 0 || !award.steps().equals(awards.get(i - 1).steps())) {
                steps.addAll(award.steps());
            }
            steps.add(new Step(
                    StepKind.PRORATION,
                    parts.get(i).span().toString(),
                    award.amount(),
                    new Fraction(units, whole),
                    total,
                    citation));
            conditions.addAll(award.conditions());
            warnings.addAll(award.warnings());
        }
        return new Award(
                present.benefit(),
                present.kind(),
                total,
                present.unit(),
                present.payee(),
                steps,
                List.copyOf(conditions),
                List.copyOf(warnings));
    }
}
