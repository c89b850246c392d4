package org.aidroll.api.identification;

import org.apiguardian.api.API;

/**
 * One thing that speaks for or against a link. It holds no value, so that it can be shown and kept; the values are read
 * again from roll and list.
 *
 * @param field what was compared
 * @param agreement how it came out
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Evidence(Field field, Agreement agreement) {

    /** What can be compared. */
    public enum Field {
        /** The identity number. */
        ID,
        /** The roll number. */
        ROLL_NUMBER,
        /** The name. */
        NAME,
        /** The day of birth. */
        BIRTH_DATE,
        /** The sex. */
        SEX,
        /** The identity number of the guardian, the head or another adult of the household. */
        GUARDIAN,
        /** The names of the guardian, the head or another adult of the household. */
        HOUSEHOLD,
        /** The village, or the township where no more is known. */
        VILLAGE
    }

    /** How two values compare. */
    public enum Agreement {
        /** The same to the letter. */
        EQUAL,
        /** The same but for the way of writing. */
        CANONICALLY_EQUAL,
        /** One slip apart: a damaged number that can be repaired, a name of the same sound, a day mistyped. */
        SIMILAR,
        /** Not the same. */
        DIFFERENT,
        /** One of the two sides has none. */
        MISSING
    }
}
