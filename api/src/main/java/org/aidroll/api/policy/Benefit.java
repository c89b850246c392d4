package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One benefit (资助项目) of a pack.
 *
 * @param code its name in files, such as {@code compulsory-boarder}
 * @param label what people call it
 * @param kind in which form it reaches the pupil
 * @param payees who receives the money from which day on; never empty
 * @param requires what is asked of a pupil, in the order in which a refusal is explained
 * @param standards the base rows; exactly one applies to a pupil who meets what is required
 * @param overrides rows that replace the base amount for some; at most one applies
 * @param unit for which time the standards name their amounts
 * @param share which part of that a term brings, or null where the benefit is settled by the school year
 * @param limits what bounds it
 * @param proration what a change within a term does to it
 * @param overlay what a pack that extends this one may do to its amounts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Benefit(
        String code,
        Label label,
        BenefitKind kind,
        List<PayeeRule> payees,
        List<Condition> requires,
        List<BenefitStandard> standards,
        List<BenefitStandard> overrides,
        AmountUnit unit,
        @Nullable TermShare share,
        BenefitLimits limits,
        Proration proration,
        Overlay overlay) {

    /** Copies the lists. */
    public Benefit {
        payees = List.copyOf(payees);
        requires = List.copyOf(requires);
        standards = List.copyOf(standards);
        overrides = List.copyOf(overrides);
    }

    /** A grant by the year, a part of it in each term, without bounds. */
    public Benefit(
            String code,
            Label label,
            Payee payee,
            List<Condition> requires,
            List<BenefitStandard> standards,
            List<BenefitStandard> overrides,
            TermShare share) {
        this(
                code,
                label,
                BenefitKind.GRANT,
                List.of(PayeeRule.always(payee)),
                requires,
                standards,
                overrides,
                AmountUnit.YEAR,
                share,
                BenefitLimits.NONE,
                Proration.NONE,
                Overlay.MAY_NOT_CHANGE);
    }

    /** Which part of the standard a term brings; empty where the benefit is settled by the school year. */
    public Optional<TermShare> termShare() {
        return Optional.ofNullable(share);
    }

    /** Who receives the money on that day: the last rule that has begun, or the first where none has. */
    public PayeeRule payeeOn(LocalDate day) {
        return payees.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(payees.get(0));
    }

    /** Whether it is settled term by term, so that a term without a payment has missed something. */
    public boolean isSettledByTerm() {
        return share != null && kind != BenefitKind.LOAN_CEILING;
    }

    /** The same benefit with other rows. */
    public Benefit withRows(List<BenefitStandard> base, List<BenefitStandard> replacing) {
        return new Benefit(
                code, label, kind, payees, requires, base, replacing, unit, share, limits, proration, overlay);
    }
}
