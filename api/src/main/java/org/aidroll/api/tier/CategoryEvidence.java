package org.aidroll.api.tier;

import java.util.List;
import org.aidroll.api.identification.Link;
import org.aidroll.api.policy.HardshipCategory;
import org.apiguardian.api.API;

/**
 * A hardship category a pupil has, and what says so.
 *
 * @param category the category
 * @param links the rows that give it, ordered by list and row; never empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CategoryEvidence(HardshipCategory category, List<Link> links) {

    /** Copies the links. */
    public CategoryEvidence {
        links = List.copyOf(links);
    }
}
