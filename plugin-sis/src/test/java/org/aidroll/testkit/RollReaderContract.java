package org.aidroll.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link RollReader} must do. Extend it, and JUnit runs it over yours. */
public abstract class RollReaderContract {

    /** For the vendor's test class. */
    protected RollReaderContract() {}

    /** The reader under test, over a roll that has at least {@link #known()} and {@link #withoutId()}. */
    protected abstract RollReader reader();

    /** A pupil on the roll, with an ID number. */
    protected abstract Student known();

    /** A pupil on the roll for whom it has no ID number. */
    protected abstract Student withoutId();

    @Test
    void finds_the_pupil_as_the_roll_has_him() {
        assertThat(reader().find(known().key())).get().satisfies(found -> assertSame(found, known()));
    }

    @Test
    void finds_everyone_whom_reading_all_gives_and_just_so() {
        List<Student> all = everyone();

        assertThat(all)
                .extracting(Student::key)
                .contains(known().key(), withoutId().key());
        all.forEach(student ->
                assertThat(reader().find(student.key())).get().satisfies(found -> assertSame(found, student)));
    }

    @Test
    void gives_every_key_once() {
        assertThat(everyone()).extracting(Student::key).doesNotHaveDuplicates();
    }

    @Test
    void a_pupil_without_an_id_number_is_a_pupil() {
        assertThat(reader().find(withoutId().key())).get().satisfies(found -> assertThat(found.id())
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such-pupil", "-1", "' OR '1'='1", "1; DROP TABLE x", "%", "\\", "学生", "\u202E0001", "0x10"})
    void a_key_that_nobody_has_gives_nobody_and_throws_nothing(String key) {
        assertThat(reader().find(StudentKey.of(key))).isEmpty();
    }

    @Test
    void prints_no_name_and_no_number() {
        String name = known().name().written();
        String number = known().id().map(WrittenId::raw).orElseThrow();

        assertThat(reader().readAll().toString()).doesNotContain(name).doesNotContain(number);
        assertThat(reader().find(known().key()).toString()).doesNotContain(name).doesNotContain(number);
    }

    private List<Student> everyone() {
        return reader().readAll().value().orElseThrow();
    }

    private static void assertSame(Student found, Student expected) {
        assertThat(found.key()).isEqualTo(expected.key());
        assertThat(found.name()).isEqualTo(expected.name());
        assertThat(found.enrolment()).isEqualTo(expected.enrolment());
        assertThat(found.sex()).isEqualTo(expected.sex());
        assertThat(found.birthDate()).isEqualTo(expected.birthDate());
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.rollNumber()).isEqualTo(expected.rollNumber());
    }
}
