package org.aidroll.api.roll;

import java.util.regex.Pattern;
import org.aidroll.api.identity.RollNumber;
import org.aidroll.api.identity.WrittenId;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What names a pupil throughout: the host's own id, else one made from the row; never derived from a number that may
 * change.
 *
 * <p>A host may use the roll number or the ID number as its id. {@link #toString()} masks a key of that form, damaged or
 * not; {@link #value()} has the whole.
 *
 * @param value the key, not blank
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StudentKey(String value) implements Comparable<StudentKey> {
    private static final Pattern PERSONAL = Pattern.compile("[GJL]?\\d{14,17}[\\dX]");

    /** @throws IllegalArgumentException if the key is blank */
    public StudentKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a blank student key");
        }
    }

    /** The key of this value. */
    public static StudentKey of(String value) {
        return new StudentKey(value);
    }

    // By hand: what the compiler makes of a record is linked at run time, and no other method is called as often.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof StudentKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(StudentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        if (RollNumber.isValid(value)) {
            return RollNumber.parse(value).toString();
        }
        var written = WrittenId.of(value);
        return PERSONAL.matcher(written.normalised()).matches() ? written.masked() : value;
    }
}
