package org.aidroll.errorrate.statistics;

import org.aidroll.api.errorrate.RectifyNotice;

/**
 * What bears on a band beside the counts.
 *
 * @param criticalOverdue how many critical errors are not cured by their day
 * @param unverifiable how many records of the month nobody could verify
 * @param notice whether the school was told to rectify in an earlier month
 */
public record BandFacts(int criticalOverdue, int unverifiable, RectifyNotice notice) {
    /** Nothing open. */
    public static final BandFacts NONE = new BandFacts(0, 0, RectifyNotice.NONE);
}
