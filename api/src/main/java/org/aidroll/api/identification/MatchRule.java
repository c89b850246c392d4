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
    ID_ONLY,
    /** Rule 2: a valid identity number is equal, and the name but for its form, its sound or one character. */
    ID_AND_SIMILAR_NAME,
    /** Rule 1b: the roll number is equal, and the name but for its form, its sound or one character. */
    ROLL_NUMBER_AND_SIMILAR_NAME,
    /** Rule 4: a damaged identity number has one repair that is on the roll, and the name is canonically equal. */
    REPAIRED_ID_AND_NAME,
    /** Rule 5: one side has no identity number; name, birth date and sex are equal, and the household. */
    HOUSEHOLD_AND_NAME,
    /** Rule 5: one side has no identity number; name, birth date and sex are equal, the household is not known. */
    BIRTH_DATE_AND_NAME,
    /** Rules 6 and 7: what speaks for the pupil, weighed by how common the values are, outweighs all else. */
    WEIGHED,
    /** The row names a head of household only, who is the pupil's guardian. */
    GUARDIAN_ONLY,
    /** The category covers the household, and the row names the pupil's parent or guardian, by number and name. */
    HOUSEHOLD_COVERED,
    /** A person decided it; no run decides otherwise. */
    DECIDED_BY_PERSON
}
