package org.aidroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.SyntheticId;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** Who is of one family. */
class FamiliesTest {
    private static Student child(String key, FamilyMember... members) {
        var builder = Student.builder(
                StudentKey.of(key),
                PersonName.of("沈知禾"),
                SampleRolls.primaryBoarder().enrolment());
        Arrays.stream(members).forEach(builder::member);
        return builder.build();
    }

    private static FamilyMember member(int n, boolean guardian) {
        return new FamilyMember(PersonName.of("沈长河"), "父亲", guardian, WrittenId.of(SyntheticId.nth(n)));
    }

    private static int families(Student... children) {
        var families = new Families();
        for (Student child : children) {
            families.add(SampleTiers.of(child), List.of());
        }
        return families.count();
    }

    @Test
    void pupils_of_one_guardian_are_one_family() {
        assertThat(families(child("1", member(1, true)), child("2", member(1, true)), child("3", member(2, true))))
                .isEqualTo(2);
    }

    @Test
    void a_third_pupil_joins_two_families_into_one() {
        assertThat(families(
                        child("1", member(1, true)),
                        child("2", member(2, true)),
                        child("3", member(1, true), member(2, true))))
                .isEqualTo(1);
    }

    @Test
    void a_member_who_is_no_guardian_and_a_damaged_number_join_nobody() {
        assertThat(families(child("1", member(1, false)), child("2", member(1, false))))
                .isEqualTo(2);
        var damaged = new FamilyMember(PersonName.of("沈长河"), "父亲", true, WrittenId.of("430482"));
        assertThat(families(child("1", damaged), child("2", damaged))).isEqualTo(2);
    }
}
