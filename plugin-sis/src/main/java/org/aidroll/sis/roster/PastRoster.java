package org.aidroll.sis.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;

/**
 * The roster as it stood, from what was kept alone. Who did not stand on it is not in it.
 *
 * @param madeAt when it had been made last
 * @param decisions the hashes of the decisions that the lines rest on
 * @param erased how many lines stood on it that say nothing any more, because the pupil's data were erased
 */
public record PastRoster(
        Instant madeAt,
        PolicyPack pack,
        SchoolTerm term,
        LocalDate assessedOn,
        List<RosterLine> lines,
        Map<StudentKey, String> decisions,
        int erased)
        implements Roster {

    /** Copies the lines. */
    public PastRoster {
        lines = List.copyOf(lines);
        decisions = Map.copyOf(decisions);
    }

    @Override
    public List<WhyNot> notDue(RosterLine line) {
        return List.of();
    }
}
