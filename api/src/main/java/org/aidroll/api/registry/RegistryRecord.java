package org.aidroll.api.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One row of a department's list: the person it names, the hardship category, and the household as far as the list has
 * it; built with {@link #builder}. Prints its row only.
 *
 * <p>A list of heads of household has no {@link #name()} and no {@link #id()}: its rows name the head only.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RegistryRecord {
    private final int row;
    private final HardshipCategory category;
    private final @Nullable PersonName name;
    private final @Nullable WrittenId id;
    private final @Nullable String rollNumber;
    private final @Nullable String certificateNumber;
    private final @Nullable Sex sex;
    private final @Nullable LocalDate birthDate;
    private final @Nullable String householdNumber;
    private final @Nullable String relationToHead;
    private final @Nullable PersonName headName;
    private final @Nullable WrittenId headId;
    private final @Nullable PersonName guardianName;
    private final @Nullable WrittenId guardianId;
    private final @Nullable String township;
    private final @Nullable String village;

    private RegistryRecord(Builder builder) {
        this.row = builder.row;
        this.category = builder.category;
        this.name = builder.name;
        this.id = builder.id;
        this.rollNumber = builder.rollNumber;
        this.certificateNumber = builder.certificateNumber;
        this.sex = builder.sex;
        this.birthDate = builder.birthDate;
        this.householdNumber = builder.householdNumber;
        this.relationToHead = builder.relationToHead;
        this.headName = builder.headName;
        this.headId = builder.headId;
        this.guardianName = builder.guardianName;
        this.guardianId = builder.guardianId;
        this.township = builder.township;
        this.village = builder.village;
    }

    /**
     * A row that names a person, and no more of the household.
     *
     * @param row the line as a person sees it in the file, the first line being 1
     * @param category the category the row gives
     * @param name the person's name, or null where the cell is empty
     * @param id the person's identity number as written, or null where the cell is empty
     */
    public static RegistryRecord of(
            int row, HardshipCategory category, @Nullable PersonName name, @Nullable WrittenId id) {
        return builder(row, category).name(name).id(id).build();
    }

    /**
     * A row of this category; all else may be missing in a list.
     *
     * @param row the line as a person sees it in the file, the first line being 1
     * @param category the category the row gives
     */
    public static Builder builder(int row, HardshipCategory category) {
        return new Builder(row, category);
    }

    /** The line as a person sees it in the file, the first line being 1. */
    public int row() {
        return row;
    }

    /** The category the row gives to the person it names. */
    public HardshipCategory category() {
        return category;
    }

    /** The name of the person. */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The identity number of the person, as written. */
    public Optional<WrittenId> id() {
        return Optional.ofNullable(id);
    }

    /** The pupil's roll number as written, in lists an upstream system sends down. */
    public Optional<String> rollNumber() {
        return Optional.ofNullable(rollNumber);
    }

    /** The number of the disability certificate as written, in lists of disabled people. */
    public Optional<String> certificateNumber() {
        return Optional.ofNullable(certificateNumber);
    }

    /** The sex of the person. */
    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    /** The day of birth of the person. */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** What the department calls the household by (户编号): the same on every row of one household. */
    public Optional<String> householdNumber() {
        return Optional.ofNullable(householdNumber);
    }

    /** The relation to the head of household (与户主关系) as written, such as 之女. */
    public Optional<String> relationToHead() {
        return Optional.ofNullable(relationToHead);
    }

    /** The name of the head of household. */
    public Optional<PersonName> headName() {
        return Optional.ofNullable(headName);
    }

    /** The identity number of the head of household, as written. */
    public Optional<WrittenId> headId() {
        return Optional.ofNullable(headId);
    }

    /** The name of the guardian. */
    public Optional<PersonName> guardianName() {
        return Optional.ofNullable(guardianName);
    }

    /** The identity number of the guardian, as written. */
    public Optional<WrittenId> guardianId() {
        return Optional.ofNullable(guardianId);
    }

    /** The township as written: its name, or its division code of 9 or 12 digits. */
    public Optional<String> township() {
        return Optional.ofNullable(township);
    }

    /** The village or neighbourhood as written: its name, or its division code. */
    public Optional<String> village() {
        return Optional.ofNullable(village);
    }

    /**
     * What tells the row's content from another's: 16 hexadecimal digits of the SHA-256 of the canonical values by which
     * it names people, so that a decision about the row is known again when the list changes. The line, the category and
     * the place are no part of it. It shows no value, yet whoever has the values can confirm them by it: it is kept with
     * the decisions and as carefully.
     */
    public String digest() {
        return RowDigest.of(this);
    }

    @Override
    public String toString() {
        return "RegistryRecord[row " + row + ", " + category + "]";
    }

    /** Makes a {@link RegistryRecord}; null, and blank text, count as not there. */
    public static final class Builder {
        private final int row;
        private final HardshipCategory category;
        private @Nullable PersonName name;
        private @Nullable WrittenId id;
        private @Nullable String rollNumber;
        private @Nullable String certificateNumber;
        private @Nullable Sex sex;
        private @Nullable LocalDate birthDate;
        private @Nullable String householdNumber;
        private @Nullable String relationToHead;
        private @Nullable PersonName headName;
        private @Nullable WrittenId headId;
        private @Nullable PersonName guardianName;
        private @Nullable WrittenId guardianId;
        private @Nullable String township;
        private @Nullable String village;

        private Builder(int row, HardshipCategory category) {
            this.row = row;
            this.category = category;
        }

        /** The name of the person. */
        public Builder name(@Nullable PersonName value) {
            this.name = value;
            return this;
        }

        /** The identity number of the person. */
        public Builder id(@Nullable WrittenId value) {
            this.id = value;
            return this;
        }

        /** The pupil's roll number as written. */
        public Builder rollNumber(@Nullable String value) {
            this.rollNumber = orNull(value);
            return this;
        }

        /** The number of the disability certificate as written. */
        public Builder certificateNumber(@Nullable String value) {
            this.certificateNumber = orNull(value);
            return this;
        }

        /** The sex of the person. */
        public Builder sex(@Nullable Sex value) {
            this.sex = value;
            return this;
        }

        /** The day of birth of the person. */
        public Builder birthDate(@Nullable LocalDate value) {
            this.birthDate = value;
            return this;
        }

        /** What the department calls the household by. */
        public Builder householdNumber(@Nullable String value) {
            this.householdNumber = orNull(value);
            return this;
        }

        /** The relation to the head of household as written. */
        public Builder relationToHead(@Nullable String value) {
            this.relationToHead = orNull(value);
            return this;
        }

        /** The head of household. */
        public Builder head(@Nullable PersonName person, @Nullable WrittenId written) {
            this.headName = person;
            this.headId = written;
            return this;
        }

        /** The guardian. */
        public Builder guardian(@Nullable PersonName person, @Nullable WrittenId written) {
            this.guardianName = person;
            this.guardianId = written;
            return this;
        }

        /** The township as written. */
        public Builder township(@Nullable String value) {
            this.township = orNull(value);
            return this;
        }

        /** The village or neighbourhood as written. */
        public Builder village(@Nullable String value) {
            this.village = orNull(value);
            return this;
        }

        /** The record. */
        public RegistryRecord build() {
            return new RegistryRecord(this);
        }

        private static @Nullable String orNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
