package org.aidroll.api.policy;

import org.apiguardian.api.API;

/**
 * A hardship category that a pack knows.
 *
 * @param category its code
 * @param label what people call it in this pack's time and place
 * @param protectedByRight whether everyone in it must be aided (应助尽助), whatever the quota
 * @param citation where that comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CategoryRule(HardshipCategory category, Label label, boolean protectedByRight, Citation citation) {}
