package org.aidroll.sis.store;

import java.time.Instant;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is in a slot of an e-file.
 *
 * @param id 32 hex digits by chance; the file in the document store has the same
 * @param student the pupil
 * @param slot the document and its side, by their codes: {@code PUPIL_ID.FRONT}
 * @param version from 1 in each slot
 * @param state whether there is a file, or the word that there is none any more
 * @param mediaType what the kept file is
 * @param bytes of the kept file, before it was sealed
 * @param digest of the file as it came, keyed
 * @param seen what was seen in it, sealed
 * @param login who handed it in, or by which link
 * @param link the link it came by, or null
 * @param handedIn when
 */
public record KeptDocument(
        String id,
        StudentKey student,
        String slot,
        int version,
        State state,
        String mediaType,
        int bytes,
        String digest,
        String seen,
        String login,
        @Nullable String link,
        Instant handedIn) {

    /** Whether there is a file. */
    public enum State {
        /** There is one. */
        KEPT,
        /** From then on there is none. */
        WITHDRAWN
    }

    /** Whether there is a file. */
    public boolean isThere() {
        return state == State.KEPT;
    }

    @Override
    public String toString() {
        return "KeptDocument[" + id + ", " + slot + " " + version + ", " + state + "]";
    }
}
