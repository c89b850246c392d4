package org.aidroll.api.ledger;

import java.util.List;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/**
 * Finds the protected pupils without aid (应助未助台账, A13), anew at every import.
 *
 * <p>A category protects where the pack says so. A pupil has it by AUTO links of lists that speak for the day; where
 * only a REVIEW link names the pupil, it may be so. There is no aid where nothing but ceilings of loans is due above 0,
 * or where, of the benefits that payments name, one is MISSED and nothing at all was paid. Benefits that no payment names
 * (waivers above all) make nobody a case: nothing is known of them.
 *
 * <p>One line for each pupil and such category. The first reason that fits:
 *
 * <ol>
 *   <li>{@code LINK_IN_REVIEW}: the category itself waits for a person, whatever else is so; only where nothing is due
 *   <li>{@code LEFT}: graduated, transferred, withdrawn, expelled, deceased, otherwise left
 *   <li>{@code NOT_ENROLLED}: suspended, missing, abroad
 *   <li>{@code DUE_NOT_PAID}: something is due; the evidence names what was missed
 *   <li>{@code AWAITING_ALLOCATION}: eligible for something whose amount is open, for whatever cause; the evidence names
 *       both
 *   <li>{@code NO_BENEFIT_FOR_STAGE}: the pack grants the pupil nothing; the evidence names the stage and the grade
 * </ol>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface UnaidedLedger {

    /**
     * The cases, by pupil and category.
     *
     * @param identified the roll with its links
     * @param assignments the pupils with their categories
     * @param entitlements what is due, in the same order
     * @param reconciliation what was paid; {@link Reconciliation#NONE} where nothing is known of payments
     */
    List<UnaidedCase> cases(
            IdentifiedRoll identified,
            TierAssignments assignments,
            Entitlements entitlements,
            Reconciliation reconciliation);
}
