package org.aidroll.api.tier;

import java.time.LocalDate;
import java.util.List;
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
     * @param applications what families applied for; an application gives no category
     * @param asserted the newest word of people about categories that no list gives; at most one for a pupil and category
     * @param pack which categories are protected, and which tier each gives
     * @param assessmentDate the day on which the facts are taken; a list must speak for it
     */
    TierAssignments assign(
            IdentifiedRoll identified,
            List<Application> applications,
            List<AssertedCategory> asserted,
            PolicyPack pack,
            LocalDate assessmentDate);

    /** The same where lists alone give categories. */
    default TierAssignments assign(
            IdentifiedRoll identified, List<Application> applications, PolicyPack pack, LocalDate assessmentDate) {
        return assign(identified, applications, List.of(), pack, assessmentDate);
    }

    /** The same where no family applied. */
    default TierAssignments assign(IdentifiedRoll identified, PolicyPack pack, LocalDate assessmentDate) {
        return assign(identified, List.of(), pack, assessmentDate);
    }
}
