package org.aidroll.api;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;

/**
 * What a run works on.
 *
 * @param roll the school roll
 * @param registries the departments' lists
 * @param pack the policy
 * @param term the term for which aid is due
 * @param assessmentDate the day on which the facts are taken
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AidRequest(
        Roll roll, List<Registry> registries, PolicyPack pack, SchoolTerm term, LocalDate assessmentDate) {

    /** Copies the lists. */
    public AidRequest {
        registries = List.copyOf(registries);
    }
}
