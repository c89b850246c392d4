package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.StudentKey;
import org.jdbi.v3.core.statement.SqlStatement;

/** Every decision that was shown to anybody, so that it can be shown again; a decision is kept once. */
public final class DecisionStore {
    private static final String INSERT =
            "INSERT INTO aid_decision (hash, student_key, term, pack, pack_digest, due_fen, body, decided_at)"
                    + " VALUES (:hash, :student, :term, :pack, :digest, :due, :body, :at)";
    private static final int BATCH = 500;

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

    /**
     * A decision to keep.
     *
     * @param decision the decision
     * @param body the same as canonical JSON
     */
    public record Made(Decision decision, String body) {}

    /** Keeps the decisions of a whole list, those that are not kept already. */
    public void keepAll(List<Made> all, Instant now) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Made> part = all.subList(from, Math.min(from + BATCH, all.size()));
            try {
                insertMissing(part, now).forEach(one -> kept.accept(one.decision(), now));
            } catch (AidException refused) {
                // Somebody was shown one of them at this moment: one by one it is seen which.
                part.forEach(one -> keep(one.decision(), one.body(), now));
            }
        }
    }

    private List<Made> insertMissing(List<Made> part, Instant now) {
        return store.transact(handle -> {
            Set<String> present = new HashSet<>(handle.createQuery(
                            "SELECT hash FROM aid_decision WHERE hash IN (<hashes>)")
                    .bindList(
                            "hashes",
                            part.stream().map(one -> one.decision().hash()).toList())
                    .mapTo(String.class)
                    .list());
            List<Made> missing = part.stream()
                    .filter(one -> !present.contains(one.decision().hash()))
                    .toList();
            if (!missing.isEmpty()) {
                var batch = handle.prepareBatch(INSERT);
                missing.forEach(
                        one -> bind(batch, one.decision(), one.body(), now).add());
                batch.execute();
            }
            return missing;
        });
    }

    private boolean isKept(Decision decision) {
        return store.transact(handle -> handle.createQuery("SELECT COUNT(*) FROM aid_decision WHERE hash = :hash")
                        .bind("hash", decision.hash())
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    private void insert(Decision decision, String body, Instant now) {
        store.transact(
                handle -> bind(handle.createUpdate(INSERT), decision, body, now).execute());
    }

    private static <T extends SqlStatement<T>> T bind(T statement, Decision decision, String body, Instant now) {
        return statement
                .bind("hash", decision.hash())
                .bind("student", decision.student().value())
                .bind("term", decision.term().value())
                .bind("pack", decision.pack())
                .bind("digest", decision.packDigest())
                .bind("due", decision.due().fen())
                .bind("body", body)
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
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

    /** The bodies of the decisions of these hashes, by hash; without those that are not kept. */
    public Map<String, String> bodies(List<String> hashes) {
        Map<String, String> bodies = new HashMap<>();
        for (int from = 0; from < hashes.size(); from += BATCH) {
            List<String> part = hashes.subList(from, Math.min(from + BATCH, hashes.size()));
            store.transact(handle -> handle.createQuery("SELECT hash, body FROM aid_decision WHERE hash IN (<hashes>)")
                            .bindList("hashes", part)
                            .map((row, context) -> Map.entry(row.getString("hash"), row.getString("body")))
                            .list())
                    .forEach(found -> bodies.put(found.getKey(), found.getValue()));
        }
        return bodies;
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
