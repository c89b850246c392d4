package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.StudentKey;

/** Every decision that was shown to anybody, so that it can be shown again; a decision is kept once. */
public final class DecisionStore {
    private final AidStore store;
    private final BiConsumer<Decision, Instant> kept;

    /** The decisions of this store. */
    public DecisionStore(AidStore store) {
        this(store, (decision, at) -> {});
    }

    /**
     * The decisions of this store.
     *
     * @param kept is told of each that was not kept before, when it is on the disk
     */
    public DecisionStore(AidStore store, BiConsumer<Decision, Instant> kept) {
        this.store = store;
        this.kept = kept;
    }

    /**
     * Keeps a decision, unless the same one is kept already.
     *
     * @param body the decision as canonical JSON
     */
    public void keep(Decision decision, String body, Instant now) {
        if (isKept(decision)) {
            return;
        }
        try {
            insert(decision, body, now);
        } catch (AidException refused) {
            // Two requests decided the same at one moment: one of them has kept it.
            if (!isKept(decision)) {
                throw refused;
            }
            return;
        }
        kept.accept(decision, now);
    }

    private boolean isKept(Decision decision) {
        return store.transact(handle -> handle.createQuery("SELECT COUNT(*) FROM aid_decision WHERE hash = :hash")
                        .bind("hash", decision.hash())
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    private void insert(Decision decision, String body, Instant now) {
        store.transact(handle -> handle.createUpdate(
                        "INSERT INTO aid_decision (hash, student_key, term, pack, pack_digest, due_fen, body, decided_at)"
                                + " VALUES (:hash, :student, :term, :pack, :digest, :due, :body, :at)")
                .bind("hash", decision.hash())
                .bind("student", decision.student().value())
                .bind("term", decision.term().value())
                .bind("pack", decision.pack())
                .bind("digest", decision.packDigest())
                .bind("due", decision.due().fen())
                .bind("body", body)
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute());
    }

    /**
     * A decision that was kept.
     *
     * @param at when it was shown first
     * @param body the decision as canonical JSON
     */
    public record Kept(Instant at, String body) {}

    /** The pupil's latest decisions, oldest first; at most so many. */
    public List<Kept> ofStudent(StudentKey student, int most) {
        List<Kept> latest = store.transact(handle -> handle.createQuery("SELECT decided_at, body FROM aid_decision"
                        + " WHERE student_key = :student ORDER BY decided_at DESC, hash LIMIT :most")
                .bind("student", student.value())
                .bind("most", most)
                .map((row, context) -> new Kept(
                        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("body")))
                .list());
        Collections.reverse(latest);
        return latest;
    }

    /** The bodies of the pupil's decisions, oldest first. */
    public List<String> bodiesOf(StudentKey student) {
        return store.transact(handle -> handle.createQuery(
                        "SELECT body FROM aid_decision WHERE student_key = :student ORDER BY decided_at, hash")
                .bind("student", student.value())
                .mapTo(String.class)
                .list());
    }
}
