package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 6, the guard: beside the boy 秦小满 of 14 February 2013 stands another pupil whom the row may name. */
class TwinGuardTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final TwinGuard GUARD = new TwinGuard(NAMES);
    private static final Student BOY = pupil("boy", "秦小满", b -> {});
    private static final LocalDate OTHER_DAY = LocalDate.of(2011, 1, 1);

    private static ListedPerson named(String name) {
        return listed(row(name, ""));
    }

    private static RollIndex rollWith(Student... others) {
        List<Student> all = new ArrayList<>(List.of(others));
        all.add(BOY);
        return new RollIndex(Roll.of(all.toArray(Student[]::new)), NAMES);
    }

    /** Whether a row of that name, which is compared with the boy, may name one of the others as well. */
    private static boolean mayBeAnother(String name, Student... others) {
        return GUARD.mayBeAnother(Comparison.of(named(name), RollPupil.of(BOY), NAMES), rollWith(others));
    }

    private static Student stranger(String name, LocalDate birth) {
        return Student.builder(StudentKey.of("other"), PersonName.of(name), BOY.enrolment())
                .birthDate(birth)
                .build();
    }

    private static Student sister(String name) {
        return pupil("other", name, b -> b.birthDate(OTHER_DAY));
    }

    @ParameterizedTest
    @CsvSource({"秦晓满, true", "秦小滿, true", "秦小?, true", "秦小满, true", "秦小荷, false", "秦雨荷, false"})
    void an_exact_name_may_be_a_twins_whose_name_is_the_same_or_another_writing_of_it(String twin, boolean may) {
        assertThat(mayBeAnother("秦小满", stranger(twin, LocalDate.of(2013, 2, 14))))
                .isEqualTo(may);
        assertThat(mayBeAnother("秦小满", sister(twin))).isEqualTo(may);
    }

    /** A similar name may be a slip in either's. */
    @ParameterizedTest
    @CsvSource({"秦小荷, true", "秦大雨, true", "秦晓荷, false", "秦大荷, false"})
    void a_similar_name_may_be_a_twins_who_has_any_name_like_it(String twin, boolean may) {
        assertThat(mayBeAnother("秦小雨", sister(twin))).isEqualTo(may);
    }

    @Test
    void the_boy_alone_is_no_twin_of_himself() {
        assertThat(mayBeAnother("秦小满")).isFalse();
        assertThat(mayBeAnother("秦小雨")).isFalse();
    }

    @Test
    void a_pupil_of_another_family_and_day_is_no_twin() {
        assertThat(mayBeAnother("秦小满", stranger("秦小满", OTHER_DAY))).isFalse();
    }

    /** 秦 and 覃 sound alike, and are two surnames. */
    @Test
    void a_pupil_born_on_the_day_under_another_surname_is_no_twin() {
        assertThat(mayBeAnother("秦小满", stranger("覃小满", LocalDate.of(2013, 2, 14))))
                .isFalse();
    }

    @Test
    void a_surname_in_traditional_characters_is_the_same_surname() {
        var boy = pupil("boy", "刘小满", b -> {});
        var twin = stranger("劉小滿", LocalDate.of(2013, 2, 14));
        var compared = Comparison.of(named("刘小满"), RollPupil.of(boy), NAMES);
        assertThat(GUARD.mayBeAnother(compared, new RollIndex(Roll.of(boy, twin), NAMES)))
                .isTrue();
    }

    /** The number of a home's director stands with every child of it, and tells no family. */
    @ParameterizedTest
    @ValueSource(ints = {Candidates.FEW, Candidates.FEW + 1})
    void more_children_of_one_guardian_than_are_few_are_no_family(int children) {
        List<Student> others = new ArrayList<>();
        for (int n = 1; n < children; n++) {
            others.add(pupil("other" + n, "秦晓满", b -> b.birthDate(OTHER_DAY)));
        }
        assertThat(mayBeAnother("秦小满", others.toArray(Student[]::new))).isEqualTo(children == Candidates.FEW);
    }

    /** Rule 2: the name in a row with the boy's number is exactly his sister's. */
    @Test
    void only_the_very_name_of_a_brother_or_sister_is_that_of_another() {
        var boy = RollPupil.of(BOY);
        assertThat(GUARD.isNameOfAnother(named("秦小荷"), boy, rollWith(sister("秦小荷"))))
                .isTrue();
        assertThat(GUARD.isNameOfAnother(named("秦小荷"), boy, rollWith(sister("秦晓荷"))))
                .isFalse();
        assertThat(GUARD.isNameOfAnother(named("秦小荷"), boy, rollWith(stranger("秦小荷", OTHER_DAY))))
                .isFalse();
    }
}
