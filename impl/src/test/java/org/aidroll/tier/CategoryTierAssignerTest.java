package org.aidroll.tier;

import static org.aidroll.SampleRolls.ASSESSMENT_DATE;
import static org.aidroll.SampleRolls.primaryBoarder;
import static org.aidroll.SampleRolls.primaryDayPupil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aidroll.SampleRegistries;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTierAssignerTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final Student PUPIL = primaryDayPupil();

    private static Link auto(RegistrySource source, int row, String category) {
        return new Link(
                source,
                row,
                HardshipCategory.of(category),
                LinkDecision.AUTO,
                PUPIL.key(),
                MatchRule.ID_AND_NAME,
                List.of());
    }

    private static Link auto(String category) {
        return auto(SampleRegistries.POVERTY_LIST, 2, category);
    }

    private static TierAssignment assign(LocalDate day, List<Link> links) {
        return new CategoryTierAssigner()
                .assign(IdentifiedRoll.of(Roll.of(PUPIL), links, List.of()), PACK, day)
                .assignments()
                .get(0);
    }

    private static TierAssignment assign(Link... links) {
        return assign(ASSESSMENT_DATE, List.of(links));
    }

    @Test
    void every_pupil_of_the_roll_has_one_assignment_in_the_rolls_order() {
        var tiers = new CategoryTierAssigner()
                .assign(
                        IdentifiedRoll.of(Roll.of(PUPIL, primaryBoarder()), List.of(auto("POVERTY")), List.of()),
                        PACK,
                        ASSESSMENT_DATE);
        assertThat(tiers.assessmentDate()).isEqualTo(ASSESSMENT_DATE);
        assertThat(tiers.assignments())
                .extracting(TierAssignment::student)
                .extracting(Student::key)
                .containsExactly(PUPIL.key(), primaryBoarder().key());
        assertThat(tiers.assignments().get(1).categories()).isEmpty();
    }

    @Test
    void a_row_that_names_the_pupil_gives_its_category() {
        var assignment = assign(auto("POVERTY"));
        assertThat(assignment.categories())
                .containsExactly(new CategoryEvidence(HardshipCategory.of("POVERTY"), List.of(auto("POVERTY"))));
        assertThat(assignment.categoryCodes()).containsExactly(HardshipCategory.of("POVERTY"));
        assertThat(assignment.findings()).isEmpty();
    }

    @Test
    void a_row_for_a_person_to_decide_gives_nothing_yet() {
        var review = new Link(
                SampleRegistries.POVERTY_LIST,
                2,
                HardshipCategory.of("POVERTY"),
                LinkDecision.REVIEW,
                PUPIL.key(),
                MatchRule.ID_ONLY,
                List.of());
        var assignment = assign(review);
        assertThat(assignment.categories()).isEmpty();
        assertThat(assignment.byRight()).isFalse();
        assertThat(assignment.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-06-15, true", "2020-12-31, true", "2021-01-01, false"})
    void a_list_counts_from_its_first_day_to_its_last(LocalDate day, boolean counts) {
        var of2020 = SampleRegistries.POVERTY_LIST.validFor(
                DateSpan.firstToLast(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        var assignment = assign(day, List.of(auto(of2020, 7, "POVERTY")));
        assertThat(assignment.categories()).hasSize(counts ? 1 : 0);
        assertThat(assignment.byRight()).isEqualTo(counts);
        assertThat(assignment.findings())
                .isEqualTo(
                        counts
                                ? List.of()
                                : List.of(Finding.of(
                                                FindingCode.LIST_OUT_OF_DATE,
                                                Location.of("poverty").row(7),
                                                "2020-01-01/2020-12-31")
                                        .about(PUPIL.key().value())));
    }

    @Test
    void a_list_that_names_no_days_counts_on_every_day() {
        assertThat(assign(LocalDate.of(1999, 1, 1), List.of(auto("POVERTY"))).categories())
                .hasSize(1);
    }

    @Test
    void a_list_out_of_date_takes_nothing_from_another_that_is_in_date() {
        var old = RegistrySource.of("old", "扶贫办")
                .validFor(DateSpan.firstToLast(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
        var assignment = assign(auto(old, 2, "POVERTY"), auto("POVERTY"));
        assertThat(assignment.categories().get(0).links()).containsExactly(auto("POVERTY"));
        assertThat(assignment.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED"})
    void whoever_is_in_a_protected_category_is_aided_by_right(String category) {
        assertThat(assign(auto(category)).byRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARENT_DECEASED", "SINGLE_PARENT"})
    void the_other_categories_of_A05_give_no_right(String category) {
        assertThat(assign(auto(category)).byRight()).isFalse();
        assertThat(assign(auto(category)).categories()).hasSize(1);
    }

    @Test
    void one_protected_category_among_several_is_enough() {
        assertThat(assign(auto("SINGLE_PARENT"), auto("ORPHAN")).byRight()).isTrue();
    }

    @Test
    void a_category_that_the_pack_does_not_know_is_kept_and_gives_no_right() {
        var assignment = assign(auto("LOW_INCOME_EDGE"));
        assertThat(assignment.categoryCodes()).containsExactly(HardshipCategory.of("LOW_INCOME_EDGE"));
        assertThat(assignment.byRight()).isFalse();
    }

    @Test
    void two_lists_that_agree_give_one_category_with_both_as_evidence_ordered_by_list_and_row() {
        var orphans = RegistrySource.of("orphans", "民政局");
        var assignment = assign(
                auto("ORPHAN"), auto(orphans, 9, "ORPHAN"), auto(orphans, 3, "ORPHAN"), auto(orphans, 3, "DISABLED"));
        assertThat(assignment.categories())
                .containsExactly(
                        new CategoryEvidence(HardshipCategory.of("DISABLED"), List.of(auto(orphans, 3, "DISABLED"))),
                        new CategoryEvidence(
                                HardshipCategory.of("ORPHAN"),
                                List.of(auto(orphans, 3, "ORPHAN"), auto(orphans, 9, "ORPHAN"), auto("ORPHAN"))));
    }

    @Test
    void the_order_of_the_links_changes_nothing() {
        var random = new Random(6);
        List<Link> links = new ArrayList<>();
        for (String list : List.of("a", "b", "c")) {
            for (String category : List.of("POVERTY", "ORPHAN", "SINGLE_PARENT")) {
                links.add(auto(RegistrySource.of(list, "民政局"), links.size() + 2, category));
            }
        }
        var expected = assign(ASSESSMENT_DATE, links).categories();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(links, random);
            assertThat(assign(ASSESSMENT_DATE, links).categories()).isEqualTo(expected);
        }
    }

    @Test
    void a_further_category_never_takes_the_right_away() {
        for (String one : List.of("POVERTY", "DIBAO", "SINGLE_PARENT", "UNKNOWN")) {
            for (String more : List.of("POVERTY", "ORPHAN", "SINGLE_PARENT", "UNKNOWN")) {
                boolean before = assign(auto(one)).byRight();
                boolean after = assign(auto(one), auto(more)).byRight();
                assertThat(after || !before).as("%s and %s", one, more).isTrue();
            }
        }
    }
}
