package org.aidroll.subsidy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.SourceMark;
import org.aidroll.api.roll.FeeItem;

/** The way from a row's amount to what is due, step by step. One instance works out one award. */
final class Calculation {
    /** Fees are by the term; a school year has two. */
    private static final Fraction TERMS_OF_A_YEAR = new Fraction(2, 1);

    private final PolicyPack pack;
    private final Benefit benefit;
    private final List<Citation> conditions;
    private final Days days;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> rest = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private Money amount = Money.ZERO;

    Calculation(PolicyPack pack, Benefit benefit, List<Citation> conditions, Days days) {
        this.pack = pack;
        this.benefit = benefit;
        this.conditions = conditions;
        this.days = days;
    }

    /** Puts before all others what the award rests on by the word of a person. */
    void rest(List<Step> byHand) {
        rest.addAll(byHand);
    }

    /** Begins with the base row; one whose amount is open has no step, an override takes its place. */
    void standard(String row, Dated<Amount> standard, Map<FeeItem, Money> fees) {
        take(StepKind.STANDARD, row, standard, fees);
    }

    /** Puts another amount in the place of the base. */
    void override(String row, Dated<Amount> instead, Map<FeeItem, Money> fees) {
        if (!missing.isEmpty()) {
            missing.clear();
            steps.clear();
            amount = Money.ZERO;
        }
        take(StepKind.OVERRIDE, row, instead, fees);
    }

    private void take(StepKind kind, String row, Dated<Amount> dated, Map<FeeItem, Money> fees) {
        dated.value()
                .fold(
                        fixed -> add(new Step(kind, row, amount, Fraction.ONE, fixed.money(), dated.citation())),
                        fee -> fee(fee, dated.citation(), fees),
                        open -> false,
                        abolished -> false);
        if (!(dated.value() instanceof Amount.Open)) {
            warn(dated);
        }
    }

    private boolean fee(Amount.ActualFee fee, Citation citation, Map<FeeItem, Money> fees) {
        Money perTerm = Money.ZERO;
        for (FeeItem item : fee.items()) {
            Money one = fees.get(item);
            if (one == null) {
                missing.add(item.name());
            } else {
                perTerm = perTerm.plus(one);
            }
        }
        String items = fee.items().stream().map(Enum::name).collect(Collectors.joining("+"));
        Fraction terms = benefit.unit() == AmountUnit.YEAR ? TERMS_OF_A_YEAR : Fraction.ONE;
        Money whole = perTerm.times(terms, RoundingMode.UNNECESSARY);
        return add(new Step(StepKind.FEE, items, perTerm, terms, whole, citation));
    }

    private boolean add(Step step) {
        steps.add(step);
        amount = step.out();
        return true;
    }

    private void warn(Dated<?> dated) {
        warn(dated.citation());
        Optional<LocalDate> review = dated.timing().review();
        if (review.isPresent() && days.term().span().start().isAfter(review.get())) {
            warnings.add(Finding.of(
                    FindingCode.VALUE_REVIEW_PAST,
                    Location.of(pack.id()).column(benefit.code()),
                    benefit.code(),
                    review.get().toString()));
        }
    }

    private void warn(Citation citation) {
        if (citation.mark() == SourceMark.UNVERIFIED) {
            var place = Location.of(pack.id()).column(benefit.code());
            warnings.add(Finding.of(FindingCode.VALUE_UNVERIFIED, place, benefit.code()));
        }
    }

    /** The fee items that are not known; empty where nothing is missing. */
    Optional<List<String>> missingFees() {
        return missing.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(missing));
    }

    /** Ends with cap and term share. */
    Award award(AsOf asOf) {
        asOf.in(benefit.limits().caps())
                .filter(cap -> cap.value().compareTo(amount) < 0)
                .ifPresent(cap -> {
                    add(new Step(StepKind.CAP, "cap", amount, Fraction.ONE, cap.value(), cap.citation()));
                    warn(cap);
                });
        var season = days.term().season();
        var share = benefit.termShare();
        share.ifPresent(part -> warn(part.citation()));
        share.ifPresent(part -> add(new Step(
                StepKind.TERM_SHARE, "term-share", amount, part.in(season), part.of(amount, season), part.citation())));
        return new Award(
                benefit.code(),
                benefit.kind(),
                amount,
                share.isPresent() ? AmountUnit.TERM : AmountUnit.YEAR,
                benefit.payeeOn(asOf.period()).payee(),
                Stream.concat(rest.stream(), steps.stream()).toList(),
                conditions,
                warnings.stream().distinct().toList());
    }
}
