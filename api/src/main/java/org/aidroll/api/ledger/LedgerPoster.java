package org.aidroll.api.ledger;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.subsidy.Entitlements;
import org.apiguardian.api.API;

/** Finds what a ledger lacks. Posting twice posts nothing the second time; the order of pupils and payments is no matter. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface LedgerPoster {

    /**
     * The entries that bring the ledger up to what was calculated and paid: by pupil, benefit in the pack's order, and
     * term; what is due before what was paid.
     *
     * <p>Due: the first time {@code ENTITLEMENT} or {@code WAIVER}; later the calculation less what the ledger holds, as
     * {@code BACK_PAY} or {@code RECOVERY}, and no entry where the two agree. What the ledger holds and is awarded no
     * more is recovered whole; what is open is left as it stands, since its amount is not known. A benefit settled by
     * the school year stands under the year's autumn term. A ceiling of a loan is never due. Pupils that were not
     * calculated are left as they stand.
     *
     * <p>Paid: {@code PAYMENT} once for each payment, {@code REVERSAL} for one below 0. Payments may be handed over
     * again; two identical ones in one list are two. Those no longer in the list stay: money that came back is a payment
     * below 0.
     *
     * @param ledger what was entered so far
     * @param entitlements what is due now
     * @param payments all payments that are known, of any term
     * @param on the day of entry
     */
    List<LedgerEntry> post(Ledger ledger, Entitlements entitlements, List<Payment> payments, LocalDate on);
}
