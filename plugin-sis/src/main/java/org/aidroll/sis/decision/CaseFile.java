package org.aidroll.sis.decision;

import java.util.List;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.tier.TierAssignment;

/**
 * What a person who may see a pupil's aid is shown.
 *
 * @param assignment the categories, with the rows that give them
 * @param decision what is due, what is not, and why
 * @param findings what is missing or contradicts itself
 */
public record CaseFile(TierAssignment assignment, Decision decision, List<Finding> findings) {

    /** Copies the findings. */
    public CaseFile {
        findings = List.copyOf(findings);
    }
}
