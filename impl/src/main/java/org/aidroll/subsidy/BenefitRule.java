package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.explain.WhyNot.Reason;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Timing.AppliesTo;
import org.jspecify.annotations.Nullable;

/** One benefit of a pack, compiled: conditions first, then the rows, then the amount of the term. */
final class BenefitRule {
    private final PolicyPack pack;
    private final Benefit benefit;
    private final FactCode code;
    private final List<CompiledCondition> conditions;
    private final RowTable standards;
    private final RowTable overrides;
    private final Set<Fact> rowFacts;
    private final List<Citation> citations;

    BenefitRule(PolicyPack pack, Benefit benefit, FactCode code) {
        this.pack = pack;
        this.benefit = benefit;
        this.code = code;
        this.conditions = benefit.requires().stream()
                .map(condition -> new CompiledCondition(condition, code))
                .toList();
        this.standards = new RowTable(benefit.standards(), code);
        this.overrides = new RowTable(benefit.overrides(), code);
        this.rowFacts = EnumSet.noneOf(Fact.class);
        rows().forEach(row -> rowFacts.addAll(row.when().keySet()));
        this.citations =
                benefit.requires().stream().map(Condition::citation).distinct().toList();
    }

    Benefit benefit() {
        return benefit;
    }

    private Stream<BenefitStandard> rows() {
        return Stream.concat(benefit.standards().stream(), benefit.overrides().stream());
    }

    /** Whether a change within a term changes what it brings: what is settled by the year is not divided by a term. */
    boolean divides() {
        return benefit.proration().divides() && benefit.isSettledByTerm();
    }

    /** Whether what it brings depends on what the school charges. */
    boolean looksAtFees() {
        return rows().flatMap(row -> row.amounts().stream())
                .anyMatch(amount -> amount.value() instanceof Amount.ActualFee);
    }

