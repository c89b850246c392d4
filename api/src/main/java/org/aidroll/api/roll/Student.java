package org.aidroll.api.roll;

import java.time.LocalDate;
import java.util.Optional;
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

    private Student(Builder builder) {
        this.key = builder.key;
        this.name = builder.name;
        this.enrolment = builder.enrolment;
        this.sex = builder.sex;
        this.birthDate = builder.birthDate;
        this.id = builder.id;
        this.rollNumber = builder.rollNumber;
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

        /** The pupil. */
        public Student build() {
            return new Student(this);
        }
    }
}
