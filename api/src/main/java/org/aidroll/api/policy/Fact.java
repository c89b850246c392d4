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
    CATEGORY;

    /** As packs write it: {@code boarding}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
