package org.aidroll.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden cases of the county plan of 2020, rows A02 to A05 of domain.md, section 1.2. Amounts are for one term. */
class CountyPlanGoldenTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");

    private static Decision decide(Student pupil, SchoolTerm term, String... categories) {
        return new DefaultSubsidyCalculator()
                .calculate(SampleTiers.all(SampleTiers.of(pupil, categories)), PACK, term)
                .decisions()
                .get(0);
    }

    private static Decision decide(Student pupil, String... categories) {
        return decide(pupil, SampleRolls.TERM, categories);
    }

    private static Student pupil(Stage stage, Boarding boarding) {
        return SampleRolls.pupil("17", "秦小满", 2, SampleRolls.enrolled(stage, boarding));
    }

    private static Money due(Decision decision, String benefit) {
        return decision.award(benefit).map(Award::amount).orElse(Money.ZERO);
    }

    /** A02 and A03 for the four categories that A04 does not raise; each step with its article. */
    @ParameterizedTest
    @CsvSource({
        "PRIMARY, BOARDER, compulsory-boarder, 1000, 500.00, A02",
        "JUNIOR, BOARDER, compulsory-boarder, 1250, 625.00, A02",
        "PRIMARY, DAY, compulsory-day, 500, 250.00, A03",
        "JUNIOR, DAY, compulsory-day, 625, 312.50, A03",
        "PRIMARY, LODGER, compulsory-day, 500, 250.00, A03",
        "JUNIOR, LODGER, compulsory-day, 625, 312.50, A03",
        "PRIMARY, OTHER, compulsory-day, 500, 250.00, A03",
        "JUNIOR, OTHER, compulsory-day, 625, 312.50, A03"
    })
    void a_pupil_of_a_protected_category_gets_the_rate_of_the_stage_and_the_boarding(
            Stage stage, Boarding boarding, String benefit, String yearly, String term, String cite) {
        for (String category : List.of("DIBAO", "TEKUN", "ORPHAN", "DISABLED")) {
            var award = decide(pupil(stage, boarding), category).award(benefit).orElseThrow();
            assertThat(award.amount()).as(category).isEqualTo(Money.ofYuan(term));
            assertThat(award.payee()).isEqualTo(Payee.GUARDIAN);
            assertThat(award.steps()).extracting(Step::kind).containsExactly(StepKind.STANDARD, StepKind.TERM_SHARE);
            assertThat(award.steps().get(0).out()).isEqualTo(Money.ofYuan(yearly));
            assertThat(award.citations()).extracting(Citation::id).containsExactly(cite, "A14", "A05");
        }
    }

    /** A04: the boarder's amount, boarder or not. */
    @ParameterizedTest
    @CsvSource({
        "PRIMARY, BOARDER, compulsory-boarder, 1000, 1000, 500.00",
        "JUNIOR, BOARDER, compulsory-boarder, 1250, 1250, 625.00",
        "PRIMARY, DAY, compulsory-day, 500, 1000, 500.00",
        "JUNIOR, DAY, compulsory-day, 625, 1250, 625.00",
        "PRIMARY, LODGER, compulsory-day, 500, 1000, 500.00",
        "JUNIOR, LODGER, compulsory-day, 625, 1250, 625.00"
    })
    void a_day_pupil_of_a_registered_poor_family_gets_the_full_rate(
            Stage stage, Boarding boarding, String benefit, String base, String instead, String term) {
        var award = decide(pupil(stage, boarding), "POVERTY").award(benefit).orElseThrow();
        assertThat(award.amount()).isEqualTo(Money.ofYuan(term));
        assertThat(award.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.STANDARD, StepKind.OVERRIDE, StepKind.TERM_SHARE);
        assertThat(award.steps()).extracting(Step::in).startsWith(Money.ZERO, Money.ofYuan(base));
        assertThat(award.steps()).extracting(Step::out).startsWith(Money.ofYuan(base), Money.ofYuan(instead));
        assertThat(award.steps())
                .extracting(step -> step.citation().id())
                .containsExactly(boarding == Boarding.BOARDER ? "A02" : "A03", "A04", "A14");
        assertThat(award.steps())
                .extracting(Step::row)
                .containsExactly(
                        stage == Stage.PRIMARY ? "primary" : "junior",
                        stage == Stage.PRIMARY ? "poverty-primary" : "poverty-junior",
                        "term-share");
    }

    @Test
    void a_term_brings_half_of_the_year_as_a_step_with_the_reading_it_rests_on() {
        var award = decide(pupil(Stage.JUNIOR, Boarding.DAY), "ORPHAN")
                .award("compulsory-day")
                .orElseThrow();
        var share = award.steps().get(1);
        assertThat(share.in()).isEqualTo(Money.ofYuan("625"));
        assertThat(share.share()).isEqualTo(new Fraction(1, 2));
        assertThat(share.out()).isEqualTo(Money.ofYuan("312.50"));
        assertThat(share.citation().id()).isEqualTo("A14");
    }

    @ParameterizedTest
    @CsvSource({
        "POVERTY;ORPHAN, 500.00",
        "ORPHAN;DISABLED, 250.00",
        "DIBAO;TEKUN;ORPHAN;DISABLED, 250.00",
        "POVERTY;DIBAO;TEKUN;ORPHAN;DISABLED;PARENT_DECEASED;SINGLE_PARENT, 500.00",
        "SINGLE_PARENT;DIBAO, 250.00",
        "UNKNOWN;DIBAO, 250.00"
    })
    void several_categories_give_one_award_at_the_best_rate(String categories, String due) {
        var decision = decide(pupil(Stage.PRIMARY, Boarding.DAY), categories.split(";"));
        assertThat(due(decision, "compulsory-day")).isEqualTo(Money.ofYuan(due));
        assertThat(due(decision, "compulsory-boarder")).isEqualTo(Money.ZERO);
    }

    /** A05 lists them; by right are only the five (marked INFERENCE). */
    @ParameterizedTest
    @ValueSource(strings = {"PARENT_DECEASED", "SINGLE_PARENT", "UNKNOWN"})
    void a_category_outside_the_five_is_not_due_by_right(String category) {
        var decision = decide(pupil(Stage.PRIMARY, Boarding.DAY), category);
        assertThat(due(decision, "compulsory-day")).isEqualTo(Money.ZERO);
        var whyNot = decision.whyNot("compulsory-day").orElseThrow();
        assertThat(whyNot.fact()).isEqualTo(Fact.CATEGORY);
        assertThat(whyNot.had()).containsExactly(category);
    }

    @Test
    void a_pupil_of_no_category_learns_which_would_do() {
        assertNotDue(
                decide(pupil(Stage.PRIMARY, Boarding.DAY)),
                "compulsory-day",
                Fact.CATEGORY,
                List.of("POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED"),
                List.of(),
                "A05");
    }

    @Test
    void a_boarder_is_no_day_pupil_and_a_day_pupil_no_boarder() {
        assertNotDue(
                decide(pupil(Stage.PRIMARY, Boarding.BOARDER), "POVERTY"),
                "compulsory-day",
                Fact.BOARDING,
                List.of("DAY", "LODGER", "OTHER"),
                List.of("BOARDER"),
                "A03");
        assertNotDue(
                decide(pupil(Stage.PRIMARY, Boarding.LODGER), "POVERTY"),
                "compulsory-boarder",
                Fact.BOARDING,
                List.of("BOARDER"),
                List.of("LODGER"),
                "A02");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PRIMARY", "JUNIOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void outside_compulsory_education_neither_is_due(Stage stage) {
        var decision = decide(pupil(stage, Boarding.BOARDER), "POVERTY");
        assertNotDue(
                decision, "compulsory-boarder", Fact.STAGE, List.of("PRIMARY", "JUNIOR"), List.of(stage.name()), "A02");
        assertNotDue(
                decision, "compulsory-day", Fact.STAGE, List.of("PRIMARY", "JUNIOR"), List.of(stage.name()), "A03");
    }

    @ParameterizedTest
    @EnumSource(value = RollStatus.class, names = "ENROLLED", mode = EnumSource.Mode.EXCLUDE)
    void whoever_is_not_enrolled_is_due_nothing_whatever_else_holds(RollStatus status) {
        var boarder = SampleRolls.pupil(
                "17",
                "秦小满",
                2,
                SampleRolls.enrolled(Stage.PRIMARY, Boarding.BOARDER).withStatus(status));
        assertNotDue(
                decide(boarder, "POVERTY", "ORPHAN"),
                "compulsory-boarder",
                Fact.STATUS,
                List.of("ENROLLED"),
                List.of(status.name()),
                "A02");
    }

    /** Everything fails here; the first condition of the pack is the one that is named. */
    @Test
    void of_several_failing_conditions_the_first_is_named() {
        var graduate = SampleRolls.pupil(
                "17", "秦小满", 2, SampleRolls.enrolled(Stage.SENIOR, Boarding.DAY).withStatus(RollStatus.GRADUATED));
        assertNotDue(
                decide(graduate), "compulsory-boarder", Fact.STATUS, List.of("ENROLLED"), List.of("GRADUATED"), "A02");
    }

    @Test
    void every_benefit_of_the_pack_is_either_due_or_open_or_explained() {
        for (Student pupil : SampleRolls.mixedHouseholds().students()) {
            var decision = decide(pupil, "POVERTY");
            assertThat(decision.awards().size()
                            + decision.open().size()
                            + decision.notDue().size())
                    .isEqualTo(PACK.benefits().size());
        }
    }

    @Test
    void before_the_first_amount_nothing_is_in_force() {
        var decision = decide(pupil(Stage.PRIMARY, Boarding.BOARDER), SchoolTerm.parse("2019-AUTUMN"), "POVERTY");
        assertThat(decision.awards()).isEmpty();
        assertThat(decision.whyNot("compulsory-boarder"))
                .contains(
                        new WhyNot("compulsory-boarder", WhyNot.Reason.NOT_IN_FORCE, null, List.of(), List.of(), null));
    }

    @Test
    void the_first_term_that_begins_under_the_plan_is_in_force() {
        var decision = decide(pupil(Stage.PRIMARY, Boarding.BOARDER), SchoolTerm.parse("2020-SPRING"), "POVERTY");
        assertThat(due(decision, "compulsory-boarder")).isEqualTo(Money.ofYuan("500"));
    }

    @Test
    void a_decision_says_what_it_used_and_no_personal_number() {
        var decision = decide(pupil(Stage.PRIMARY, Boarding.DAY), "ORPHAN", "POVERTY");
        assertThat(decision.facts())
                .isEqualTo(Map.of(
                        "status", List.of("ENROLLED"),
                        "stage", List.of("PRIMARY"),
                        "boarding", List.of("DAY"),
                        "grade", List.of("3"),
                        "category", List.of("ORPHAN", "POVERTY")));
        assertThat(decision.pack()).isEqualTo("county-plan-2020");
        assertThat(decision.packVersion()).isEqualTo(PACK.version());
        assertThat(decision.packDigest()).isEqualTo(PACK.digest());
        assertThat(decision.term()).isEqualTo(SampleRolls.TERM);
        assertThat(decision.assessmentDate()).isEqualTo(SampleRolls.ASSESSMENT_DATE);
    }

    private static void assertNotDue(
            Decision decision, String benefit, Fact fact, List<String> needed, List<String> had, String cite) {
        assertThat(decision.award(benefit)).isEmpty();
        var whyNot = decision.whyNot(benefit).orElseThrow();
        assertThat(whyNot.reason()).isEqualTo(WhyNot.Reason.CONDITION);
        assertThat(whyNot.fact()).isEqualTo(fact);
        assertThat(whyNot.needed()).isEqualTo(needed);
        assertThat(whyNot.had()).isEqualTo(had);
        assertThat(whyNot.citation()).isNotNull().extracting(Citation::id).isEqualTo(cite);
    }
}
