package org.aidroll.api.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

class IdentificationRequestTest {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 15);
    private static final Roll ROLL = Roll.of();
    private static final Registry LIST = Registry.of(RegistrySource.of("poverty", "扶贫办"));
    private static final LinkRuling RULING =
            new LinkRuling(StudentKey.of("S1"), "poverty", 2, Verdict.LINK, "审核员甲", "看过户口簿", DAY);

    @Test
    void of_a_roll_and_lists_nothing_else_is_known() {
        var request = IdentificationRequest.of(ROLL, List.of(LIST));
        assertThat(request.registries()).containsExactly(LIST);
        assertThat(request.rulings()).isEmpty();
        assertThat(request.assessmentDate()).isEmpty();
        assertThat(request.listAge()).isEqualTo(366);
        assertThat(request.householdCategories()).isEmpty();
        assertThat(request.ages()).isEqualTo(new SchoolAges(6, 14, 17));
    }

    @Test
    void what_is_added_stays_when_more_is_added() {
        var request = IdentificationRequest.of(ROLL, List.of(LIST))
                .withRulings(List.of(RULING))
                .withAges(new SchoolAges(7, 15, 18))
                .on(DAY);
        assertThat(request)
                .isEqualTo(new IdentificationRequest(
                        ROLL, List.of(LIST), List.of(RULING), DAY, 366, Set.of(), new SchoolAges(7, 15, 18)));
    }

    @Test
    void later_changes_of_the_callers_lists_change_nothing() {
        List<Registry> lists = new ArrayList<>(List.of(LIST));
        Set<HardshipCategory> covering = new HashSet<>(Set.of(HardshipCategory.of("DIBAO")));
        var request = new IdentificationRequest(ROLL, lists, List.of(), null, 30, covering, SchoolAges.defaults());
        lists.clear();
        covering.clear();
        assertThat(request.registries()).hasSize(1);
        assertThat(request.householdCategories()).hasSize(1);
    }

    @Test
    void lists_cannot_be_old_before_they_are_drawn_up() {
        assertThatThrownBy(() -> new IdentificationRequest(
                        ROLL, List.of(), List.of(), null, -1, Set.of(), SchoolAges.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lists that are old after -1 days");
    }
}
