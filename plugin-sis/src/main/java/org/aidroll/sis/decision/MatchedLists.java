package org.aidroll.sis.decision;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.sis.home.HomeLists;

/** All lists matched to the roll, before anything of it is kept: what a trial shows, and what an import keeps. */
public final class MatchedLists {
    private final HomeLists.Found lists;
    private final IdentifiedRoll identified;
    private final RulingsInForce inForce;
    private final List<Finding> findings;

    MatchedLists(HomeLists.Found lists, IdentifiedRoll identified, RulingsInForce inForce, List<Finding> findings) {
        this.lists = lists;
        this.identified = identified;
        this.inForce = inForce;
        this.findings = List.copyOf(findings);
    }

    /** The lists. */
    public HomeLists.Found lists() {
        return lists;
    }

    /** The roll with all links. */
    public IdentifiedRoll identified() {
        return identified;
    }

    /** What was found in roll and lists. */
    public List<Finding> findings() {
        return findings;
    }

    RulingsInForce inForce() {
        return inForce;
    }
}
