package org.aidroll.api.identification;

import org.apiguardian.api.API;

/**
 * The ages in full years by which a child on a list and not on the roll is judged.
 *
 * @param compulsoryFrom the first age of compulsory education
 * @param compulsoryTo the last age of compulsory education
 * @param schoolTo the last age of the stages after it, up to senior secondary; whoever is older is over age
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SchoolAges(int compulsoryFrom, int compulsoryTo, int schoolTo) {
    private static final int YEARS_OF_SENIOR_SECONDARY = 3;

    /** @throws IllegalArgumentException if the ages do not follow on one another */
    public SchoolAges {
        if (compulsoryFrom < 0 || compulsoryTo < compulsoryFrom || schoolTo < compulsoryTo) {
            throw new IllegalArgumentException(
                    "ages of school from " + compulsoryFrom + " to " + compulsoryTo + " and " + schoolTo);
        }
    }

    /**
     * From 6 to 14, then up to 17: nine years from the age of six (Compulsory Education Law of 2018, articles 2 and 11),
     * then three of senior secondary school.
     */
    public static SchoolAges defaults() {
        int from = 6;
        int to = 14;
        return new SchoolAges(from, to, to + YEARS_OF_SENIOR_SECONDARY);
    }

    /** Whether a child of that age has to be at school. */
    public boolean isCompulsory(int age) {
        return age >= compulsoryFrom && age <= compulsoryTo;
    }

    /** Whether somebody of that age is too old for school. */
    public boolean isOverAge(int age) {
        return age > schoolTo;
    }
}
