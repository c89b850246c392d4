package org.aidroll.engine;

import static org.aidroll.SampleRolls.ASSESSMENT_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** A person asserts a category on a document, through all stages. The pupil goes by day; the county plan gives 500 a year. */
class AssertedCategoryTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final Student PUPIL = SampleRolls.primaryDayPupil();
    private static final SchoolTerm TERM = SchoolTerm.containing(ASSESSMENT_DATE);
    private static final AssertedCategory DIBAO = asserted("DIBAO", "DIBAO_CERTIFICATE", "林老师", 1);

    private static AssertedCategory asserted(String category, String document, String person, int version) {
        return new AssertedCategory(
                PUPIL.key(),
                HardshipCategory.of(category),
                document,
                DateSpan.firstToLast(ASSESSMENT_DATE.minusDays(30), ASSESSMENT_DATE.plusDays(300)),
                person,
                ASSESSMENT_DATE.minusDays(1),
                version);
    }

    private static AidRun run(AssertedCategory... asserted) {
        var request = new AidRequest(Roll.of(PUPIL), List.of(), PACK, TERM, ASSESSMENT_DATE);
        return AidEngines.standard().run(request.withAsserted(List.of(asserted)));
    }

    private static Decision decide(AssertedCategory... asserted) {
        return run(asserted).entitlements().decision(0);
    }

    private static TierAssignment assign(List<Link> links, AssertedCategory... asserted) {
        return AidEngines.tierAssigner()
                .assign(
                        IdentifiedRoll.of(Roll.of(PUPIL), links, List.of()),
                        List.of(),
                        List.of(asserted),
                        PACK,
                        ASSESSMENT_DATE)
                .assignments()
                .get(0);
    }

    @Test
    void a_category_that_a_person_asserts_gives_tier_and_money() {
        assertThat(decide().award("compulsory-day")).isEmpty();

        var run = run(DIBAO);

        var pupil = run.tiers().assignments().get(0);
        assertThat(pupil.byRight()).isTrue();
        assertThat(pupil.tier().orElseThrow().code()).isEqualTo("SPECIAL");
        assertThat(pupil.categories().get(0).asserted()).containsExactly(DIBAO);
        assertThat(pupil.categories().get(0).links()).isEmpty();
        assertThat(run.entitlements()
                        .decision(0)
                        .award("compulsory-day")
                        .orElseThrow()
                        .amount()
                        .yuan())
                .isEqualTo("250.00");
    }

    @Test
    void the_first_step_says_who_asserts_it_on_which_document_and_on_which_article_that_may_be_done() {
        var award = decide(DIBAO).award("compulsory-day").orElseThrow();

        assertThat(award.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.BY_HAND, StepKind.STANDARD, StepKind.TERM_SHARE);
        Step step = award.steps().get(0);
        assertThat(step.citation().id()).isEqualTo("ELSEWHERE");
        String day = ASSESSMENT_DATE.minusDays(1).toString();
        String last = ASSESSMENT_DATE.plusDays(300).toString();
        assertThat(AidEngines.explainer(PACK, Locale.CHINESE).sentence(award, step))
                .isEqualTo("林老师于 " + day + " 凭低保证（有效至 " + last + "）认定为“低保”");
        assertThat(AidEngines.explainer(PACK, Locale.ENGLISH).sentence(award, step))
                .isEqualTo("林老师 asserted “minimum living allowance” on " + day + " on this evidence:"
                        + " certificate of the minimum living allowance, valid until " + last);
        assertThat(AidEngines.explainer(PACK, Locale.CHINESE).page(decide(DIBAO)))
                .contains("  1. 林老师于 " + day + " 凭低保证");
    }

    @Test
    void who_asserts_it_on_what_and_for_the_how_manieth_time_is_in_the_hash() {
        assertThat(List.of(
                        decide().hash(),
                        decide(DIBAO).hash(),
                        decide(asserted("DIBAO", "DIBAO_CERTIFICATE", "别人", 1)).hash(),
                        decide(asserted("DIBAO", "PUPIL_ID", "林老师", 1)).hash(),
                        decide(asserted("DIBAO", "DIBAO_CERTIFICATE", "林老师", 2)).hash()))
                .doesNotHaveDuplicates();
        assertThat(decide(DIBAO).hash()).isEqualTo(decide(DIBAO).hash());
    }

    @Test
    void a_kept_decision_that_rests_on_it_is_replayed_to_the_same_hash() {
        var kept = AidEngines.kept(AidEngines.json(decide(DIBAO)));

        var replayed = AidEngines.subsidyCalculator().replay(kept, PACK);

        assertThat(replayed.hash()).isEqualTo(decide(DIBAO).hash());
        assertThat(replayed).isEqualTo(decide(DIBAO));
    }

    @Test
    void a_list_that_names_the_pupil_takes_precedence() {
        var link = new Link(
                SampleRegistries.POVERTY_LIST,
                2,
                HardshipCategory.of("DIBAO"),
                LinkDecision.AUTO,
                PUPIL.key(),
                MatchRule.ID_AND_NAME,
                List.of());

        var evidence = assign(List.of(link), DIBAO).categories();

        assertThat(evidence).hasSize(1);
        assertThat(evidence.get(0).links()).containsExactly(link);
        assertThat(evidence.get(0).asserted()).isEmpty();
    }

    @Test
    void a_document_that_is_out_of_date_gives_nothing_and_says_so() {
        var past = new AssertedCategory(
                PUPIL.key(),
                HardshipCategory.of("DIBAO"),
                "DIBAO_CERTIFICATE",
                DateSpan.firstToLast(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                "林老师",
                LocalDate.of(2019, 3, 1),
                1);

        var assignment = assign(List.of(), past);

        assertThat(assignment.categories()).isEmpty();
        assertThat(assignment.findings()).extracting(Finding::code).containsExactly(FindingCode.ASSERTION_OUT_OF_DATE);
        assertThat(AidEngines.explainer(PACK, Locale.CHINESE)
                        .sentence(assignment.findings().get(0)))
                .isEqualTo("人工认定“低保”所凭的证件在认定日不在有效期内：2019-01-01/2019-12-31");
    }

    @Test
    void what_the_pack_leaves_to_lists_no_person_can_assert() {
        var single = asserted("SINGLE_PARENT", "PUPIL_HOUSEHOLD", "林老师", 1);

        var assignment = assign(List.of(), single);

        assertThat(assignment.categories()).isEmpty();
        assertThat(assignment.findings()).extracting(Finding::code).containsExactly(FindingCode.ASSERTION_NOT_ADMITTED);
    }

    @Test
    void sudden_hardship_makes_eligible_and_the_amount_waits_for_an_allocation() {
        var decision = decide(asserted("SUDDEN", "HARDSHIP_PROOF", "林老师", 1));

        assertThat(decision.open("compulsory-day").orElseThrow().reason()).isEqualTo(OpenReason.AWAITING_ALLOCATION);
    }

    @Test
    void an_award_that_a_list_alone_gives_as_well_does_not_name_the_person() {
        var link = new Link(
                SampleRegistries.POVERTY_LIST,
                2,
                HardshipCategory.of("ORPHAN"),
                LinkDecision.AUTO,
                PUPIL.key(),
                MatchRule.ID_AND_NAME,
                List.of());
        var identified = IdentifiedRoll.of(Roll.of(PUPIL), List.of(link), List.of());
        var tiers = AidEngines.tierAssigner().assign(identified, List.of(), List.of(DIBAO), PACK, ASSESSMENT_DATE);
        var decision =
                AidEngines.subsidyCalculator().calculate(tiers, PACK, TERM).decision(0);

        assertThat(decision.award("compulsory-day").orElseThrow().steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.STANDARD, StepKind.TERM_SHARE);
        assertThat(decision.facts().get("by-hand")).containsExactly(DIBAO.value());
    }

    @Test
    void a_value_is_read_back_as_it_was_written() {
        var forever = new AssertedCategory(
                PUPIL.key(),
                HardshipCategory.of("SUDDEN"),
                "HARDSHIP_PROOF",
                DateSpan.from(ASSESSMENT_DATE),
                "Mary Ann O'Neil",
                ASSESSMENT_DATE,
                3);
        assertThat(AssertedCategory.parse(PUPIL.key(), DIBAO.value())).isEqualTo(DIBAO);
        assertThat(AssertedCategory.parse(PUPIL.key(), forever.value())).isEqualTo(forever);
    }
}
