package org.aidroll.sis.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The aid roster as it stood, read from the store's tables.
 *
 * @param at when it was made
 * @param count how many lines it had then
 * @param digest of all of them then
 * @param lines those that are there now, by the pupils' keys
 */
record KeptList(Instant at, int count, String digest, List<Line> lines) {
    private static final String TURN =
            "SELECT turn, kept_at, line_count, digest FROM aid_roster WHERE kept_at < ? ORDER BY turn DESC";
    private static final String LINES = "SELECT l.student_key, l.decision_hash, d.pack, d.pack_digest, d.body"
            + " FROM aid_roster_line l JOIN (SELECT student_key, MAX(turn) AS turn FROM aid_roster_line"
            + " WHERE turn <= ? GROUP BY student_key) newest"
            + " ON newest.student_key = l.student_key AND newest.turn = l.turn"
            + " LEFT JOIN aid_decision d ON d.hash = l.decision_hash"
            + " WHERE l.decision_hash IS NOT NULL ORDER BY l.student_key";
    private static final String FIRST = "SELECT MIN(kept_at) FROM aid_roster";
    private static final String PACK = "SELECT file_name, body FROM aid_pack WHERE digest = ?";

    /**
     * One line.
     *
     * @param body the decision as it was kept; empty where it was erased, null where it is not kept any more
     */
    record Line(
            String student, String hash, @Nullable String pack, @Nullable String packDigest, @Nullable String body) {}

    /** The last that was made before that moment; empty where none was. */
    static Optional<KeptList> before(Connection connection, Instant end) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TURN)) {
            statement.setMaxRows(1);
            statement.setObject(1, LocalDateTime.ofInstant(end, ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new KeptList(
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getInt(3),
                                row.getString(4),
                                lines(connection, row.getLong(1))))
                        : Optional.empty();
            }
        }
    }

    private static List<Line> lines(Connection connection, long turn) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LINES)) {
            statement.setLong(1, turn);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return lines;
    }

    /** When the first was made; empty where none is kept. */
    static Optional<Instant> first(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIRST);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.ofNullable(row.getObject(1, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        }
    }

    /** The texts of a policy pack, by {@code pack/file}; none where it is not kept. */
    static Map<String, String> pack(Connection connection, String digest) throws SQLException {
        Map<String, String> files = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PACK)) {
            statement.setString(1, digest);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    files.put(row.getString(1), row.getString(2));
                }
            }
        }
        return files;
    }

    /** The digest of the lines that are there now. */
    String presentDigest() {
        Map<String, String> hashes = new HashMap<>();
        lines.forEach(line -> hashes.put(line.student(), line.hash()));
        return ListDigest.of(hashes);
    }
}
