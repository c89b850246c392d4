package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aidroll.SampleRegistries;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.ListChange;
import org.aidroll.api.identification.ListChange.Field;
import org.aidroll.api.identification.ListChange.Kind;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

class DefaultListComparisonTest {
    private static final String DAMAGED = "43048220120101001";

    private static RegistryRecord.Builder row(int row, String name, String id) {
        return row(row, "POVERTY", name, id);
    }

    private static RegistryRecord.Builder row(int row, String category, String name, String id) {
        return RegistryRecord.builder(row, HardshipCategory.of(category))
                .name(PersonName.of(name))
                .id(id.isEmpty() ? null : WrittenId.of(id));
    }

    private static Registry list(RegistryRecord.Builder... rows) {
        return new Registry(
                SampleRegistries.POVERTY_LIST,
                List.of(rows).stream().map(RegistryRecord.Builder::build).toList());
    }

    private static List<ListChange> changes(Registry before, Registry after) {
        return AidEngines.listComparison().changes(before, after);
    }

    /** The one change, which is of a person whom both versions name. */
    private static ListChange known(RegistryRecord.Builder before, RegistryRecord.Builder after) {
        List<ListChange> changes = changes(list(before), list(after));
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).kind()).isEqualTo(Kind.CHANGED);
        return changes.get(0);
    }

    @Test
    void a_version_held_against_itself_has_no_change() {
        var list = list(row(2, "沈知禾", SyntheticId.nth(1)), row(3, "秦小满", ""));
        assertThat(changes(list, list)).isEmpty();
    }

    @Test
    void rows_that_only_moved_are_no_change() {
        var before = list(row(2, "沈知禾", SyntheticId.nth(1)), row(3, "秦小满", SyntheticId.nth(2)));
        var after = list(row(7, "秦小满", SyntheticId.nth(2)), row(9, "沈知禾", SyntheticId.nth(1)));
        assertThat(changes(before, after)).isEmpty();
    }

    @Test
    void a_way_of_writing_is_no_change() {
        assertThat(changes(list(row(2, "沈知禾", SyntheticId.nth(1))), list(row(2, " 沈 知 禾", "'" + SyntheticId.nth(1)))))
                .isEmpty();
    }

    @Test
    void whoever_came_and_whoever_left_are_told_with_their_rows() {
        var before = list(row(2, "沈知禾", SyntheticId.nth(1)), row(3, "秦小满", SyntheticId.nth(2)));
        var after = list(row(2, "秦小满", SyntheticId.nth(2)), row(3, "阮听澜", SyntheticId.nth(3)));
        var changes = changes(before, after);
        assertThat(changes).extracting(ListChange::kind).containsExactly(Kind.NEW_IN_LIST, Kind.LEFT_LIST);
        assertThat(changes.get(0).is().orElseThrow().row()).isEqualTo(3);
        assertThat(changes.get(1).was().orElseThrow().row()).isEqualTo(2);
    }

    @Test
    void a_name_put_right_under_the_same_number_is_the_same_person() {
        assertThat(known(row(2, "沈知河", SyntheticId.nth(1)), row(2, "沈知禾", SyntheticId.nth(1)))
                        .fields())
                .containsExactly(Field.NAME);
    }

    @Test
    void a_number_put_right_in_the_same_household_is_the_same_person() {
        var change = known(
                row(2, "沈知禾", DAMAGED).householdNumber("H1"),
                row(5, "沈知禾", SyntheticId.nth(1)).householdNumber("H1"));
        assertThat(change.fields()).containsExactly(Field.ID);
    }

    @Test
    void a_person_is_known_by_the_roll_number() {
        assertThat(known(row(2, "沈知禾", "").rollNumber("L1"), row(2, "沈知和", "").rollNumber("l1"))
                        .fields())
                .containsExactly(Field.NAME);
    }

    @Test
    void a_person_is_known_by_name_and_the_same_damaged_number() {
        assertThat(known(row(2, "沈知禾", DAMAGED), row(2, "DIBAO", "沈知禾", DAMAGED))
                        .fields())
                .containsExactly(Field.CATEGORY);
    }

    @Test
    void a_person_is_known_by_name_birth_date_and_village() {
        var birth = LocalDate.of(2012, 3, 4);
        var change = known(
                row(2, "沈知禾", "").birthDate(birth).village("竹山村"),
                row(2, "DIBAO", "沈知禾", "").birthDate(birth).village("竹山村"));
        assertThat(change.fields()).containsExactly(Field.CATEGORY);
    }

    @Test
    void a_head_alone_is_known_by_the_heads_number() {
        var head = PersonName.of("沈长河");
        var before = RegistryRecord.builder(2, HardshipCategory.of("DIBAO"))
                .head(head, WrittenId.of(SyntheticId.nth(9)))
                .village("竹山村");
        var after = RegistryRecord.builder(2, HardshipCategory.of("DIBAO"))
                .head(head, WrittenId.of(SyntheticId.nth(9)))
                .village("石桥村");
        assertThat(known(before, after).fields()).containsExactly(Field.PLACE);
    }

    @Test
    void changes_are_told_in_the_order_of_the_new_version_and_then_of_the_old() {
        var before = list(
                row(2, "沈知禾", SyntheticId.nth(1)),
                row(3, "秦小满", SyntheticId.nth(2)),
                row(4, "阮听澜", SyntheticId.nth(3)),
                row(5, "乔木青", SyntheticId.nth(4)));
        var after = list(
                row(2, "封九思", SyntheticId.nth(6)),
                row(3, "沈知河", SyntheticId.nth(1)),
                row(4, "陆云舟", SyntheticId.nth(5)),
                row(5, "秦晓满", SyntheticId.nth(2)));
        assertThat(changes(before, after))
                .extracting(change -> change.kind() + " "
                        + change.is().or(change::was).orElseThrow().row())
                .containsExactly(
                        "NEW_IN_LIST 2", "CHANGED 3", "NEW_IN_LIST 4", "CHANGED 5", "LEFT_LIST 4", "LEFT_LIST 5");
    }

    @Test
    void two_valid_numbers_are_two_persons_even_of_one_name_and_household() {
        var changes = changes(
                list(row(2, "沈知禾", SyntheticId.nth(1)).householdNumber("H1")),
                list(row(2, "沈知禾", SyntheticId.nth(2)).householdNumber("H1")));
        assertThat(changes).extracting(ListChange::kind).containsExactly(Kind.NEW_IN_LIST, Kind.LEFT_LIST);
    }

    private static void assertFellAway(String left, String stays) {
        var before = list(row(2, left, "沈知禾", SyntheticId.nth(1)), row(3, stays, "沈知禾", SyntheticId.nth(1)));
        var after = list(row(2, stays, "沈知禾", SyntheticId.nth(1)).village("竹山村"));
        var changes = changes(before, after);
        assertThat(changes).extracting(ListChange::kind).containsExactly(Kind.CHANGED, Kind.LEFT_LIST);
        assertThat(changes.get(0).fields()).containsExactly(Field.PLACE);
        assertThat(changes.get(1).was().orElseThrow().category()).isEqualTo(HardshipCategory.of(left));
    }

    @Test
    void of_a_person_in_two_rows_the_category_that_fell_away_is_told() {
        assertFellAway("POVERTY", "DISABLED");
        assertFellAway("DISABLED", "POVERTY");
    }

    @Test
    void a_row_that_stands_twice_and_then_once_left_once() {
        var before = list(row(2, "沈知禾", SyntheticId.nth(1)), row(3, "沈知禾", SyntheticId.nth(1)));
        assertThat(changes(before, list(row(2, "沈知禾", SyntheticId.nth(1)))))
                .extracting(ListChange::kind)
                .containsExactly(Kind.LEFT_LIST);
    }

    @Test
    void the_order_of_rows_is_no_matter() {
        List<RegistryRecord> before = new ArrayList<>();
        List<RegistryRecord> after = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            var house = "H" + n % 7;
            before.add(row(n, n % 5 == 0 ? "DIBAO" : "POVERTY", "沈知禾", n % 3 == 0 ? "" : SyntheticId.nth(n % 40))
                    .householdNumber(house)
                    .build());
            after.add(row(n, n % 4 == 0 ? "DIBAO" : "POVERTY", "沈知禾", n % 3 == 1 ? "" : SyntheticId.nth(n % 35))
                    .householdNumber(house)
                    .build());
        }
        var expected = told(before, after);
        assertThat(expected).hasSizeGreaterThan(20);
        var random = new Random(4);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(before, random);
            Collections.shuffle(after, random);
            assertThat(told(before, after)).isEqualTo(expected);
        }
    }

    /** Rows that say the same are exchangeable, so it is the words that are told, not the rows. */
    private static List<String> told(List<RegistryRecord> before, List<RegistryRecord> after) {
        return changes(
                        new Registry(SampleRegistries.POVERTY_LIST, before),
                        new Registry(SampleRegistries.POVERTY_LIST, after))
                .stream()
                .map(change -> change.kind() + " "
                        + change.was().map(row -> ListedWords.of(row).words()) + " "
                        + change.is().map(row -> ListedWords.of(row).words()))
                .sorted()
                .toList();
    }
}
