package org.aidroll.sis.statistics;

import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which pupils of a place figures are about.
 *
 * @param stage those of a stage, or null for all
 * @param category those of a category, or null for all, with one or without
 */
public record Topic(@Nullable Stage stage, @Nullable HardshipCategory category) {
    /** All pupils of the place. */
    public static final Topic ALL = new Topic(null, null);

    /** Whether they are all pupils of a stage, with a category or without. */
    boolean isWholeStage() {
        return stage != null && category == null;
    }

    static Topic of(StatisticsLine line) {
        return new Topic(line.stage(), line.code());
    }
}
