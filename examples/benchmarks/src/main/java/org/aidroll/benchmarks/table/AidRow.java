package org.aidroll.benchmarks.table;

import java.util.Set;

/**
 * A row of the table; an empty set is any value.
 *
 * @param number from 1
 * @param stages the stages it is for
 * @param boardings the boardings it is for
 * @param hardships the categories it is for
 * @param yuan the amount in yuan a year
 * @param cite the article
 */
record AidRow(int number, Set<String> stages, Set<String> boardings, Set<String> hardships, int yuan, String cite) {

    boolean fits(AidCase facts) {
        return fits(stages, facts.stageName())
                && fits(boardings, facts.boardingName())
                && fits(hardships, facts.hardshipName());
    }

    private static boolean fits(Set<String> any, String value) {
        return any.isEmpty() || any.contains(value);
    }
}
