package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** What a {@link BandTest} compares with its bound. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum BandMeasure {
    /** The probability that the rate is below the good one, T1. */
    PROBABLY_GOOD,
    /** The probability that the rate is above the bad one, T2. */
    PROBABLY_BAD,
    /** What {@link #PROBABLY_GOOD} would be had no record an error. */
    AT_BEST_GOOD,
    /** The shrunk rate of the month alone, errors of earlier months that stand uncured included. */
    MONTH_RATE,
    /** How many records there are. */
    RECORDS,
    /** How many critical errors are not cured by their day. */
    CRITICAL_OVERDUE,
    /** The share of the records that nobody could verify. */
    UNVERIFIABLE,
    /** How many notices to rectify stand whose window of appeal has passed. */
    FINAL_NOTICES
}
