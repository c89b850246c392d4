package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistryRecord;
import org.junit.jupiter.api.Test;

/** What is known of the person a row names. */
class ListedPersonTest {
    private static final String DAMAGED = "430482201302140016";

    @Test
    void a_row_without_a_number_has_that_in_a_formal_roll_number() {
        var boy = listed(row(2, "秦小满", "", b -> b.rollNumber("g" + ID)));
        assertThat(boy.id()).contains(ResidentId.parse(ID));
        assertThat(boy.birth()).isEqualTo(LocalDate.of(2013, 2, 14));
        assertThat(boy.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void a_damaged_number_is_not_replaced_by_that_in_the_roll_number() {
        var boy = listed(row(2, "秦小满", DAMAGED, b -> b.rollNumber("G" + ID)));
        assertThat(boy.id()).isEmpty();
        assertThat(boy.damagedId()).contains(WrittenId.of(DAMAGED));
    }

    @Test
    void a_valid_number_is_not_damaged() {
        assertThat(listed(row("秦小满", ID)).damagedId()).isEmpty();
    }

    /** Every national roll number has a day of birth; the row's own word goes before it, and the number before that. */
    @Test
    void the_day_of_birth_is_the_numbers_then_the_rows_then_the_roll_numbers() {
        var day = LocalDate.of(2013, 2, 15);
        assertThat(listed(row(2, "秦小满", ID, b -> b.birthDate(day))).birth()).isEqualTo(LocalDate.of(2013, 2, 14));
        var temporary = "L430482201302160015";
        assertThat(listed(row(2, "秦小满", "", b -> b.birthDate(day).rollNumber(temporary)))
                        .birth())
                .isEqualTo(day);
        assertThat(listed(row(2, "秦小满", "", b -> b.rollNumber(temporary))).birth())
                .isEqualTo(LocalDate.of(2013, 2, 16));
    }

    private static boolean isHeadOnly(Consumer<RegistryRecord.Builder> change) {
        var row = RegistryRecord.builder(2, HardshipCategory.of("POVERTY"));
        change.accept(row);
        return listed(row.build()).isHeadOnly();
    }

    @Test
    void a_row_that_names_the_head_by_name_or_number_and_nobody_else_is_of_a_head_only() {
        assertThat(isHeadOnly(b -> b.head(PersonName.of("沈知禾"), null))).isTrue();
        assertThat(isHeadOnly(b -> b.head(null, WrittenId.of(MOTHER)))).isTrue();
        assertThat(isHeadOnly(b -> {})).isFalse();
        var mother = PersonName.of("沈知禾");
        assertThat(isHeadOnly(b -> b.head(mother, null).name(PersonName.of("秦小满"))))
                .isFalse();
        assertThat(isHeadOnly(b -> b.head(mother, null).id(WrittenId.of(ID)))).isFalse();
        assertThat(isHeadOnly(b -> b.head(mother, null).rollNumber("2019001"))).isFalse();
    }
}
