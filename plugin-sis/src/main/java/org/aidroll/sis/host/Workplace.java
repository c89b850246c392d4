package org.aidroll.sis.host;

import org.aidroll.api.division.Division;
import org.aidroll.api.roll.Stage;
import org.jspecify.annotations.Nullable;

/** What a person of the host works for. */
public sealed interface Workplace {

    /**
     * A whole school.
     *
     * @param code its national code
     */
    record School(String code) implements Workplace {}

    /**
     * One class.
     *
     * @param schoolCode the national code of its school
     * @param stage of which stage, or null where no two stages of the school call a class so
     * @param grade of which grade, or null where no two grades of the school call a class so
     * @param name what the roll calls it
     */
    record SchoolClass(String schoolCode, @Nullable Stage stage, @Nullable Integer grade, String name)
            implements Workplace {}

    /**
     * The schools of a township or a county.
     *
     * @param division which
     */
    record Area(Division division) implements Workplace {}
}
