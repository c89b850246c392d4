package org.aidroll;

import java.util.Arrays;
import java.util.List;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;

/** What tier assignment would give, made by hand, so that the subsidy stage is tested alone. */
public final class SampleTiers {
    private SampleTiers() {}

    /** This pupil with exactly these categories. */
    public static TierAssignment of(Student pupil, String... categories) {
        var evidence = Arrays.stream(categories)
                .map(HardshipCategory::of)
                .sorted()
                .map(category -> new CategoryEvidence(category, List.of(link(pupil, category))))
                .toList();
        return new TierAssignment(pupil, evidence, false, List.of());
    }

    /** These pupils on the samples' day. */
    public static TierAssignments all(TierAssignment... assignments) {
        return new TierAssignments(SampleRolls.ASSESSMENT_DATE, List.of(assignments));
    }

    private static Link link(Student pupil, HardshipCategory category) {
        return new Link(
                SampleRegistries.POVERTY_LIST,
                2,
                category,
                LinkDecision.AUTO,
                pupil.key(),
                MatchRule.ID_AND_NAME,
                List.of());
    }
}
