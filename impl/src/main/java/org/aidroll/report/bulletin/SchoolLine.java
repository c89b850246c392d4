package org.aidroll.report.bulletin;

import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SchoolScore;

/**
 * A school in a bulletin.
 *
 * @param number its number in the bulletin, from 1
 * @param name what it is called
 * @param score its figures
 * @param hidden whether no figure may be shown from which its errors could be worked out
 */
record SchoolLine(int number, String name, SchoolScore score, boolean hidden) {
    SchoolCount count() {
        return score.errors().count();
    }

    boolean isEmpty() {
        return score.isEmpty();
    }

    boolean isDrawn() {
        return !hidden && !isEmpty();
    }
}
