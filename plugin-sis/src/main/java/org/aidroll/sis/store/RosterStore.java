package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.keys.KeyRing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The aid roster of every day on which it was made. What was kept is never changed; a pupil's lines can be emptied. */
public final class RosterStore {
    private static final String LOCK = "roster";

    private final AidStore store;
    private final KeyRing keys;

    /** The rosters of this store, whose lines these keys seal. */
    public RosterStore(AidStore store, KeyRing keys) {
        this.store = store;
        this.keys = keys;
    }

    /** The first there is. */
    public Optional<RosterTurn> first() {
        return store.transact(handle -> handle.createQuery("SELECT * FROM aid_roster ORDER BY turn LIMIT 1")
                .map((row, context) -> turn(row))
                .findFirst());
    }

    /** The last there is. */
    public Optional<RosterTurn> latest() {
        return store.transact(RosterStore::latest);
    }

    private static Optional<RosterTurn> latest(Handle handle) {
        return handle.createQuery("SELECT * FROM aid_roster ORDER BY turn DESC LIMIT 1")
                .map((row, context) -> turn(row))
                .findFirst();
    }

    /** The last that was made before that moment. */
    public Optional<RosterTurn> before(Instant end) {
        return store.transact(
                handle -> handle.createQuery("SELECT * FROM aid_roster WHERE kept_at < :end ORDER BY turn DESC LIMIT 1")
                        .bind("end", LocalDateTime.ofInstant(end, ZoneOffset.UTC))
                        .map((row, context) -> turn(row))
                        .findFirst());
    }

    private static RosterTurn turn(ResultSet row) throws SQLException {
        return new RosterTurn(
                row.getLong("turn"),
                row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                SchoolTerm.parse(row.getString("term")),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("pack"),
                row.getString("pack_digest"),
                row.getInt("line_count"),
                row.getString("digest"));
    }

    /**
     * The lines that stood on the roster then, by key.
     *
     * @param bodies whether their decisions are read as well
     */
    public List<KeptRosterLine> lines(RosterTurn turn, boolean bodies) {
        return store.transact(handle -> handle.createQuery("SELECT l.student_key, l.turn, l.decision_hash, l.line_text,"
                        + " d.due_fen" + (bodies ? ", d.body" : "")
                        + " FROM aid_roster_line l JOIN (SELECT student_key, MAX(turn) AS turn FROM aid_roster_line"
                        + " WHERE turn <= :turn GROUP BY student_key) newest"
                        + " ON newest.student_key = l.student_key AND newest.turn = l.turn"
                        + " LEFT JOIN aid_decision d ON d.hash = l.decision_hash"
                        + " WHERE l.decision_hash IS NOT NULL ORDER BY l.student_key")
                .bind("turn", turn.number())
                .map((row, context) -> line(row, bodies))
                .list());
    }

    private KeptRosterLine line(ResultSet row, boolean bodies) throws SQLException {
        String student = row.getString("student_key");
        String sealed = row.getString("line_text");
        long due = row.getLong("due_fen");
        @Nullable Long dueFen = row.wasNull() ? null : due;
        @Nullable String body = bodies ? row.getString("body") : null;
        return new KeptRosterLine(
                StudentKey.of(student),
                row.getString("decision_hash"),
                sealed.isEmpty() ? "" : keys.open(sealed, place(student, row.getLong("turn"))),
                dueFen,
                body == null ? "" : body);
    }

    /**
     * Keeps a roster: what became another line, and who is gone.
     *
     * @return false where somebody else kept one meanwhile; then nothing is kept
     */
    public boolean keep(RosterTurn next, List<KeptRosterLine> changed) {
        return store.transactAlone(LOCK, handle -> {
            if (latest(handle).map(RosterTurn::number).orElse(0L) != next.number() - 1) {
                return false;
            }
            insert(handle, next);
            insert(handle, next.number(), changed);
            return true;
        });
    }

    private static void insert(Handle handle, RosterTurn turn) {
        handle.createUpdate(
                        "INSERT INTO aid_roster (turn, kept_at, term, assessed_on, pack, pack_digest, line_count, digest)"
                                + " VALUES (:turn, :at, :term, :day, :pack, :packDigest, :lines, :digest)")
                .bind("turn", turn.number())
                .bind("at", LocalDateTime.ofInstant(turn.at(), ZoneOffset.UTC))
                .bind("term", turn.term().value())
                .bind("day", turn.assessedOn())
                .bind("pack", turn.pack())
                .bind("packDigest", turn.packDigest())
                .bind("lines", turn.lines())
                .bind("digest", turn.digest())
                .execute();
    }

    private void insert(Handle handle, long turn, List<KeptRosterLine> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("INSERT INTO aid_roster_line (student_key, turn, decision_hash, line_text)"
                + " VALUES (:student, :turn, :hash, :text)");
        for (KeptRosterLine line : changed) {
            String student = line.student().value();
            batch.bind("student", student)
                    .bind("turn", turn)
                    .bind("hash", line.decision())
                    .bind("text", line.text().isEmpty() ? "" : keys.seal(line.text(), place(student, turn)))
                    .add();
        }
        batch.execute();
    }

    private static String place(String student, long turn) {
        return "roster " + turn + " " + student;
    }

    /** The place for which the line of that row is sealed. */
    static String place(Map<String, Object> row) {
        return "roster " + row.get("turn") + " " + row.get("student_key");
    }

    /** Brings some of the lines that keys of before sealed to the newest; how many it were. */
    static int reseal(Handle handle, KeyRing keys, int most) {
        List<KeptRow> rows = handle.createQuery("SELECT student_key, turn, line_text FROM aid_roster_line"
                        + " WHERE line_text <> '' AND " + KeyStore.isOlder("line_text")
                        + " ORDER BY student_key, turn LIMIT :most")
                .bind("sealed", KeyStore.sealedBy(keys))
                .bind("most", most)
                .map((row, context) ->
                        new KeptRow(row.getString("student_key"), row.getLong("turn"), row.getString("line_text")))
                .list();
        for (KeptRow row : rows) {
            String place = place(row.student(), row.turn());
            handle.createUpdate("UPDATE aid_roster_line SET line_text = :text WHERE student_key = :student"
                            + " AND turn = :turn")
                    .bind("text", keys.seal(keys.open(row.sealed(), place), place))
                    .bind("student", row.student())
                    .bind("turn", row.turn())
                    .execute();
        }
        return rows.size();
    }

    /** A line as it lies in the table. */
    private record KeptRow(String student, long turn, String sealed) {}
}
