package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** The subsidy calculation alone, on categories made by hand: what is due, on which articles, and why not. */
class SubsidyTest {

    private static Decision decide(Enrolment enrolment, String category) {
        var pupil = Student.builder(StudentKey.of("17"), PersonName.of("秦小满"), enrolment)
                .build();
        var evidence = new CategoryEvidence(HardshipCategory.of(category), List.of());
        var assignment = new TierAssignment(pupil, List.of(evidence), true, List.of());
        return AidEngines.subsidyCalculator()
                .calculate(
                        new TierAssignments(LocalDate.of(2020, 10, 15), List.of(assignment)),
                        PolicyPacks.shipped("county-plan-2020"),
                        SchoolTerm.parse("2020-AUTUMN"))
                .decisions()
                .get(0);
    }

    /** A03: 625 yuan a year, half of it in a term. */
    @Test
    void half_of_625_is_312_50_with_the_article_of_each_step() {
        var decision = decide(Enrolment.dayPupil("2143048201", Stage.JUNIOR, 1), "ORPHAN");
        var award = decision.award("compulsory-day").orElseThrow();
        assertThat(award.amount()).isEqualTo(Money.ofYuan("312.50"));
        assertThat(award.steps())
                .extracting(Step::citation)
                .extracting(citation -> citation.id())
                .containsExactly("A03", "A14");
        assertThat(AidEngines.verifies(decision)).isTrue();
    }

    @Test
    void a_pupil_of_senior_middle_school_learns_what_was_needed() {
        var decision = decide(Enrolment.boarder("2143048201", Stage.SENIOR, 1), "ORPHAN");
        WhyNot whyNot = decision.whyNot("compulsory-boarder").orElseThrow();
        assertThat(whyNot.fact()).isEqualTo(Fact.STAGE);
        assertThat(whyNot.needed()).containsExactly("PRIMARY", "JUNIOR");
        assertThat(whyNot.had()).containsExactly("SENIOR");
    }
}
