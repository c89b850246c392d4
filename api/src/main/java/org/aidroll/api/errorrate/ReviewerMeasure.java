package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/**
 * What a person did on one level (谁审核，谁负责). Prints no person.
 *
 * @param level the level
 * @param person who
 * @param entered how many records the person keyed in or changed
 * @param made how many counted errors of these records were made there
 * @param present how many counted errors stood in the records when the person signed
 * @param passed how many of them the person passed
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReviewerMeasure(ReviewLevel level, String person, int entered, int made, int present, int passed) {

    /** Errors made for each record entered; not a number where none was entered. */
    public double makeRate() {
        return entered == 0 ? Double.NaN : (double) made / entered;
    }

    /** The share of the errors present at signing that was passed; not a number where none was present. */
    public double escapeRate() {
        return present == 0 ? Double.NaN : (double) passed / present;
    }

    @Override
    public String toString() {
        return "ReviewerMeasure[" + level + ", " + made + "/" + entered + ", " + passed + "/" + present + "]";
    }
}
