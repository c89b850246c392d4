package org.aidroll.api.tier;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Student;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil is entitled to be considered for.
 *
 * @param student the pupil
 * @param categories the categories that hold on the day of assessment, by code
 * @param byRight whether one of them is protected by the pack: aided whatever the quota (应助尽助)
 * @param level the highest tier that one of them gives by right, or null where none gives one
 * @param applications what the family applied for
 * @param findings what was found about the pupil, such as a list that is out of date
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierAssignment(
        Student student,
        List<CategoryEvidence> categories,
        boolean byRight,
        @Nullable Tier level,
        List<Application> applications,
        List<Finding> findings) {

    /** Copies the lists. */
    public TierAssignment {
        categories = List.copyOf(categories);
        applications = List.copyOf(applications);
        findings = List.copyOf(findings);
    }

    /** An assignment of no tier, of a family that applied for nothing. */
    public TierAssignment(Student student, List<CategoryEvidence> categories, boolean byRight, List<Finding> findings) {
        this(student, categories, byRight, null, List.of(), findings);
    }

    /** The codes of the categories. */
    public List<HardshipCategory> categoryCodes() {
        return categories.stream().map(CategoryEvidence::category).toList();
    }

    /** The highest tier that a category gives by right. */
    public Optional<Tier> tier() {
        return Optional.ofNullable(level);
    }
}
