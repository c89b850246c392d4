package org.aidroll.api.policy;

import org.apiguardian.api.API;

/**
 * A level of hardship (困难等级, 档). Its rank comes from its place in the pack, never from a number in its name: some
 * documents call the highest 一档, others 3档.
 *
 * @param code its name in files
 * @param label what people call it
 * @param rank 1 for the greatest hardship
 * @param citation where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Tier(String code, Label label, int rank, Citation citation) {}
