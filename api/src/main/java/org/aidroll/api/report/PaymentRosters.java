package org.aidroll.api.report;

import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.apiguardian.api.API;

/** Makes the payment rosters (发放花名册) of a term. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface PaymentRosters {

    /**
     * One for each school and benefit with something to pay in the term, by school code and benefit in the pack's order.
     * Fees not charged and ceilings of loans are not paid out; what is settled by the year is on no roster of a term.
     *
     * <p>The account is the one last paid to: of the same benefit, else of any; never more than its last four characters.
     */
    List<PaymentRoster> rosters(AidRequest request, AidRun run);
}
