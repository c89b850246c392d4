package org.aidroll.api.policy;

import java.util.Locale;
import org.apiguardian.api.API;

/** What a condition of a pack can ask of a pupil. The values are the codes of the glossary. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Fact {
    /** Standing on the roll, a {@code RollStatus}. */
    STATUS,
    /** Stage of education, a {@code Stage}. */
    STAGE,
    /** A {@code Boarding}. */
    BOARDING,
    /** Grade within the stage, a number from 1. */
    GRADE,
    /** The hardship categories; one of them is enough. */
    CATEGORY,
    /** The tier, by its code in the pack. */
    TIER,
    /** Who runs the school, a {@code SchoolKind}. */
    SCHOOL_KIND,
    /** Whether the school lies in the province of the household's register: {@code HOME_PROVINCE}, {@code OTHER_PROVINCE}. */
    SCHOOL_SEAT,
    /** Whether the pupil needs the school bus: {@code YES}, {@code NO}. */
    RIDES_BUS;

    /** As packs write it: {@code school-kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a pupil may have several values of it, or none. */
    public boolean isSet() {
        return this == CATEGORY;
    }
}
