package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.junit.jupiter.api.Test;

/** What is known of a pupil: the roll's own word first, then what a number says. */
class RollPupilTest {
    private static final String DAMAGED = "430482201302140016";

    private static RollPupil known(Consumer<Student.Builder> change) {
        return RollPupil.of(
                pupil("boy", "秦小满", builder -> change.accept(builder.sex(null).birthDate(null))));
    }

    @Test
    void the_rolls_own_number_goes_before_that_in_the_roll_number() {
        var boy = known(b -> b.id(ID).rollNumber("G" + MOTHER));
        assertThat(boy.id()).contains(ResidentId.parse(ID));
        assertThat(boy.ofRollNumber()).isFalse();
        assertThat(boy.damagedId()).isEmpty();
    }

    /** Rule 1b: the number in a formal roll number is known, and known to be of the roll number. */
    @Test
    void without_a_number_of_its_own_the_roll_has_that_in_a_formal_roll_number() {
        var boy = known(b -> b.rollNumber("G" + ID));
        assertThat(boy.id()).contains(ResidentId.parse(ID));
        assertThat(boy.ofRollNumber()).isTrue();
    }

    @Test
    void a_roll_number_of_another_form_has_no_identity_number() {
        for (String number : new String[] {"L430482201302140015", "2019001"}) {
            var boy = known(b -> b.rollNumber(number));
            assertThat(boy.id()).isEmpty();
            assertThat(boy.ofRollNumber()).isFalse();
        }
    }

    /** Nothing is mended in silence. */
    @Test
    void a_damaged_number_stays_known_beside_the_roll_number() {
        var boy = known(b -> b.id(DAMAGED).rollNumber("G" + ID));
        assertThat(boy.damagedId()).contains(WrittenId.of(DAMAGED));
        assertThat(known(b -> b.id(DAMAGED)).damagedId()).contains(WrittenId.of(DAMAGED));
        assertThat(known(b -> {}).damagedId()).isEmpty();
    }

    @Test
    void day_and_sex_are_the_rolls_and_else_those_in_the_number() {
        var said = known(b -> b.id(ID).sex(Sex.FEMALE).birthDate(LocalDate.of(2013, 2, 15)));
        assertThat(said.birth()).isEqualTo(LocalDate.of(2013, 2, 15));
        assertThat(said.sex()).isEqualTo(Sex.FEMALE);
        var unsaid = known(b -> b.id(ID));
        assertThat(unsaid.birth()).isEqualTo(LocalDate.of(2013, 2, 14));
        assertThat(unsaid.sex()).isEqualTo(Sex.MALE);
        assertThat(known(b -> {}).birth()).isNull();
        assertThat(known(b -> {}).sex()).isNull();
    }
}
