package org.aidroll.api.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.division.Division;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A pupil as the roll has him or her; built with {@link #builder}. {@link #toString()} names the key only. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Student {
    private final StudentKey key;
    private final PersonName name;
    private final Enrolment enrolment;
    private final @Nullable Sex sex;
    private final @Nullable LocalDate birthDate;
    private final @Nullable WrittenId id;
    private final @Nullable String rollNumber;
    private final @Nullable Division hukouDivision;
    private final @Nullable Boolean ridesBus;
    private final @Nullable Boolean orphan;
    private final @Nullable Boolean leftBehind;
    private final @Nullable String disabilityType;
    private final List<FamilyMember> family;
    private final List<EnrolmentPeriod> earlier;

    private Student(Builder builder) {
        this.key = builder.key;
        this.name = builder.name;
        this.enrolment = builder.enrolment;
        this.sex = builder.sex;
        this.birthDate = builder.birthDate;
        this.id = builder.id;
        this.rollNumber = builder.rollNumber;
        this.hukouDivision = builder.hukouDivision;
        this.ridesBus = builder.ridesBus;
        this.orphan = builder.orphan;
        this.leftBehind = builder.leftBehind;
        this.disabilityType = builder.disabilityType;
        this.family = List.copyOf(builder.family);
        this.earlier = List.copyOf(builder.earlier);
    }

    /** A pupil of this key, name and enrolment; all else may be missing on a roll. */
    public static Builder builder(StudentKey key, PersonName name, Enrolment enrolment) {
        return new Builder(key, name, enrolment);
    }

    /** What names the pupil throughout. */
    public StudentKey key() {
        return key;
    }

    /** The name. */
    public PersonName name() {
        return name;
    }

    /** Where and how the pupil is enrolled. */
    public Enrolment enrolment() {
        return enrolment;
    }

    /** The sex, where the roll has it. */
    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    /** The day of birth, where the roll has it. */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The identity number as the roll has it, where it has one. */
    public Optional<WrittenId> id() {
        return Optional.ofNullable(id);
    }

    /** The roll number, national or the school's own, where one was issued. */
    public Optional<String> rollNumber() {
        return Optional.ofNullable(rollNumber);
    }

    /** Where the household is registered (户口所在地行政区划), where the roll has it. */
    public Optional<Division> hukouDivision() {
        return Optional.ofNullable(hukouDivision);
    }

    /** Whether the pupil needs the school bus (是否需要乘坐校车), where the roll says it. */
    public Optional<Boolean> ridesBus() {
        return Optional.ofNullable(ridesBus);
    }

    /** Whether the roll calls the pupil an orphan (是否孤儿), where it says so or not; evidence, never a category. */
    public Optional<Boolean> orphan() {
        return Optional.ofNullable(orphan);
    }

    /** Whether the pupil's parents work elsewhere (是否留守儿童), where the roll says it. */
    public Optional<Boolean> leftBehind() {
        return Optional.ofNullable(leftBehind);
    }

    /** The kind of disability as the roll has it, such as 视力; empty for none. Evidence, never a category. */
    public Optional<String> disabilityType() {
        return Optional.ofNullable(disabilityType);
    }

    /** The family members and guardians the roll names, in its order. */
    public List<FamilyMember> family() {
        return family;
    }

    /** How the pupil was enrolled before, earliest first; empty where the roll keeps no history. */
    public List<EnrolmentPeriod> earlierEnrolments() {
        return earlier;
    }

    @Override
    public String toString() {
        return "Student[" + key + "]";
    }

    /** Makes a {@link Student}. */
    public static final class Builder {
        private final StudentKey key;
        private final PersonName name;
        private final Enrolment enrolment;
        private @Nullable Sex sex;
        private @Nullable LocalDate birthDate;
        private @Nullable WrittenId id;
        private @Nullable String rollNumber;
        private @Nullable Division hukouDivision;
        private @Nullable Boolean ridesBus;
        private @Nullable Boolean orphan;
        private @Nullable Boolean leftBehind;
        private @Nullable String disabilityType;
        private final List<FamilyMember> family = new ArrayList<>();
        private final List<EnrolmentPeriod> earlier = new ArrayList<>();

        private Builder(StudentKey key, PersonName name, Enrolment enrolment) {
            this.key = key;
            this.name = name;
            this.enrolment = enrolment;
        }

        /** The sex. */
        public Builder sex(@Nullable Sex value) {
            this.sex = value;
            return this;
        }

        /** The day of birth. */
        public Builder birthDate(@Nullable LocalDate value) {
            this.birthDate = value;
            return this;
        }

        /** The identity number as written; blank counts as none. */
        public Builder id(@Nullable String written) {
            this.id = written == null || written.isBlank() ? null : WrittenId.of(written);
            return this;
        }

        /** The roll number as written; blank counts as none. */
        public Builder rollNumber(@Nullable String written) {
            this.rollNumber = written == null || written.isBlank() ? null : written;
            return this;
        }

        /** Where the household is registered. */
        public Builder hukouDivision(@Nullable Division value) {
            this.hukouDivision = value;
            return this;
        }

        /** Whether the pupil needs the school bus. */
        public Builder ridesBus(@Nullable Boolean value) {
            this.ridesBus = value;
            return this;
        }

        /** Whether the roll calls the pupil an orphan. */
        public Builder orphan(@Nullable Boolean value) {
            this.orphan = value;
            return this;
        }

        /** Whether the pupil's parents work elsewhere. */
        public Builder leftBehind(@Nullable Boolean value) {
            this.leftBehind = value;
            return this;
        }

        /** The kind of disability as written; blank counts as none. */
        public Builder disabilityType(@Nullable String written) {
            this.disabilityType = written == null || written.isBlank() ? null : written;
            return this;
        }

        /** One more member of the family. */
        public Builder member(FamilyMember member) {
            this.family.add(member);
            return this;
        }

        /** One more period of an earlier enrolment, after those named before. */
        public Builder enrolledBefore(EnrolmentPeriod period) {
            this.earlier.add(period);
            return this;
        }

        /** The pupil. */
        public Student build() {
            return new Student(this);
        }
    }
}
