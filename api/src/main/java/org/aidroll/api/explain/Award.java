package org.aidroll.api.explain;

import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Payee;
import org.apiguardian.api.API;

/**
 * A benefit that is due, and how its amount came about.
 *
 * @param benefit the benefit's code
 * @param kind in which form it reaches the pupil
 * @param amount what is due; the last step's result
 * @param unit for which time: {@code TERM}, or {@code YEAR} where the benefit is settled by the school year
 * @param payee who receives it
 * @param steps the calculation, first step first; never empty
 * @param conditions where the conditions that the pupil meets come from
 * @param warnings what the pack's values lack: a checked source, a review of late
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Award(
        String benefit,
        BenefitKind kind,
        Money amount,
        AmountUnit unit,
        Payee payee,
        List<Step> steps,
        List<Citation> conditions,
        List<Finding> warnings) {

    /** Copies the lists. */
    public Award {
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        warnings = List.copyOf(warnings);
    }

    /** A grant for a term, of which there is nothing to warn. */
    public Award(String benefit, Money amount, Payee payee, List<Step> steps, List<Citation> conditions) {
        this(benefit, BenefitKind.GRANT, amount, AmountUnit.TERM, payee, steps, conditions, List.of());
    }

    /** Whether it is due in the term itself: neither settled by the year, nor a ceiling. */
    public boolean isDueInTerm() {
        return unit == AmountUnit.TERM && kind != BenefitKind.LOAN_CEILING;
    }

    /** Every article the award rests on, each once: the steps' first, then the conditions'. */
    public List<Citation> citations() {
        return Stream.concat(steps.stream().map(Step::citation), conditions.stream())
                .distinct()
                .toList();
    }
}
