package org.aidroll.sis.store;

import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/**
 * One line of a roster as it was kept. {@link #toString()} names the key only.
 *
 * @param student the pupil
 * @param decision the hash of the decision it rests on; null where the pupil stands on the roster no longer
 * @param text what the line says; empty where that was erased
 * @param dueFen what is due by the decision, in fen, or null where the decision is not kept any more
 * @param body the decision as canonical JSON; empty where it was not asked for, was erased, or is not kept any more
 */
public record KeptRosterLine(
        StudentKey student, @Nullable String decision, String text, @Nullable Long dueFen, String body) {

    /** A pupil who stands on the roster no longer. */
    public static KeptRosterLine gone(StudentKey student) {
        return new KeptRosterLine(student, null, "", null, "");
    }

    @Override
    public String toString() {
        return "KeptRosterLine[" + student + "]";
    }
}
