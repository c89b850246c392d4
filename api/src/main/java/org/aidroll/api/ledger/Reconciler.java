package org.aidroll.api.ledger;

import java.util.List;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/**
 * Compares what is due with what was paid (一分不少). The result does not depend on the order of payments.
 *
 * <p>What is paid is the sum of all payments, those below 0 (money that came back) included. The first kind that fits:
 *
 * <ol>
 *   <li>{@code AFTER_LEAVING}: something is paid, the pupil has left for good ({@code RollStatus.hasLeft}), and a
 *       payment was made after that day. Suspended pupils (休学) keep their place, and the missing have not left: what is
 *       paid for them is {@code EXTRA}. So is what was paid to leavers where the day of leaving or of payment is not known
 *   <li>{@code EXTRA}: something is paid, and nothing is due
 *   <li>{@code DUPLICATE}: two payments or more, and more than is due
 *   <li>{@code MISSED}: something is due, and nothing is paid, or all of it came back
 *   <li>{@code SHORT}, {@code OVER}, {@code OK}: less, more, just what is due
 * </ol>
 *
 * <p>What is settled by the school year, and a ceiling of a loan, is due in a term only as far as it was called on: it is
 * never {@code MISSED} and never {@code SHORT}, and has a line only where something was paid. A benefit whose amount is
 * open counts as nothing due, with the finding {@code PAYMENT_WHILE_OPEN}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Reconciler {

    /**
     * One line for each pupil and benefit with something due or paid, of the benefits that a payment of the term names.
     *
     * @param assignments the pupils, with their standing on the roll
     * @param entitlements what is due, in the same order
     * @param payments what was paid; those of other terms are left out
     * @param term the term
     */
    Reconciliation reconcile(
            TierAssignments assignments, Entitlements entitlements, List<Payment> payments, SchoolTerm term);
}
