package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** Tier assignment alone, on links made by hand: which categories hold, and whether aid is due by right. */
class TierTest {
    private static final Student PUPIL = Student.builder(
                    StudentKey.of("17"), PersonName.of("秦小满"), Enrolment.boarder("2143048201", Stage.PRIMARY, 3))
            .build();
    private static final RegistrySource LIST_OF_2020 = RegistrySource.of("orphans-2020", "民政局")
            .validFor(DateSpan.firstToLast(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));

    private static TierAssignment assignOn(LocalDate day) {
        var link = new Link(
                LIST_OF_2020,
                2,
                HardshipCategory.of("ORPHAN"),
                LinkDecision.AUTO,
                PUPIL.key(),
                MatchRule.ID_AND_NAME,
                List.of());
        var identified = IdentifiedRoll.of(Roll.of(PUPIL), List.of(link), List.of());
        return AidEngines.tierAssigner()
                .assign(identified, PolicyPacks.shipped("county-plan-2020"), day)
                .assignments()
                .get(0);
    }

    @Test
    void an_orphan_of_a_list_in_date_is_aided_by_right() {
        assertThat(assignOn(LocalDate.of(2020, 12, 31)).byRight()).isTrue();
    }

    @Test
    void a_list_out_of_date_gives_nothing_and_says_so() {
        var assignment = assignOn(LocalDate.of(2021, 1, 1));
        assertThat(assignment.byRight()).isFalse();
        assertThat(assignment.findings()).extracting(Finding::code).containsExactly(FindingCode.LIST_OUT_OF_DATE);
    }
}
