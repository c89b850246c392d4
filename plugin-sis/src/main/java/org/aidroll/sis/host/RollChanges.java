package org.aidroll.sis.host;

import java.time.LocalDateTime;
import java.util.Set;
import org.aidroll.api.roll.StudentKey;

/**
 * What changed on the roll.
 *
 * @param students whose entry is new, or may be another than before: a transfer, a leaving, a name put right. A key that
 *     the roll has no more is one of them
 * @param until the latest moment of these changes by the host's own clock, from which to ask next time
 */
public record RollChanges(Set<StudentKey> students, LocalDateTime until) {

    /** Copies the set. */
    public RollChanges {
        students = Set.copyOf(students);
    }
}
