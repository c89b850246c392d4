package org.aidroll.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** What the roll says of hardship is evidence: a finding where no list agrees, and never a category. */
class RollFlagCheckTest {
    private static Student flagged(boolean orphan, String disability) {
        var pupil = SampleRolls.primaryBoarder();
        return Student.builder(pupil.key(), pupil.name(), pupil.enrolment())
                .id(pupil.id().orElseThrow().raw())
                .orphan(orphan)
                .disabilityType(disability)
                .build();
    }

    private static List<Finding> findings(Student pupil, String... categories) {
        var lists = List.of(categories).stream()
                .map(category -> SampleRegistries.naming(RegistrySource.of(category, "民政局"), category, pupil))
                .toList();
        var assignment = AidEngines.tierAssigner()
                .assign(
                        AidEngines.identifier().identify(Roll.of(pupil), lists),
                        PolicyPacks.shipped("county-plan-2020"),
                        SampleRolls.ASSESSMENT_DATE)
                .assignments()
                .get(0);
        assertThat(assignment.categories()).hasSize(categories.length);
        return assignment.findings();
    }

    @Test
    void a_flag_without_a_list_is_a_finding_and_no_category() {
        assertThat(findings(flagged(true, "视力")))
                .extracting(Finding::code)
                .containsExactly(FindingCode.ROLL_FLAG_WITHOUT_LIST, FindingCode.ROLL_FLAG_WITHOUT_LIST);
        assertThat(findings(flagged(true, "")))
                .extracting(Finding::arguments, finding -> finding.location().toString(), Finding::subject)
                .containsExactly(tuple(List.of("ORPHAN"), "roll orphan", "1"));
    }

    @Test
    void a_flag_that_a_list_confirms_is_none_and_another_list_confirms_nothing() {
        assertThat(findings(flagged(true, "视力"), "ORPHAN", "DISABLED")).isEmpty();
        assertThat(findings(flagged(false, "视力"), "POVERTY"))
                .extracting(Finding::arguments)
                .containsExactly(List.of("DISABLED"));
    }

    @Test
    void a_roll_without_flags_gives_none() {
        assertThat(findings(flagged(false, ""))).isEmpty();
    }
}
