package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.division.Division;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Student;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row and the boy, field by field. */
class ComparisonTest {
    private static final String VILLAGE = "430482102203";

    private static Comparison compared(RegistryRecord row, Student pupil) {
        return Comparison.of(listed(row), RollPupil.of(pupil), NameComparison.standard());
    }

    @ParameterizedTest
    @CsvSource({"2013-02-14, EQUAL", "2013-02-15, SIMILAR", "2011-01-01, DIFFERENT", ", MISSING"})
    void days_of_birth_are_equal_or_a_slip_apart_or_of_two_persons(@Nullable LocalDate day, Agreement agreement) {
        assertThat(compared(row(2, "秦小满", "", b -> b.birthDate(day)), boy()).birthDate())
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"MALE, EQUAL", "FEMALE, DIFFERENT", ", MISSING"})
    void sexes_are_equal_or_different(@Nullable Sex sex, Agreement agreement) {
        assertThat(compared(row(2, "秦小满", "", b -> b.sex(sex)), boy()).sex()).isEqualTo(agreement);
    }

    @Test
    void an_adult_of_the_household_who_is_of_the_pupils_family_makes_them_one_household() {
        var byNumber = compared(row(2, "秦小满", "", b -> b.guardian(null, WrittenId.of(MOTHER))), boy());
        assertThat(byNumber.guardian()).isEqualTo(Agreement.EQUAL);
        assertThat(byNumber.household()).isEqualTo(Agreement.MISSING);
        var byName = compared(row(2, "秦小满", "", b -> b.guardian(PersonName.of("沈知禾"), null)), boy());
        assertThat(byName.guardian()).isEqualTo(Agreement.MISSING);
        assertThat(byName.household()).isEqualTo(Agreement.EQUAL);
        assertThat(List.of(byNumber, byName)).allMatch(Comparison::isOneHousehold);
        var other = compared(row(2, "秦小满", "", b -> b.guardian(PersonName.of("乔木青"), WrittenId.of(ID))), boy());
        assertThat(other.guardian()).isEqualTo(Agreement.DIFFERENT);
        assertThat(other.household()).isEqualTo(Agreement.DIFFERENT);
        assertThat(other.isOneHousehold()).isFalse();
    }

    @Test
    void one_village_makes_them_one_household() {
        var boy = pupil("boy", "秦小满", b -> b.hukouDivision(Division.of(VILLAGE)));
        assertThat(compared(row(2, "秦小满", "", b -> b.village(VILLAGE)), boy).isOneHousehold())
                .isTrue();
        assertThat(compared(row(2, "秦小满", "", b -> b.village("430482102204")), boy)
                        .isOneHousehold())
                .isFalse();
    }

    /** Every decision carries its reasons. */
    @Test
    void everything_that_was_compared_is_told_in_one_order() {
        var boy = pupil("boy", "秦小满", b -> b.id(ID).hukouDivision(Division.of(VILLAGE)));
        var told = compared(
                        row(2, "秦小滿", "430482201302140016", b -> b.birthDate(LocalDate.of(2013, 2, 14))
                                .sex(Sex.FEMALE)
                                .guardian(PersonName.of("乔木青"), WrittenId.of(MOTHER))
                                .village(VILLAGE)),
                        boy)
                .evidence();
        assertThat(told)
                .containsExactly(
                        new Evidence(Field.ID, Agreement.SIMILAR),
                        new Evidence(Field.NAME, Agreement.SIMILAR),
                        new Evidence(Field.BIRTH_DATE, Agreement.EQUAL),
                        new Evidence(Field.SEX, Agreement.DIFFERENT),
                        new Evidence(Field.GUARDIAN, Agreement.EQUAL),
                        new Evidence(Field.HOUSEHOLD, Agreement.DIFFERENT),
                        new Evidence(Field.VILLAGE, Agreement.EQUAL));
    }

    @Test
    void places_that_were_not_compared_are_not_told() {
        assertThat(compared(row("秦小满", ID), boy()).evidence())
                .extracting(Evidence::field)
                .doesNotContain(Field.VILLAGE);
    }

    @Test
    void a_number_that_the_roll_has_in_the_roll_number_only_is_told_as_the_roll_number() {
        var boy = pupil("boy", "秦小满", b -> b.rollNumber("G" + ID));
        assertThat(compared(row("秦小满", ID), boy).evidence())
                .startsWith(new Evidence(Field.ROLL_NUMBER, Agreement.EQUAL));
        assertThat(compared(row("秦小满", MOTHER), boy).evidence())
                .startsWith(new Evidence(Field.ID, Agreement.DIFFERENT));
        assertThat(compared(row("秦小满", ID), boy()).evidence()).startsWith(new Evidence(Field.ID, Agreement.EQUAL));
    }
}
