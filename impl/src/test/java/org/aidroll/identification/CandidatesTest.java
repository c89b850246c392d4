package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.SyntheticId;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6: whom a row may name, before anything is weighed. */
class CandidatesTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final LocalDate DAY = LocalDate.of(2013, 2, 14);

    private static List<String> candidates(RegistryRecord row, Student... pupils) {
        return new Candidates(NAMES)
                .of(listed(row), new RollIndex(Roll.of(pupils), NAMES)).stream()
                        .map(RollPupil::key)
                        .toList();
    }

    @Test
    void a_pupil_of_the_name_or_the_family_or_the_damaged_number_is_one() {
        assertThat(candidates(row("秦小滿", ""), boy())).containsExactly("boy");
        assertThat(candidates(row("乔木青", ""), boy())).isEmpty();
        assertThat(candidates(row(2, "乔木青", "", b -> b.guardian(null, WrittenId.of(MOTHER))), boy()))
                .containsExactly("boy");
        assertThat(candidates(row(2, "乔木青", "", b -> b.guardian(PersonName.of("沈知禾"), null)), boy()))
                .containsExactly("boy");
        assertThat(candidates(row("乔木青", "430482201302140016"), boy())).containsExactly("boy");
    }

    @ParameterizedTest
    @CsvSource({"秦晓满, boy", "秦小荷, boy", "乔木青,"})
    void of_those_born_on_the_day_only_a_pupil_of_a_similar_name_is_one(String name, String found) {
        assertThat(candidates(row(2, name, "", b -> b.birthDate(DAY)), boy()))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    /** An older generation goes to no school of this roll, and nobody is found without a name. */
    @Test
    void an_elder_and_a_row_without_a_name_have_none() {
        assertThat(candidates(row(2, "秦小满", "", b -> b.relationToHead("母亲")), boy()))
                .isEmpty();
        assertThat(candidates(row(2, "秦小满", "", b -> b.name(null).birthDate(DAY)), boy()))
                .isEmpty();
    }

    /** What so many share says nothing, and would make the work grow with the square. */
    @ParameterizedTest
    @CsvSource({"32, 32", "33, 0"})
    void a_name_of_more_than_thirty_two_pupils_finds_none(int pupils, int found) {
        List<Student> all = new ArrayList<>();
        for (int n = 0; n < pupils; n++) {
            all.add(Student.builder(StudentKey.of("boy" + n), PersonName.of("秦小满"), boy().enrolment())
                    .build());
        }
        assertThat(candidates(row("秦小满", ""), all.toArray(Student[]::new))).hasSize(found);
    }

    /** Two valid numbers are two persons; only the very name in the very family makes one of the numbers doubtful. */
    @Test
    void a_pupil_of_another_valid_number_is_one_only_with_the_very_name_in_the_very_family() {
        String other = SyntheticId.of(DAY, 3);
        assertThat(candidates(row("秦小满", other), boy())).isEmpty();
        assertThat(candidates(row(2, "秦小满", other, b -> b.guardian(null, WrittenId.of(MOTHER))), boy()))
                .containsExactly("boy");
        assertThat(candidates(row(2, "秦晓满", other, b -> b.guardian(null, WrittenId.of(MOTHER))), boy()))
                .isEmpty();
        assertThat(candidates(row(2, "秦小满", other, b -> b.guardian(null, WrittenId.of(SyntheticId.nth(9)))), boy()))
                .isEmpty();
    }

    /** The rule of equal numbers has answered already. */
    @Test
    void a_pupil_of_the_same_valid_number_is_none() {
        assertThat(candidates(row(2, "秦小满", ID, b -> b.guardian(null, WrittenId.of(MOTHER))), boy()))
                .isEmpty();
    }

    @Test
    void they_are_in_the_order_of_their_keys() {
        var first = pupil("a", "秦小满", b -> {});
        var second = pupil("b", "秦小满", b -> {});
        assertThat(candidates(row("秦小满", ""), second, first)).containsExactly("a", "b");
    }
}
