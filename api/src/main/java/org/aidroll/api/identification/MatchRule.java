package org.aidroll.api.identification;

import org.apiguardian.api.API;

/** By which rule a row was linked. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum MatchRule {
    /** Rule 1: a valid identity number is equal, and the name is canonically equal. */
    ID_AND_NAME,
    /** Rule 1b: the list has no identity number, the roll number is equal, and the name is canonically equal. */
    ROLL_NUMBER_AND_NAME,
    /** The same roll number, and no identity number in the list, under a different name. */
    ROLL_NUMBER_ONLY,
    /** Rule 3: a valid identity number is equal under a different name: pasted, renamed, or used twice. */
    ID_ONLY
}
