package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidroll.SamplePacks;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AverageStandard;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitLimits;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Quota;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Quotas and averages of the 2020 county plan (A02, A06) against what is due by right. */
class DefaultQuotaCheckTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");

    private final List<TierAssignment> pupils = new ArrayList<>();

    private void add(int count, Stage stage, RollStatus status, String... categories) {
        for (int i = 0; i < count; i++) {
            int n = pupils.size();
            pupils.add(SampleTiers.of(
                    SampleRolls.pupil(
                            "p" + n,
                            "沈知禾",
                            n,
                            SampleRolls.enrolled(stage, Boarding.BOARDER).withStatus(status)),
                    categories));
        }
    }

    private void enrolled(int count, Stage stage, String... categories) {
        add(count, stage, RollStatus.ENROLLED, categories);
    }

    private List<Finding> check() {
        return check(PACK);
    }

    private List<Finding> check(PolicyPack pack) {
        var assignments = new TierAssignments(SampleRolls.ASSESSMENT_DATE, pupils);
        var basis = new SubsidyBasis(pack, SampleRolls.TERM, SampleRolls.ASSESSMENT_DATE, FeeSchedule.none());
        return AidEngines.quotaCheck()
                .check(assignments, AidEngines.subsidyCalculator().calculate(assignments, basis), basis);
    }

    @Test
    void as_many_by_right_as_places_is_no_finding_and_one_more_is_an_overrun() {
        enrolled(3, Stage.PRIMARY, "POVERTY");
        enrolled(7, Stage.PRIMARY);
        assertThat(check()).isEmpty();
        enrolled(1, Stage.PRIMARY, "DIBAO");
        assertThat(check())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.QUOTA_OVERRUN, List.of("compulsory-boarder", "4", "3")));
    }

    @Test
    void only_enrolled_pupils_of_the_group_make_places() {
        enrolled(4, Stage.PRIMARY, "POVERTY");
        enrolled(6, Stage.JUNIOR);
        add(10, Stage.PRIMARY, RollStatus.TRANSFERRED);
        enrolled(10, Stage.VOCATIONAL);
        assertThat(check()).extracting(Finding::arguments).containsExactly(List.of("compulsory-boarder", "4", "3"));
    }

    /** A06: 2 500 a year each by right cannot average 2 000 where nobody can get less. */
    @Test
    void an_average_that_those_by_right_exceed_is_infeasible_in_the_terms_part() {
        enrolled(2, Stage.SENIOR, "POVERTY");
        enrolled(18, Stage.SENIOR);
        assertThat(check())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.AVERAGE_INFEASIBLE, List.of("senior-grant", "1250.00", "1000.00")));
    }

    @Test
    void an_average_that_others_can_still_bring_down_is_feasible() {
        enrolled(1, Stage.SENIOR, "POVERTY");
        enrolled(4, Stage.SENIOR, "DIBAO");
        enrolled(45, Stage.SENIOR);
        assertThat(check()).isEmpty();
    }

    @Test
    void others_bring_an_average_down_only_as_far_as_there_are_places() {
        enrolled(1, Stage.SENIOR, "POVERTY");
        enrolled(4, Stage.SENIOR, "DIBAO");
        enrolled(5, Stage.SENIOR);
        assertThat(check()).extracting(Finding::code).containsExactly(FindingCode.AVERAGE_INFEASIBLE);
    }

    /** The hand-made pack asks for no standing: whoever left is due a meal, and makes no place all the same. */
    @Test
    void a_place_is_made_by_enrolled_pupils_even_where_the_group_does_not_say_so() {
        enrolled(2, Stage.PRIMARY);
        add(6, Stage.PRIMARY, RollStatus.TRANSFERRED);
        assertThat(check(meal(new Quota(new Fraction(1, 2), List.of(), SamplePacks.RULE), List.of())))
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.QUOTA_OVERRUN, List.of("meal", "8", "1")));
    }

    @Test
    void an_average_that_nobody_is_left_to_bring_up_is_infeasible_too() {
        enrolled(2, Stage.PRIMARY);
        var higher = new AverageStandard(Money.ofYuan("800"), Money.ZERO);
        assertThat(check(meal(null, List.of(new Dated<>(LocalDate.of(2020, 1, 1), higher, SamplePacks.RULE)))))
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.AVERAGE_INFEASIBLE, List.of("meal", "300.00", "400.00")));
    }

    /** 600 a year for each, half of it in a term, within these limits. */
    private static PolicyPack meal(@Nullable Quota quota, List<Dated<AverageStandard>> averages) {
        var plain = SamplePacks.meal(
                List.of(SamplePacks.row("all", Map.of(), "2020-01-01", "600")),
                List.of(),
                DateSpan.from(LocalDate.of(2020, 1, 1)),
                new Fraction(1, 2),
                RoundingMode.HALF_UP);
        var meal = plain.benefits().get(0);
        var bounded = new Benefit(
                meal.code(),
                meal.label(),
                meal.kind(),
                meal.payees(),
                meal.requires(),
                meal.standards(),
                meal.overrides(),
                meal.unit(),
                meal.share(),
                new BenefitLimits(List.of(), quota, averages),
                meal.proration(),
                meal.overlay());
        return new PolicyPack(
                plain.id(),
                plain.version(),
                plain.digest(),
                plain.label(),
                plain.span(),
                plain.categories(),
                List.of(bounded));
    }

    private List<Finding> checkWith(PolicyPack pack, Map<String, Long> places) {
        var assignments = new TierAssignments(SampleRolls.ASSESSMENT_DATE, pupils);
        var basis = new SubsidyBasis(pack, SampleRolls.TERM, SampleRolls.ASSESSMENT_DATE, FeeSchedule.none());
        return AidEngines.quotaCheck()
                .check(assignments, AidEngines.subsidyCalculator().calculate(assignments, basis), basis, places);
    }

    /** The pack's share of ten boarders is three places. */
    @Test
    void places_that_a_county_was_given_take_the_place_of_the_packs_share() {
        enrolled(3, Stage.PRIMARY, "POVERTY");
        enrolled(7, Stage.PRIMARY);

        assertThat(checkWith(PACK, Map.of("compulsory-boarder", 3L))).isEmpty();
        assertThat(checkWith(PACK, Map.of("compulsory-boarder", 2L)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("compulsory-boarder", "3", "2"));
        enrolled(1, Stage.PRIMARY, "POVERTY");
        assertThat(checkWith(PACK, Map.of("compulsory-boarder", 4L))).isEmpty();
    }

    @Test
    void places_bound_a_benefit_that_the_pack_leaves_open() {
        enrolled(2, Stage.PRIMARY);

        assertThat(checkWith(meal(null, List.of()), Map.of())).isEmpty();
        assertThat(checkWith(meal(null, List.of()), Map.of("meal", 1L)))
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(tuple(FindingCode.QUOTA_OVERRUN, List.of("meal", "2", "1")));
    }

    @Test
    void where_nobody_is_due_anything_there_is_nothing_to_find() {
        enrolled(20, Stage.SENIOR);
        assertThat(check()).isEmpty();
    }
}
