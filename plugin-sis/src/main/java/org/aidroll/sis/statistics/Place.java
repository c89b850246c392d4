package org.aidroll.sis.statistics;

import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;

/**
 * What figures are about.
 *
 * @param level what kind of place
 * @param code the school's national code, a division's code, a village's name, or {@link StatisticsLine#UNKNOWN}
 */
public record Place(StatisticsLevel level, String code) {

    static Place of(StatisticsLine line) {
        return new Place(line.level(), line.level() == StatisticsLevel.SCHOOL ? line.schoolCode() : line.division());
    }

    /** Whether it stands for all whose place is not known. */
    public boolean isUnknown() {
        return code.equals(StatisticsLine.UNKNOWN);
    }
}
