package org.aidroll.api.registry;

import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** One row of a department's list: the person it names, and the hardship category. Prints its row only. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RegistryRecord {
    private final int row;
    private final HardshipCategory category;
    private final @Nullable PersonName name;
    private final @Nullable WrittenId id;

    private RegistryRecord(int row, HardshipCategory category, @Nullable PersonName name, @Nullable WrittenId id) {
        this.row = row;
        this.category = category;
        this.name = name;
        this.id = id;
    }

    /**
     * A row that names a person.
     *
     * @param row the line as a person sees it in the file, the first line being 1
     * @param category the category the row gives
     * @param name the person's name, or null where the cell is empty
     * @param id the person's identity number as written, or null where the cell is empty
     */
    public static RegistryRecord of(
            int row, HardshipCategory category, @Nullable PersonName name, @Nullable WrittenId id) {
        return new RegistryRecord(row, category, name, id);
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

    @Override
    public String toString() {
        return "RegistryRecord[row " + row + ", " + category + "]";
    }
}
