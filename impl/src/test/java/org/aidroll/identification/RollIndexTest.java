package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.aidroll.SyntheticId;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** By what a pupil is found: the boy 秦小满 beside a girl of another family, name, day and number. */
class RollIndexTest {
    private static final Student BOY = boy();
    private static final Student GIRL = Student.builder(StudentKey.of("girl"), PersonName.of("乔木青"), BOY.enrolment())
            .id(SyntheticId.nth(5))
            .build();

    private static void assertFinds(
            Student boy, Function<RollIndex, List<RollPupil>> by, Function<RollIndex, List<RollPupil>> byAnother) {
        var roll = new RollIndex(Roll.of(GIRL, boy), NameComparison.standard());
        assertThat(by.apply(roll)).containsExactly(RollPupil.of(boy));
        assertThat(byAnother.apply(roll)).isEmpty();
    }

    @Test
    void a_pupil_is_found_by_the_number() {
        assertFinds(BOY, roll -> roll.withId(ID), roll -> roll.withId(MOTHER));
    }

    @Test
    void a_pupil_is_found_by_what_a_spreadsheet_leaves_of_the_number() {
        assertFinds(
                BOY, roll -> roll.withTruncatedId("430482201302140"), roll -> roll.withTruncatedId("430482201302150"));
    }

    @Test
    void a_pupil_is_found_by_each_repair_of_a_damaged_number() {
        var damaged = pupil("boy", "秦小满", b -> b.id("430482201302140016"));
        assertFinds(damaged, roll -> roll.withRepair(ID), roll -> roll.withRepair(MOTHER));
    }

    /** It may be either of two numbers, where rounding left it open, and is found by both. */
    @Test
    void a_pupil_is_found_by_what_a_spreadsheet_left_on_the_roll() {
        var cut = pupil("boy", "秦小满", b -> b.id("4.3048220130213998E17"));
        assertFinds(cut, roll -> roll.withStart("430482201302140"), roll -> roll.withStart("430482201302141"));
        assertFinds(cut, roll -> roll.withStart("430482201302139"), roll -> roll.withRepair(ID));
    }

    @Test
    void a_pupil_is_found_by_the_roll_number_however_written() {
        var enrolled = pupil("boy", "秦小满", b -> b.rollNumber("g" + ID));
        assertFinds(enrolled, roll -> roll.withRollNumber(" Ｇ" + ID), roll -> roll.withRollNumber(ID));
    }

    @Test
    void a_pupil_is_found_by_the_name_in_whatever_form() {
        assertFinds(BOY, roll -> roll.named("秦小滿"), roll -> roll.named("秦小荷"));
    }

    @Test
    void a_pupil_is_found_by_the_day_of_birth() {
        assertFinds(
                BOY, roll -> roll.bornOn(LocalDate.of(2013, 2, 14)), roll -> roll.bornOn(LocalDate.of(2013, 2, 15)));
    }

    @Test
    void a_pupil_is_found_once_by_each_of_the_family() {
        var twice = pupil(
                "boy",
                "秦小满",
                b -> b.member(new FamilyMember(
                        PersonName.of("沈知禾"),
                        "监护人",
                        true,
                        BOY.family().get(0).id().orElseThrow())));
        assertFinds(twice, roll -> roll.inFamilyOf(MOTHER), roll -> roll.inFamilyOf(ID));
        assertFinds(twice, roll -> roll.inFamilyNamed("沈知禾"), roll -> roll.inFamilyNamed("秦小满"));
    }

    @Test
    void a_number_is_shared_only_by_those_who_have_it() {
        var other = pupil("other", "秦小荷", b -> b.id(ID));
        var roll = new RollIndex(Roll.of(BOY, other, GIRL), NameComparison.standard());
        assertThat(roll.sharingAnId()).containsExactly(List.of(RollPupil.of(BOY), RollPupil.of(other)));
        assertThat(roll.isShared(RollPupil.of(BOY))).isTrue();
        assertThat(roll.isShared(RollPupil.of(GIRL))).isFalse();
    }

    @Test
    void a_pupil_is_found_by_the_key() {
        var roll = new RollIndex(Roll.of(BOY, GIRL), NameComparison.standard());
        assertThat(roll.pupil(StudentKey.of("boy"))).contains(RollPupil.of(BOY));
        assertThat(roll.pupil(StudentKey.of("nobody"))).isEmpty();
    }
}
