package org.aidroll.api.verification;

import org.apiguardian.api.API;

/**
 * A rate that a first check of all gives, corrected by a second check of a sample: an estimate, not a count.
 *
 * @param rate the share of wrong records, as estimated
 * @param slope by how much a wrong record of the first check moves the second (b)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RegressionEstimate(double rate, double slope) {}
