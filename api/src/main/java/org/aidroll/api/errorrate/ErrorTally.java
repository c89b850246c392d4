package org.aidroll.api.errorrate;

import org.aidroll.api.finding.Severity;
import org.apiguardian.api.API;

/**
 * How many counted errors of a school have one severity, direction and origin.
 *
 * @param severity how bad
 * @param direction which way it leads the money
 * @param origin on which level it was made
 * @param errors how many errors, not records
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ErrorTally(Severity severity, Direction direction, ReviewLevel origin, int errors) {}
