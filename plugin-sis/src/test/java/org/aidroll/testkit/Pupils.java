package org.aidroll.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;

/**
 * Pupils who do not exist. The same key gives the same pupil; the ID number is valid by its check character and names a
 * county that never was (439999), so that it is nobody's.
 */
public final class Pupils {
    private static final String NOWHERE = "439999";
    private static final int DAYS = 1500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 9, 1);
    private static final List<String> FAMILY = List.of("郑", "欧阳", "覃", "龙", "向", "瞿", "田", "尚");
    private static final List<String> GIVEN = List.of("试一", "例二", "样三", "虚四", "构五", "造六", "测七");

    private Pupils() {}

    /** A boarder of primary school, grade 5, in the school {@code 2143000001}, all numbers there. */
    public static Builder boarder(String key) {
        return new Builder(key, Boarding.BOARDER);
    }

    /** A day pupil of primary school, grade 5, in the school {@code 2143000001}, all numbers there. */
    public static Builder dayPupil(String key) {
        return new Builder(key, Boarding.DAY);
    }

    /** A number that is valid and nobody's. */
    public static ResidentId residentId(LocalDate birthDate, int sequence) {
        String body = NOWHERE + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(ResidentId::isValid)
                .map(ResidentId::parse)
                .findFirst()
                .orElseThrow();
    }

    /** Changes what a pupil is; what is not said stays invented. */
    public static final class Builder {
        private final StudentKey key;
        private final ResidentId id;
        private PersonName name;
        private Boarding boarding;
        private String school = "2143000001";
        private Stage stage = Stage.PRIMARY;
        private int grade = 5;
        private RollStatus status = RollStatus.ENROLLED;
        private boolean withId = true;
        private boolean withRollNumber = true;

        private Builder(String key, Boarding boarding) {
            int seed = key.hashCode();
            this.key = StudentKey.of(key);
            this.boarding = boarding;
            this.name = PersonName.of(FAMILY.get(Math.floorMod(seed, FAMILY.size()))
                    + GIVEN.get(Math.floorMod(seed / FAMILY.size(), GIVEN.size())));
            this.id = residentId(FIRST_DAY.plusDays(Math.floorMod(seed, DAYS)), Math.floorMod(seed / DAYS, 1000));
        }

        /** The name. */
        public Builder named(String written) {
            this.name = PersonName.of(written);
            return this;
        }

        /** The national code of the school. */
        public Builder at(String schoolCode) {
            this.school = schoolCode;
            return this;
        }

        /** Stage and grade. */
        public Builder in(Stage stageOfEducation, int gradeFromOne) {
            this.stage = stageOfEducation;
            this.grade = gradeFromOne;
            return this;
        }

        /** The standing on the roll. */
        public Builder standing(RollStatus standing) {
            this.status = standing;
            return this;
        }

        /** Where the pupil sleeps on school days. */
        public Builder sleeping(Boarding where) {
            this.boarding = where;
            return this;
        }

        /** The roll has no ID number for the pupil; then it has no formal roll number either. */
        public Builder withoutId() {
            this.withId = false;
            this.withRollNumber = false;
            return this;
        }

        /** The roll number was not issued yet. */
        public Builder withoutRollNumber() {
            this.withRollNumber = false;
            return this;
        }

        /** The pupil. */
        public Student build() {
            Sex sex = id.sex();
            var enrolment = new Enrolment(school, stage, grade, grade + "班", boarding, status);
            return Student.builder(key, name, enrolment)
                    .sex(sex)
                    .birthDate(id.birthDate())
                    .id(withId ? id.value() : null)
                    .rollNumber(withRollNumber ? "G" + id.value() : null)
                    .build();
        }
    }
}
