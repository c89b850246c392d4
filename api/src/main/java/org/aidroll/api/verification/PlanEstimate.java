package org.aidroll.api.verification;

import org.apiguardian.api.API;

/**
 * What the visits of a plan tell of the whole frame, open visits not counted as right in silence.
 *
 * @param ifRight the estimate if all open visits were to find nothing wrong
 * @param ifWrong the estimate if all open visits were to find the record wrong; the same where none is open
 * @param open how many planned visits have no result
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanEstimate(SampledEstimate ifRight, SampledEstimate ifWrong, int open) {}
