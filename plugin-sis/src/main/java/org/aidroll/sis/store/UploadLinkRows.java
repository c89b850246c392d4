package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.StudentKey;

/** Links for handing in photographs. A link is never changed; its end is a row of its own. */
public final class UploadLinkRows {
    private static final String LINKS =
            "SELECT l.*, e.id AS ended FROM aid_upload_link l LEFT JOIN aid_upload_link_end e" + " ON e.id = l.id";

    private final AidStore store;

    /** The links of this store. */
    public UploadLinkRows(AidStore store) {
        this.store = store;
    }

    /** Keeps a link. */
    public void add(UploadLink link, Instant now) {
        store.transact(handle -> handle.createUpdate(
                        "INSERT INTO aid_upload_link (id, student_key, slots, most_files, login, made_at, expires_at)"
                                + " VALUES (:id, :student, :slots, :most, :login, :at, :expires)")
                .bind("id", link.id())
                .bind("student", link.student().value())
                .bind("slots", String.join(" ", link.slots()))
                .bind("most", link.most())
                .bind("login", link.login())
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .bind("expires", link.expires().toString())
                .execute());
    }

    /** The link of that id, ended or not. */
    public Optional<UploadLink> find(String id) {
        return store.transact(handle -> handle.createQuery(LINKS + " WHERE l.id = :id")
                .bind("id", id)
                .map((row, context) -> link(row))
                .findOne());
    }

    /** The pupil's links, the newest first. */
    public List<UploadLink> ofStudent(StudentKey student) {
        return store.transact(
                handle -> handle.createQuery(LINKS + " WHERE l.student_key = :student ORDER BY l.made_at DESC, l.id")
                        .bind("student", student.value())
                        .map((row, context) -> link(row))
                        .list());
    }

    /** Ends a link; it may have been ended before. */
    public void end(UploadLink link, String login, Instant now) {
        try {
            store.transact(handle -> handle.createUpdate(
                            "INSERT INTO aid_upload_link_end (id, login, ended_at) VALUES (:id, :login, :at)")
                    .bind("id", link.id())
                    .bind("login", login)
                    .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .execute());
        } catch (AidException refused) {
            if (find(link.id()).filter(UploadLink::ended).isEmpty()) {
                throw refused;
            }
        }
    }

    private static UploadLink link(ResultSet row) throws SQLException {
        return new UploadLink(
                row.getString("id"),
                StudentKey.of(row.getString("student_key")),
                List.of(row.getString("slots").split(" ")),
                row.getInt("most_files"),
                row.getString("login"),
                Instant.parse(row.getString("expires_at")),
                row.getString("ended") != null);
    }
}
