package org.aidroll.county.report;

import org.aidroll.api.errorrate.Band;
import org.aidroll.api.roll.School;

/**
 * A school's error rate; the last five count for nothing where {@code n} is 0.
 *
 * @param school the school
 * @param n how many pupils were looked at
 * @param x how many of them have at least one error
 * @param rate {@code x / n}
 * @param low the lower limit of Wilson's 95 % interval
 * @param high its upper limit
 * @param shrunk the rate drawn towards the county's
 * @param band the band it is in
 */
public record ErrorRate(School school, int n, int x, double rate, double low, double high, double shrunk, Band band) {}
