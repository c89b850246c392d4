package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.junit.jupiter.api.Test;

/** Which rows of a list are one household. */
class HouseholdsTest {
    private static final HardshipCategory DIBAO = HardshipCategory.of("DIBAO");
    private static final HardshipCategory POVERTY = HardshipCategory.of("POVERTY");
    private static final RegistrySource DIBAO_LIST = RegistrySource.of("dibao", "民政局");

    private static RegistryRecord.Builder row(int row, HardshipCategory category) {
        return RegistryRecord.builder(row, category);
    }

    private static RegistryRecord ofHead(int row, int head) {
        return row(row, DIBAO).head(null, WrittenId.of(SyntheticId.nth(head))).build();
    }

    private static Link link(RegistrySource list, int row, HardshipCategory category) {
        return new Link(
                list,
                row,
                category,
                LinkDecision.AUTO,
                SampleRolls.primaryBoarder().key(),
                MatchRule.ID_AND_NAME,
                List.of());
    }

    private static TierAssignment named(Link... links) {
        return new TierAssignment(
                SampleRolls.primaryBoarder(),
                List.of(links).stream()
                        .map(link -> new CategoryEvidence(link.category(), List.of(link)))
                        .toList(),
                true,
                List.of());
    }

    @Test
    void rows_of_one_head_are_one_household_without_a_number() {
        var households = new Households(List.of(Registry.of(DIBAO_LIST, ofHead(2, 1), ofHead(3, 2), ofHead(4, 1))));
        var household = households.first(named(link(DIBAO_LIST, 4, DIBAO))).orElseThrow();
        assertThat(household.members()).isEqualTo(2);
        assertThat(household.label()).isEqualTo("dibao:2");
    }

    @Test
    void a_row_of_neither_number_nor_head_is_a_household_alone() {
        var households = new Households(List.of(
                Registry.of(DIBAO_LIST, row(2, DIBAO).build(), row(3, DIBAO).build())));
        var household = households.first(named(link(DIBAO_LIST, 3, DIBAO))).orElseThrow();
        assertThat(household.members()).isEqualTo(1);
        assertThat(household.label()).isEqualTo("dibao:3");
    }

    @Test
    void a_household_that_a_list_holds_together_goes_before_a_row_alone() {
        var households = new Households(List.of(
                Registry.of(DIBAO_LIST, row(2, DIBAO).build()),
                Registry.of(
                        SampleRegistries.POVERTY_LIST,
                        row(7, POVERTY).householdNumber("H7").build())));
        var pupil = named(link(DIBAO_LIST, 2, DIBAO), link(SampleRegistries.POVERTY_LIST, 7, POVERTY));
        assertThat(households.first(pupil).orElseThrow().label()).isEqualTo("H7");
    }

    @Test
    void a_link_to_a_list_that_is_not_there_has_no_household() {
        assertThat(new Households(List.of()).first(named(link(DIBAO_LIST, 2, DIBAO))))
                .isEmpty();
    }

    @Test
    void a_number_that_is_somebodys_identity_number_is_masked() {
        var households = new Households(List.of(Registry.of(
                DIBAO_LIST, row(2, DIBAO).householdNumber(SyntheticId.nth(1)).build())));
        assertThat(households
                        .first(named(link(DIBAO_LIST, 2, DIBAO)))
                        .orElseThrow()
                        .label())
                .isEqualTo(WrittenId.of(SyntheticId.nth(1)).masked())
                .contains("*");
    }
}
