package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** How the columns of departments' lists were read, by department and header. */
public final class ColumnStore {
    private static final int LONGEST = 200;

    private final AidStore store;

    /** The columns of this store. */
    public ColumnStore(AidStore store) {
        this.store = store;
    }

    /**
     * How a list of that department with that header was read last.
     *
     * @param headerDigest the digest of all its headers
     * @return the header by the field's name, empty where there was no such column; nothing where no list was read
     */
    public Map<String, String> of(String department, String headerDigest) {
        Map<String, String> columns = new TreeMap<>();
        store.transact(handle -> handle.createQuery(
                                "SELECT field, header FROM aid_list_columns WHERE department = :department"
                                        + " AND header_digest = :digest")
                        .bind("department", department)
                        .bind("digest", headerDigest)
                        .map((row, context) -> Map.entry(row.getString("field"), row.getString("header")))
                        .list())
                .forEach(column -> columns.put(column.getKey(), column.getValue()));
        return columns;
    }

    /** Keeps how a list was read, in the place of how one was before; what is too long to be kept is forgotten. */
    public void keep(String department, String headerDigest, Map<String, String> columns, String login, Instant at) {
        if (department.length() > LONGEST || columns.values().stream().anyMatch(header -> header.length() > LONGEST)) {
            return;
        }
        store.transact(handle -> {
            handle.execute(
                    "DELETE FROM aid_list_columns WHERE department = ? AND header_digest = ?",
                    department,
                    headerDigest);
            columns.forEach((field, header) -> handle.createUpdate(
                            "INSERT INTO aid_list_columns (department, header_digest, field, header, login, kept_at)"
                                    + " VALUES (:department, :digest, :field, :header, :login, :at)")
                    .bind("department", department)
                    .bind("digest", headerDigest)
                    .bind("field", field)
                    .bind("header", header)
                    .bind("login", login.length() > LONGEST ? login.substring(0, LONGEST) : login)
                    .bind("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .execute());
            return true;
        });
    }
}
