package org.aidroll.api.errorrate;

import java.time.LocalDate;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * That a person keyed a record in or changed it: the maker, who cannot be the checker. Prints no person.
 *
 * @param subject whose record
 * @param version what the record is called since; empty where the host keeps no versions
 * @param level on which level
 * @param by who
 * @param at on which day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RecordEdit(StudentKey subject, String version, ReviewLevel level, String by, LocalDate at) {

    /** @throws IllegalArgumentException if nobody is named */
    public RecordEdit {
        if (by.isBlank()) {
            throw new IllegalArgumentException("an edit by nobody");
        }
    }

    @Override
    public String toString() {
        return "RecordEdit[" + subject + ", " + version + ", " + level + ", " + at + "]";
    }
}
