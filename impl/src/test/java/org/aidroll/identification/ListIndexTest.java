package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.LIST;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.SyntheticId;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is of the household of the boy in line 2, as the list has it. */
class ListIndexTest {
    private static final String FATHER = SyntheticId.of(LocalDate.of(1983, 3, 3), 35);
    private static final String GRANDMOTHER = SyntheticId.of(LocalDate.of(1955, 1, 2), 44);
    private static final RegistryRecord BOY = row(2, "秦小满", ID, b -> b.householdNumber("7"));

    private static ListIndex list(RegistryRecord... rows) {
        return new ListIndex(Registry.of(LIST, rows), new Relations());
    }

    private static RegistryRecord member(int line, String name, String id, String relation) {
        return row(line, name, id, b -> b.householdNumber("7").relationToHead(relation));
    }

    @Test
    void head_guardian_and_the_others_of_the_household_are_the_family_by_number() {
        var boy = row(2, "秦小满", ID, b -> b.householdNumber("7")
                .head(null, WrittenId.of(FATHER))
                .guardian(null, WrittenId.of(MOTHER)));
        var list = list(boy, member(3, "秦李氏", GRANDMOTHER, "母亲"));
        assertThat(list.familyIds(boy)).containsExactly(FATHER, MOTHER, GRANDMOTHER);
    }

    @Test
    void a_row_that_names_the_head_is_not_of_its_own_family() {
        var head = row(2, "秦长河", FATHER, b -> b.head(PersonName.of("秦长河"), WrittenId.of(FATHER)));
        assertThat(list(head).familyIds(head)).isEmpty();
        assertThat(list(head).familyNames(head)).isEmpty();
    }

    /** Without a number of the household, its head's number stands for it. */
    @Test
    void rows_of_one_head_are_one_household() {
        var boy = row(2, "秦小满", ID, b -> b.head(null, WrittenId.of(FATHER)));
        var mother = row(3, "沈知禾", MOTHER, b -> b.head(null, WrittenId.of(FATHER)));
        assertThat(list(boy, mother).familyIds(boy)).containsExactly(FATHER, MOTHER);
    }

    @Test
    void rows_of_no_household_are_of_no_family() {
        var boy = row("秦小满", ID);
        assertThat(list(boy, row(3, "沈知禾", MOTHER, b -> {})).familyIds(boy)).isEmpty();
    }

    /** The row of the same name is the boy's other row, whatever number was pasted into it. */
    @Test
    void a_number_in_another_row_of_the_same_name_is_nobody_elses() {
        assertThat(list(BOY, member(3, "秦小满", MOTHER, "之子")).familyIds(BOY)).isEmpty();
    }

    @Test
    void a_damaged_number_tells_no_family() {
        assertThat(list(BOY, member(3, "沈知禾", MOTHER.substring(1), "母亲")).familyIds(BOY))
                .isEmpty();
    }

    /** Brothers and sisters have names like the pupils' own; only who is of an older generation says whose child one is. */
    @Test
    void head_guardian_and_elders_of_the_household_are_the_family_by_name() {
        var boy = row(2, "秦小满", ID, b -> b.householdNumber("7")
                .head(PersonName.of("秦长河"), null)
                .guardian(PersonName.of("沈知禾"), null));
        var list = list(boy, member(3, "秦李氏", "", "母亲"), member(4, "秦小荷", "", "之女"), member(5, "秦无名", "", ""));
        assertThat(list.familyNames(boy)).containsExactly("秦长河", "沈知禾", "秦李氏");
    }

    /** What has more persons than a household has was a column of something else. */
    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void more_than_sixty_four_persons_are_no_household(int persons, boolean isOne) {
        List<RegistryRecord> rows = new ArrayList<>(List.of(BOY, member(3, "沈知禾", MOTHER, "母亲")));
        while (rows.size() < persons) {
            rows.add(member(rows.size() + 2, "秦无名", "", ""));
        }
        var list = list(rows.toArray(RegistryRecord[]::new));
        assertThat(list.familyIds(BOY)).hasSize(isOne ? 1 : 0);
        assertThat(list.familyNames(BOY)).hasSize(isOne ? 1 : 0);
    }

    @Test
    void a_number_is_of_several_only_where_the_names_differ() {
        var list =
                list(BOY, row(3, "秦小荷", ID, b -> {}), row(4, "沈知禾", MOTHER, b -> {}), row(5, "沈知禾", MOTHER, b -> {}));
        assertThat(list.namesOf(ID)).containsExactlyInAnyOrder("秦小满", "秦小荷");
        assertThat(list.namesOf(FATHER)).isEmpty();
        assertThat(list.idsOfSeveral()).containsExactly(ID);
    }
}
