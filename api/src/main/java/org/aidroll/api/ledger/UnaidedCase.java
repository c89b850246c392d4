package org.aidroll.api.ledger;

import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * A line of the unaided ledger (应助未助台账, A13): a protected pupil with nothing due above 0, or nothing paid.
 *
 * @param student the pupil
 * @param category the category that protects the pupil
 * @param reason why there is no aid
 * @param evidence what shows it: the list and row, the standing and its day, or the benefit that was not paid; no
 *     personal number
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UnaidedCase(StudentKey student, HardshipCategory category, UnaidedReason reason, String evidence) {}
