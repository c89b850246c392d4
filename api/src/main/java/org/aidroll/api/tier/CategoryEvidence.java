package org.aidroll.api.tier;

import java.util.List;
import org.aidroll.api.identification.Link;
import org.aidroll.api.policy.HardshipCategory;
import org.apiguardian.api.API;

/**
 * A hardship category a pupil has, and what says so.
 *
 * @param category the category
 * @param links the rows that give it, ordered by list and row; empty where only a person says so
 * @param asserted what a person says, where no list does; a list takes precedence
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CategoryEvidence(HardshipCategory category, List<Link> links, List<AssertedCategory> asserted) {

    /** Copies both. */
    public CategoryEvidence {
        links = List.copyOf(links);
        asserted = List.copyOf(asserted);
    }

    /** A category that lists give. */
    public CategoryEvidence(HardshipCategory category, List<Link> links) {
        this(category, links, List.of());
    }
}
