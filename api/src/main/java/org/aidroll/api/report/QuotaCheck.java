package org.aidroll.api.report;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.tier.TierAssignments;
import org.apiguardian.api.API;

/** Holds what is due by right against quotas (资助面) and average standards (平均标准). No amount changes by it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface QuotaCheck {

    /**
     * At most one finding of each kind for a benefit, in the pack's order.
     *
     * <ul>
     *   <li>{@code QUOTA_OVERRUN}: more pupils are due the benefit than the share of the enrolled pupils of its group,
     *       rounded down
     *   <li>{@code AVERAGE_INFEASIBLE}: whatever those get whose amount is open, the amounts of the term cannot average
     *       the term's part of the standard: they are too much even if all who are eligible, as far as there are places,
     *       get the least; or nobody else is eligible or there is no further place, and the average is another
     * </ul>
     *
     * @param assignments the pupils
     * @param entitlements what is due, in the same order
     * @param basis the policy, the term and the day of knowledge
     */
    List<Finding> check(TierAssignments assignments, Entitlements entitlements, SubsidyBasis basis);
}
