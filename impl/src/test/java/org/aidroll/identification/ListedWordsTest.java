package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.api.Test;

/** By what a person without a valid number is known again in another version of a list, and by what not. */
class ListedWordsTest {
    private static RegistryRecord.Builder row(String name, String id) {
        return row("POVERTY", name, id);
    }

    private static RegistryRecord.Builder row(String category, String name, String id) {
        return RegistryRecord.builder(2, HardshipCategory.of(category))
                .name(PersonName.of(name))
                .id(id.isEmpty() ? null : WrittenId.of(id));
    }

    private static RegistryRecord.Builder head(PersonName name, String id) {
        return RegistryRecord.builder(2, HardshipCategory.of("DIBAO"))
                .head(name, id.isEmpty() ? null : WrittenId.of(id));
    }

    private static List<ListChange> changes(RegistryRecord.Builder before, RegistryRecord.Builder after) {
        return new DefaultListComparison()
                .changes(
                        Registry.of(SampleRegistries.POVERTY_LIST, before.build()),
                        Registry.of(SampleRegistries.POVERTY_LIST, after.build()));
    }

    private static void assertOnePerson(RegistryRecord.Builder before, RegistryRecord.Builder after, Field changed) {
        assertThat(changes(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.fields()).containsExactly(changed);
        });
    }

    private static void assertTwoPersons(RegistryRecord.Builder before, RegistryRecord.Builder after) {
        assertThat(changes(before, after))
                .extracting(ListChange::kind)
                .containsExactly(Kind.NEW_IN_LIST, Kind.LEFT_LIST);
    }

    @Test
    void a_head_alone_without_a_number_is_known_by_name_and_village() {
        var head = PersonName.of("沈长河");
        assertOnePerson(
                head(head, "").village("竹山村"), head(head, "").village("竹山村").householdNumber("H2"), Field.HOUSEHOLD);
        assertTwoPersons(head(head, "").village("竹山村"), head(head, "").village("石桥村"));
        assertTwoPersons(head(head, SyntheticId.nth(9)), head(head, SyntheticId.nth(10)));
    }

    /** Without a number of the household it is that of the head, else of the guardian. */
    @Test
    void a_person_is_known_by_name_and_the_number_of_head_or_guardian() {
        var one = WrittenId.of(SyntheticId.nth(9));
        var other = WrittenId.of(SyntheticId.nth(10));
        assertOnePerson(row("沈知禾", "").head(null, one), row("DIBAO", "沈知禾", "").head(null, one), Field.CATEGORY);
        assertOnePerson(
                row("沈知禾", "").guardian(null, one), row("DIBAO", "沈知禾", "").guardian(null, one), Field.CATEGORY);
        assertTwoPersons(row("沈知禾", "").head(null, one), row("沈知禾", "").head(null, other));
        assertTwoPersons(row("沈知禾", "").guardian(null, one), row("沈知禾", "").guardian(null, other));
    }

    @Test
    void one_name_is_two_persons_in_two_households_or_villages_or_of_two_days() {
        var birth = LocalDate.of(2012, 3, 4);
        assertTwoPersons(row("沈知禾", "").householdNumber("H1"), row("沈知禾", "").householdNumber("H2"));
        assertTwoPersons(
                row("沈知禾", "").birthDate(birth).village("竹山村"),
                row("沈知禾", "").birthDate(birth).village("石桥村"));
        assertTwoPersons(
                row("沈知禾", "").birthDate(birth).village("竹山村"),
                row("沈知禾", "").birthDate(birth.plusYears(1)).village("竹山村"));
    }

    @Test
    void two_names_are_two_persons_in_one_household() {
        assertTwoPersons(row("沈知禾", "").householdNumber("H1"), row("秦小满", "").householdNumber("H1"));
    }

    @Test
    void a_cell_of_spaces_is_no_number_to_know_a_person_by() {
        assertTwoPersons(row("沈知禾", " ").householdNumber("H1"), row("沈知禾", " ").householdNumber("H2"));
    }
}