    /** The days, after the first, on which a known value begins that applies to facts within the term. */
    List<LocalDate> changesWithin(LocalDate first, LocalDate last, LocalDate known) {
        return Stream.<Dated<?>>concat(rows().flatMap(row -> row.amounts().stream()), benefit.limits().caps().stream())
                .filter(value -> value.timing().appliesTo() == AppliesTo.FACTS
                        && value.timing().isKnownOn(known))
                .map(value -> value.timing().inForceFrom(value.from()))
                .filter(day -> day.isAfter(first) && !day.isAfter(last))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the benefit comes to for a whole term in which the facts are those of the profile. */
    Verdict decide(Profile profile, AsOf asOf, Days days) {
        boolean applied = false;
        List<String> unknown = new ArrayList<>();
        for (CompiledCondition condition : conditions) {
            if (condition.isMetBy(profile.bits())) {
                continue;
            }
            Condition asked = condition.condition();
            if (code.isUnknown(asked.fact(), profile.bits())) {
                unknown.add(asked.fact().key());
            } else if (condition.isMetByApplication(profile)) {
                applied = true;
            } else {
                return notDue(Reason.CONDITION, asked, profile);
            }
        }
        rowFacts.stream()
                .filter(fact -> code.isUnknown(fact, profile.bits()))
                .map(Fact::key)
                .filter(key -> !unknown.contains(key))
                .forEach(unknown::add);
        if (!pack.span().contains(asOf.period())) {
            return notDue(Reason.NOT_IN_FORCE, null);
        }
        var share =
                benefit.termShare().filter(part -> part.in(days.term().season()).numerator() == 0);
        if (share.isPresent()) {
            return notDue(Reason.OTHER_TERM, share.get().citation());
        }
        if (!unknown.isEmpty()) {
            if (rows().allMatch(row -> bringsNothing(row, asOf))) {
                // Whatever the answer is: the amount says no already.
                return nothing(asOf);
            }
            return open(OpenReason.FACT_UNKNOWN, unknown, citation(unknown.get(0)));
        }
        return amount(profile, asOf, days, applied);
    }

    private static boolean bringsNothing(BenefitStandard row, AsOf asOf) {
        var amount = asOf.in(row.amounts());
        return amount.isEmpty() || amount.get().value() instanceof Amount.Abolished;
    }

    private Verdict nothing(AsOf asOf) {
        return rows().flatMap(row -> asOf.in(row.amounts()).stream())
                .findFirst()
                .map(abolished -> notDue(Reason.ABOLISHED, abolished.citation()))
                .orElseGet(() -> notDue(Reason.NOT_IN_FORCE, null));
    }

    private Verdict amount(Profile profile, AsOf asOf, Days days, boolean applied) {
        BenefitStandard base = row(benefit.standards(), standards, profile)
                .orElseThrow(() -> new AidException("benefit " + benefit.code() + " has no row for "
                        + new ProfileFacts(code).of(profile) + "\nMaybe read the pack with PolicyPacks,"
                        + " which refuses such a gap"));
        Optional<Dated<Amount>> standard = asOf.in(base.amounts());
        Optional<BenefitStandard> override = row(benefit.overrides(), overrides, profile);
        Optional<Dated<Amount>> instead = override.flatMap(row -> asOf.in(row.amounts()));
        Dated<Amount> last = instead.or(() -> standard).orElse(null);
        if (last == null || standard.isEmpty()) {
            return notDue(Reason.NOT_IN_FORCE, null);
        }
        if (last.value() instanceof Amount.Abolished) {
            return notDue(Reason.ABOLISHED, last.citation());
        }
        if (last.value() instanceof Amount.Open openAmount) {
            return open(openAmount.reason(), List.of(), last.citation());
        }
        if (applied) {
            return open(OpenReason.AWAITING_ALLOCATION, List.of(), last.citation());
        }
        var calculation = new Calculation(pack, benefit, citations, days);
        if (!profile.byHand().isEmpty()) {
            calculation.rest(new ByHand(pack, benefit, code).steps(profile));
        }
        calculation.standard(base.row(), standard.get(), profile.fees());
        override.ifPresent(row -> instead.ifPresent(amount -> calculation.override(row.row(), amount, profile.fees())));
        return calculation
                .missingFees()
                .<Verdict>map(missing -> open(OpenReason.FEE_UNKNOWN, missing, last.citation()))
                .orElseGet(() -> new Verdict.Due(calculation.award(asOf)));
    }

    private Optional<BenefitStandard> row(List<BenefitStandard> rows, RowTable table, Profile profile) {
        int found = table.find(profile.bits());
        if (found == RowTable.SEVERAL) {
            throw new AidException("benefit " + benefit.code() + " has several rows for "
                    + new ProfileFacts(code).of(profile) + ": " + String.join(", ", fitting(rows, profile))
                    + "\nMaybe read the pack with PolicyPacks,"
                    + " which refuses such rows");
        }
        return found == RowTable.NONE ? Optional.empty() : Optional.of(rows.get(found));
    }

    private List<String> fitting(List<BenefitStandard> rows, Profile profile) {
        return rows.stream()
                .filter(row -> new RowTable(List.of(row), code).find(profile.bits()) == 0)
                .map(BenefitStandard::row)
                .toList();
    }

    private Citation citation(String factKey) {
        return benefit.requires().stream()
                .filter(condition -> condition.fact().key().equals(factKey))
                .map(Condition::citation)
                .findFirst()
                .orElseGet(() -> benefit.standards().get(0).amounts().get(0).citation());
    }

    private Verdict open(OpenReason reason, List<String> missing, Citation citation) {
        return new Verdict.Open(new OpenAward(benefit.code(), reason, missing, citation, citations));
    }

    private Verdict notDue(Reason reason, Condition failing, Profile profile) {
        return new Verdict.NotDue(new WhyNot(
                benefit.code(),
                reason,
                failing.fact(),
                failing.oneOf(),
                new ProfileFacts(code).values(failing.fact(), profile),
                failing.citation()));
    }

    private Verdict notDue(Reason reason, @Nullable Citation citation) {
        return new Verdict.NotDue(new WhyNot(benefit.code(), reason, null, List.of(), List.of(), citation));
    }
}
