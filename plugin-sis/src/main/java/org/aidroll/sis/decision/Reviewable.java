package org.aidroll.sis.decision;

import java.time.Instant;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Student;
import org.jspecify.annotations.Nullable;

/**
 * A row and a pupil about whom a person decides, or has decided.
 *
 * @param id by which the two are known, wherever the row stands; nobody can guess it
 * @param source the list
 * @param importedAt when the list came as it is
 * @param row what the row says
 * @param digest by which the row is known
 * @param student the pupil, as the roll was when the lists were matched
 * @param link what links the two; null where a person said that nothing does
 */
public record Reviewable(
        String id,
        RegistrySource source,
        Instant importedAt,
        RegistryRecord row,
        String digest,
        Student student,
        @Nullable Link link) {

    /** Whether the rules leave it to a person. */
    boolean isOpen() {
        return link != null && link.decision() == LinkDecision.REVIEW;
    }

    @Override
    public String toString() {
        return "Reviewable[" + source.name() + ":" + row.row() + ", " + student.key() + "]";
    }
}
