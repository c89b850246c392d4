package org.aidroll.api.report;

import java.util.List;
import java.util.Map;
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
    default List<Finding> check(TierAssignments assignments, Entitlements entitlements, SubsidyBasis basis) {
        return check(assignments, entitlements, basis, Map.of());
    }

    /**
     * The same where a county was given a number of places (名额): it takes the place of the pack's share.
     *
     * @param places how many pupils can have a benefit in the term, by the benefit's code, 0 or more; other benefits keep
     *     the pack's share
     */
    List<Finding> check(
            TierAssignments assignments, Entitlements entitlements, SubsidyBasis basis, Map<String, Long> places);
}
