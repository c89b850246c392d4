package org.aidroll.api.errorrate;

import java.time.LocalDate;
import org.aidroll.api.finding.Finding;
import org.apiguardian.api.API;

/**
 * A finding with where it came from and who met it first. Prints no person.
 *
 * @param finding what was found; its subject is the record
 * @param origin on which level the error was made: a department's list, the teacher's entry; by the source it stands in,
 *     never by what anybody says
 * @param maker who made it; empty where that is not known
 * @param foundAt on which level it was found
 * @param finder who found it; empty for a machine
 * @param on on which day it was found first
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RaisedFinding(
        Finding finding, ReviewLevel origin, String maker, ReviewLevel foundAt, String finder, LocalDate on) {

    /** What the county's own run found. */
    public static RaisedFinding byMachine(Finding finding, ReviewLevel origin, LocalDate on) {
        return new RaisedFinding(finding, origin, "", ReviewLevel.COUNTY_REVIEW, "", on);
    }

    @Override
    public String toString() {
        return "RaisedFinding[" + finding + ", " + origin + ", " + foundAt + ", " + on + "]";
    }
}
