package org.aidroll.sis.store;

import java.time.Instant;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.roll.StudentKey;

/**
 * What somebody typed off a document.
 *
 * @param student the pupil in whose e-file the document is
 * @param document its kind, by its code in the pack
 * @param field what was read
 * @param version from 1 in each field of a document, whoever typed it
 * @param place from 0, where there are several values, such as the members of a household
 * @param value as it was typed; empty where there is none any more
 * @param login who typed it
 * @param at when
 */
public record TypedValue(
        StudentKey student,
        String document,
        DocumentField field,
        int version,
        int place,
        String value,
        String login,
        Instant at) {

    @Override
    public String toString() {
        return "TypedValue[" + document + " " + field + " " + version + "]";
    }
}
