package org.aidroll.api.tier;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Student;
import org.apiguardian.api.API;

/**
 * What a pupil is entitled to be considered for.
 *
 * @param student the pupil
 * @param categories the categories that hold on the day of assessment, by code
 * @param byRight whether one of them is protected by the pack: aided whatever the quota (应助尽助)
 * @param findings what was found about the pupil, such as a list that is out of date
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierAssignment(
        Student student, List<CategoryEvidence> categories, boolean byRight, List<Finding> findings) {

    /** Copies the lists. */
    public TierAssignment {
        categories = List.copyOf(categories);
        findings = List.copyOf(findings);
    }

    /** The codes of the categories. */
    public List<HardshipCategory> categoryCodes() {
        return categories.stream().map(CategoryEvidence::category).toList();
    }
}
