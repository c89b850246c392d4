package org.aidroll.api.errorrate;

import java.time.LocalDate;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * That a person reviewed a record and passed it (谁审核，谁负责, C21). Prints no person.
 *
 * @param level on which level
 * @param person who
 * @param subject whose record
 * @param recordVersion which version of it; empty where the host keeps none
 * @param at on which day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SignOff(ReviewLevel level, String person, StudentKey subject, String recordVersion, LocalDate at) {

    /** @throws IllegalArgumentException if nobody signs */
    public SignOff {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a sign-off of nobody");
        }
    }

    @Override
    public String toString() {
        return "SignOff[" + level + ", " + subject + ", " + recordVersion + ", " + at + "]";
    }
}
