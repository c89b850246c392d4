package org.aidroll.api.identification;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one row of a list and one pupil; it wins over every run (C21: who reviews is responsible).
 * It prints neither person nor reason.
 *
 * @param student the pupil
 * @param registry the list's file name without its ending
 * @param row the line as a person sees it in the file, the first line being 1
 * @param verdict whether the row names the pupil
 * @param person who decided
 * @param reason why
 * @param date on which day
 * @param rowDigest the {@linkplain org.aidroll.api.registry.RegistryRecord#digest() digest} of the row as it was when it
 *     was decided on, or null where it was not kept: then the line alone says which row is meant
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LinkRuling(
        StudentKey student,
        String registry,
        int row,
        Verdict verdict,
        String person,
        String reason,
        LocalDate date,
        @Nullable String rowDigest) {

    /** What a person can decide. */
    public enum Verdict {
        /** The row names the pupil. */
        LINK,
        /** The row does not name the pupil. */
        NO_LINK
    }

    /** @throws IllegalArgumentException if nobody is named as the one who decided, or the row is below 1 */
    public LinkRuling {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a ruling of nobody about row " + row + " of " + registry);
        }
        if (row < 1) {
            throw new IllegalArgumentException("a ruling about row " + row + " of " + registry);
        }
    }

    /** A ruling about whatever row stands on that line. */
    public LinkRuling(
            StudentKey student,
            String registry,
            int row,
            Verdict verdict,
            String person,
            String reason,
            LocalDate date) {
        this(student, registry, row, verdict, person, reason, date, null);
    }

    /** The same about a row of this content, wherever it stands. */
    public LinkRuling withDigest(String digest) {
        return new LinkRuling(student, registry, row, verdict, person, reason, date, digest);
    }

    /** The digest of the row as it was, where it was kept. */
    public Optional<String> digest() {
        return Optional.ofNullable(rowDigest);
    }

    @Override
    public String toString() {
        return "LinkRuling[" + student + ", " + registry + ":" + row + ", " + verdict + ", " + date + "]";
    }
}
