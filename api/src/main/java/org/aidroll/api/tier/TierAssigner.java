package org.aidroll.api.tier;

import java.time.LocalDate;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.policy.PolicyPack;
import org.apiguardian.api.API;

/** Gives each pupil the hardship categories that hold, and what follows from them by right. Never looks at grades (P03). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface TierAssigner {

    /**
     * One assignment for each pupil of the roll.
     *
     * @param identified the roll with its links; only AUTO links give a category
     * @param pack which categories are protected
     * @param assessmentDate the day on which the facts are taken; a list must speak for it
     */
    TierAssignments assign(IdentifiedRoll identified, PolicyPack pack, LocalDate assessmentDate);
}
