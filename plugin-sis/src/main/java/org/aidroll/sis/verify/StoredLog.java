package org.aidroll.sis.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a store has of the audit log. A table that an earlier program did not make, or that somebody took away, is empty.
 *
 * @param entries in order
 * @param roots in order
 * @param keys the public keys that the store itself names
 */
record StoredLog(List<AuditEntry> entries, List<AuditRoot> roots, List<RootKey> keys) {
    private static final String ENTRIES = "SELECT entry, at, login, person, roles, action, object, previous, digest"
            + " FROM aid_audit ORDER BY entry";
    private static final String ROOTS =
            "SELECT of_day, last_entry, head, signed_at, key_name, signature FROM aid_audit_root ORDER BY of_day";
    private static final String KEYS = "SELECT public_key FROM aid_audit_key ORDER BY name";
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S04");

    /** Reads one row. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    static StoredLog read(Connection connection) throws SQLException {
        return new StoredLog(
                rows(connection, ENTRIES, StoredLog::entry),
                rowsIfAny(connection, ROOTS, StoredLog::root),
                keys(rowsIfAny(connection, KEYS, row -> row.getString(1))));
    }

    /** Whether nothing in it says that its days were ever signed. */
    boolean isUnsigned() {
        return roots.isEmpty() && keys.isEmpty();
    }

    private static <T> List<T> rowsIfAny(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try {
            return rows(connection, sql, reading);
        } catch (SQLException refused) {
            if (NO_TABLE.contains(refused.getSQLState())) {
                return List.of();
            }
            throw refused;
        }
    }

    private static <T> List<T> rows(Connection connection, String sql, Reading<T> reading) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(reading.read(row));
            }
        }
        return rows;
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static AuditRoot root(ResultSet row) throws SQLException {
        return new AuditRoot(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** A text that is no key has signed nothing. */
    private static List<RootKey> keys(List<String> texts) {
        List<RootKey> keys = new ArrayList<>();
        for (String text : texts) {
            try {
                keys.add(RootKey.of(text));
            } catch (IllegalArgumentException noKey) {
                // The roots then lack who has signed them, and that is said.
            }
        }
        return keys;
    }
}
