package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** The levels a record passes, in their order (逐级核查, C21): each may make an error, and each may pass one. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ReviewLevel {
    /** A department's list. */
    REGISTRY,
    /** The reading of lists and rolls. */
    IMPORT,
    /** The teacher who keys a record in. */
    TEACHER_ENTRY,
    /** The home visit, the phone call, the village patrol. */
    VISIT,
    /** The school's review. */
    SCHOOL_REVIEW,
    /** The township's review. */
    TOWNSHIP_REVIEW,
    /** The county's review. */
    COUNTY_REVIEW;

    /** Whether the school's own people work here. */
    public boolean isOfSchool() {
        return this == TEACHER_ENTRY || this == VISIT || this == SCHOOL_REVIEW;
    }
}
