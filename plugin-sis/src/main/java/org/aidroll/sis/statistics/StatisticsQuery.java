package org.aidroll.sis.statistics;

import org.aidroll.api.division.Division;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;

/**
 * Which places a person wants to see.
 *
 * @param level what kind of place
 * @param within the county or township they lie in, or the school; empty for all
 * @param place one place, with stages and categories; empty for all places, without
 */
public record StatisticsQuery(StatisticsLevel level, String within, String place) {
    private static final int LONGEST_NAME = 100;
    private static final String SCHOOL_CODE = "[0-9]{10}";

    /** Whether it can be asked: only townships and schools are known to lie in something. */
    public boolean isReadable() {
        return place.length() <= LONGEST_NAME
                && (within.isEmpty()
                        || switch (level) {
                            case TOWNSHIP -> isDivision(within);
                            case SCHOOL -> isDivision(within) || within.matches(SCHOOL_CODE);
                            case COUNTY, VILLAGE -> false;
                        });
    }

    private static boolean isDivision(String code) {
        return code.equals(StatisticsLine.UNKNOWN) || code.matches("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}");
    }

    /** Whether that place is one of those asked for. */
    public boolean takes(Place candidate, CountyStatistics statistics) {
        return candidate.level() == level
                && (place.isEmpty() || candidate.code().equals(place))
                && (within.isEmpty() || isWithin(candidate, statistics));
    }

    private boolean isWithin(Place candidate, CountyStatistics statistics) {
        if (within.matches(SCHOOL_CODE)) {
            return candidate.code().equals(within);
        }
        String lies =
                level == StatisticsLevel.SCHOOL ? statistics.schools().divisionOf(candidate.code()) : candidate.code();
        if (within.equals(StatisticsLine.UNKNOWN)) {
            return level == StatisticsLevel.SCHOOL
                    ? statistics.schools().township(candidate.code()).isUnknown()
                    : candidate.isUnknown();
        }
        return !lies.equals(StatisticsLine.UNKNOWN) && Division.of(within).contains(Division.of(lies));
    }
}
