package org.aidroll.api.verification;

import org.apiguardian.api.API;

/**
 * One pupil of a sample who was checked twice.
 *
 * @param firstWrong whether the check that everybody had, such as the school's own, found the record wrong
 * @param secondWrong whether the second check, made without knowing of the first, found it wrong
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PairedCheck(boolean firstWrong, boolean secondWrong) {}
