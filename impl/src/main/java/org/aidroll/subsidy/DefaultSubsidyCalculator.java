package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.explain.WhyNot.Reason;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyCalculator;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.explain.DecisionHash;

/** Reads the amounts from the pack: base row, override, the term's share; each a step with its article. */
public final class DefaultSubsidyCalculator implements SubsidyCalculator {

    /** A calculator without state, safe in any thread. */
    public DefaultSubsidyCalculator() {}

    @Override
    public Entitlements calculate(TierAssignments assignments, PolicyPack pack, SchoolTerm term) {
        return Entitlements.of(assignments.assignments().stream()
                .map(assignment -> decide(assignment, assignments.assessmentDate(), pack, term))
                .toList());
    }

    private static Decision decide(
            TierAssignment assignment, LocalDate assessmentDate, PolicyPack pack, SchoolTerm term) {
        PupilFacts facts = PupilFacts.of(assignment);
        LocalDate validOn = term.span().start();
        List<Award> awards = new ArrayList<>();
        List<WhyNot> notDue = new ArrayList<>();
        for (Benefit benefit : pack.benefits()) {
            obstacle(benefit, facts).ifPresentOrElse(notDue::add, () -> award(benefit, facts, validOn)
                    .filter(award -> pack.span().contains(validOn))
                    .ifPresentOrElse(awards::add, () -> notDue.add(notInForce(benefit))));
        }
        return DecisionHash.sign(new Decision(
                assignment.student().key(),
                term,
                assessmentDate,
                pack.id(),
                pack.version(),
                pack.digest(),
                facts.named(),
                awards,
                notDue,
                ""));
    }

    private static Optional<WhyNot> obstacle(Benefit benefit, PupilFacts facts) {
        return benefit.requires().stream()
                .filter(condition -> !facts.meets(condition))
                .findFirst()
                .map(failing -> new WhyNot(
                        benefit.code(),
                        Reason.CONDITION,
                        failing.fact(),
                        failing.oneOf(),
                        facts.of(failing.fact()),
                        failing.citation()));
    }

    private static WhyNot notInForce(Benefit benefit) {
        return new WhyNot(benefit.code(), Reason.NOT_IN_FORCE, null, List.of(), List.of(), null);
    }

    private static Optional<Award> award(Benefit benefit, PupilFacts facts, LocalDate validOn) {
        BenefitStandard base = onlyRow(benefit, benefit.standards(), facts)
                .orElseThrow(() -> new AidException("benefit " + benefit.code() + " has no row for " + facts.named()
                        + "\nMaybe read the pack with PolicyPacks, which refuses such a gap"));
        return base.at(validOn).map(standard -> {
            List<Step> steps = new ArrayList<>();
            Money yearly = standard.value();
            steps.add(new Step(StepKind.STANDARD, base.row(), Money.ZERO, Fraction.ONE, yearly, standard.citation()));
            Optional<BenefitStandard> override = onlyRow(benefit, benefit.overrides(), facts);
            Optional<Dated<Money>> instead = override.flatMap(row -> row.at(validOn));
            if (override.isPresent() && instead.isPresent()) {
                Money replaced = instead.get().value();
                steps.add(new Step(
                        StepKind.OVERRIDE,
                        override.get().row(),
                        yearly,
                        Fraction.ONE,
                        replaced,
                        instead.get().citation()));
                yearly = replaced;
            }
            var share = benefit.termShare();
            Money due = yearly.times(share.share(), share.rounding());
            steps.add(new Step(StepKind.TERM_SHARE, "term-share", yearly, share.share(), due, share.citation()));
            return new Award(
                    benefit.code(),
                    due,
                    benefit.payee(),
                    steps,
                    benefit.requires().stream()
                            .map(Condition::citation)
                            .distinct()
                            .toList());
        });
    }

    private static Optional<BenefitStandard> onlyRow(Benefit benefit, List<BenefitStandard> rows, PupilFacts facts) {
        var fitting = rows.stream().filter(facts::fits).toList();
        if (fitting.size() > 1) {
            throw new AidException("benefit " + benefit.code() + " has " + fitting.size() + " rows for "
                    + facts.named() + ": " + fitting.get(0).row() + ", "
                    + fitting.get(1).row() + "\nMaybe read the pack with PolicyPacks, which refuses such rows");
        }
        return fitting.stream().findFirst();
    }
}
