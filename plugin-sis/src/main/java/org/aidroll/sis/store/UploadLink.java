package org.aidroll.sis.store;

import java.time.Instant;
import java.util.List;
import org.aidroll.api.roll.StudentKey;

/**
 * A link by which a family hands in photographs.
 *
 * @param id 32 hex digits by chance
 * @param student for which pupil
 * @param slots for which documents and sides, by their codes
 * @param most how many files it takes
 * @param login who made it
 * @param expires from when on it takes none
 * @param ended whether somebody ended it before
 */
public record UploadLink(
        String id, StudentKey student, List<String> slots, int most, String login, Instant expires, boolean ended) {

    /** Copies the slots. */
    public UploadLink {
        slots = List.copyOf(slots);
    }

    /** Whether it takes files at that moment. */
    public boolean isOpen(Instant now) {
        return !ended && now.isBefore(expires);
    }

    @Override
    public String toString() {
        return "UploadLink[" + id + ", " + slots.size() + " slots]";
    }
}
