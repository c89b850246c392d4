package org.aidroll.report;

import org.aidroll.api.report.StatisticsLevel;

/**
 * Over what is counted.
 *
 * @param level what kind of place
 * @param division the place
 * @param schoolCode the school; empty for other places
 */
record Place(StatisticsLevel level, String division, String schoolCode) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byLevel = level.compareTo(other.level);
        int byDivision = byLevel != 0 ? byLevel : division.compareTo(other.division);
        return byDivision != 0 ? byDivision : schoolCode.compareTo(other.schoolCode);
    }
}
