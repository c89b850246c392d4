package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.keys.KeyRing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is known of documents, and the sealed key of each pupil. Rows are added, and go only all at once with a pupil. */
public final class DocumentRows {
    private static final String NEWEST =
            "SELECT * FROM aid_document d WHERE NOT EXISTS (SELECT 1 FROM aid_document later"
                    + " WHERE later.student_key = d.student_key AND later.slot = d.slot AND later.version > d.version)";

    private final AidStore store;

    /** The rows of this store. */
    public DocumentRows(AidStore store) {
        this.store = store;
    }

    /** The pupil's key, sealed. */
    public Optional<String> key(StudentKey student) {
        return store.transact(
                handle -> handle.createQuery("SELECT sealed_key FROM aid_document_key WHERE student_key = :student")
                        .bind("student", student.value())
                        .mapTo(String.class)
                        .findOne());
    }

    /**
     * Keeps a key for a pupil who has none. Where somebody else was faster, theirs stays; where the link is gone, the pupil
     * was erased, and gets none.
     *
     * @param link by which link the first file comes, or null
     */
    public void keepKey(StudentKey student, String sealed, @Nullable String link, Instant at) {
        try {
            store.transact(handle -> isThere(handle, link)
                    && handle.createUpdate("INSERT INTO aid_document_key (student_key, sealed_key, made_at)"
                                            + " VALUES (:student, :key, :at)")
                                    .bind("student", student.value())
                                    .bind("key", sealed)
                                    .bind("at", utc(at))
                                    .execute()
                            > 0);
        } catch (AidException refused) {
            if (key(student).isEmpty()) {
                throw refused;
            }
        }
    }

    /** What became of a version that was to be added. */
    public enum Adding {
        ADDED,
        /** That version or that seat is taken: somebody else was faster. */
        TAKEN,
        /** The pupil's key is another one, or sealed anew. */
        OTHER_KEY,
        /** The pupil's key is gone, or the link: somebody erased the pupil meanwhile. */
        ERASED
    }

    /**
     * Adds a version. Key and link are held until it is there: who erases the pupil at that moment takes it along, or was
     * faster, and then it is not added.
     *
     * @param seat which of the link's files it is, from 1; 0 where it came by none
     * @param keyName of the keys that its digest was made by
     * @param sealedKey the pupil's key as it was when the file was sealed with it
     */
    public Adding add(KeptDocument document, int seat, String keyName, String sealedKey) {
        try {
            return store.transact(handle -> {
                Optional<String> key = held(
                        handle,
                        "sealed_key",
                        "aid_document_key",
                        "student_key",
                        document.student().value());
                if (key.isEmpty() || !isThere(handle, document.link())) {
                    return Adding.ERASED;
                }
                if (!key.get().equals(sealedKey)) {
                    return Adding.OTHER_KEY;
                }
                insert(handle, document, seat, keyName);
                return Adding.ADDED;
            });
        } catch (AidException refused) {
            if (isTaken(document, seat)) {
                return Adding.TAKEN;
            }
            throw refused;
        }
    }

    private static boolean isThere(Handle handle, @Nullable String link) {
        return link == null || held(handle, "id", "aid_upload_link", "id", link).isPresent();
    }

    /** What is there, and stays until this transaction is over. */
    private static Optional<String> held(Handle handle, String column, String table, String where, String value) {
        return handle.createQuery("SELECT <column> FROM <table> WHERE <where> = :value FOR UPDATE")
                .define("column", column)
                .define("table", table)
                .define("where", where)
                .bind("value", value)
                .mapTo(String.class)
                .findOne();
    }

    private static int insert(Handle handle, KeptDocument document, int seat, String keyName) {
        return handle.createUpdate(
                        "INSERT INTO aid_document (id, student_key, slot, version, state, media_type, byte_count, digest,"
                                + " seen, login, link_id, link_seat, handed_in, key_name) VALUES (:id, :student, :slot, :version,"
                                + " :state, :type, :bytes, :digest, :seen, :login, :link, :seat, :at, :key)")
                .bind("id", document.id())
                .bind("student", document.student().value())
                .bind("slot", document.slot())
                .bind("version", document.version())
                .bind("state", document.state().name())
                .bind("type", document.mediaType())
                .bind("bytes", document.bytes())
                .bind("digest", document.digest())
                .bind("seen", document.seen())
                .bind("login", document.login())
                .bind("link", document.link())
                .bind("seat", seat == 0 ? null : Integer.valueOf(seat))
                .bind("at", utc(document.handedIn()))
                .bind("key", keyName)
                .execute();
    }

    private boolean isTaken(KeptDocument document, int seat) {
        String link = document.link();
        return newest(document.student(), document.slot())
                        .filter(kept -> kept.version() >= document.version())
                        .isPresent()
                || link != null && ofLink(link) >= seat;
    }

    /** The newest version of a slot, whether there is a file or none any more. */
    public Optional<KeptDocument> newest(StudentKey student, String slot) {
        return store.transact(handle -> handle.createQuery(NEWEST + " AND d.student_key = :student AND d.slot = :slot")
                .bind("student", student.value())
                .bind("slot", slot)
                .map((row, context) -> document(row))
                .findOne());
    }

    /** The newest version of each slot in which there is a file. */
    public List<KeptDocument> ofStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery(
                        NEWEST + " AND d.student_key = :student AND d.state = 'KEPT' ORDER BY d.slot")
                .bind("student", student.value())
                .map((row, context) -> document(row))
                .list());
    }

    /** The version of that id, however old. */
    public Optional<KeptDocument> find(String id) {
        return store.transact(handle -> handle.createQuery("SELECT * FROM aid_document WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> document(row))
                .findOne());
    }

    /** How many files came by that link. */
    public int ofLink(String link) {
        return store.transact(handle -> handle.createQuery("SELECT COUNT(*) FROM aid_document WHERE link_id = :link")
                .bind("link", link)
                .mapTo(Integer.class)
                .one());
    }

    /** In whose e-file one of these files is. */
    public Set<StudentKey> withDigests(Collection<String> digests) {
        return digests.isEmpty()
                ? Set.of()
                : store.transact(
                        handle -> handle.createQuery(NEWEST + " AND d.state = 'KEPT' AND d.digest IN (<digests>)")
                                .bindList("digests", List.copyOf(digests))
                                .map((row, context) -> StudentKey.of(row.getString("student_key")))
                                .set());
    }

    /** Whether there is a version of any document. */
    public boolean isEmpty() {
        return store.transact(handle -> handle.createQuery("SELECT 1 FROM aid_document LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isEmpty());
    }

    /** Every version of the pupil's documents. */
    public List<KeptDocument> everOfStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery(
                        "SELECT * FROM aid_document WHERE student_key = :student ORDER BY slot, version")
                .bind("student", student.value())
                .map((row, context) -> document(row))
                .list());
    }

    /** The place for which a pupil's key is sealed. */
    public static String keyPlace(StudentKey student) {
        return "document key " + student.value();
    }

    /** Brings some of the pupils' keys that keys of before sealed to the newest; how many it were. */
    static int resealKeys(Handle handle, KeyRing keys, int most) {
        Map<String, String> sealed = new TreeMap<>();
        handle.createQuery("SELECT student_key, sealed_key FROM aid_document_key WHERE "
                        + KeyStore.isOlder("sealed_key") + " ORDER BY student_key LIMIT :most")
                .bind("sealed", KeyStore.sealedBy(keys))
                .bind("most", most)
                .map((row, context) -> Map.entry(row.getString("student_key"), row.getString("sealed_key")))
                .forEach(key -> sealed.put(key.getKey(), key.getValue()));
        sealed.forEach((student, key) -> {
            String place = keyPlace(StudentKey.of(student));
            handle.execute(
                    "UPDATE aid_document_key SET sealed_key = ? WHERE student_key = ?",
                    keys.seal(keys.open(key, place), place),
                    student);
        });
        return sealed.size();
    }

    /** Brings some of the digests that keys of before made to the newest; how many it were. */
    static int reindex(Handle handle, KeyRing keys, int most) {
        List<Map<String, Object>> rows = handle.createQuery(
                        "SELECT id, digest, key_name FROM aid_document WHERE key_name <> :key ORDER BY id LIMIT :most")
                .bind("key", keys.name())
                .bind("most", most)
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
            String digest = String.valueOf(row.get("digest")).strip();
            handle.execute(
                    "UPDATE aid_document SET digest = ?, key_name = ? WHERE id = ?",
                    digest.isEmpty() ? "" : keys.reindex(digest, String.valueOf(row.get("key_name"))),
                    keys.name(),
                    row.get("id"));
        }
        return rows.size();
    }

    /**
     * Takes every row of the pupil's documents away; gives the ids whose files are to go. Key and links go first: that waits
     * for a version that is just being added, and none that was sealed before is added afterwards.
     */
    public List<String> erase(StudentKey student) {
        return store.transact(handle -> {
            handle.execute("DELETE FROM aid_document_key WHERE student_key = ?", student.value());
            handle.execute(
                    "DELETE FROM aid_upload_link_end WHERE id IN (SELECT id FROM aid_upload_link WHERE student_key = ?)",
                    student.value());
            handle.execute("DELETE FROM aid_upload_link WHERE student_key = ?", student.value());
            handle.execute("DELETE FROM aid_document_value WHERE student_key = ?", student.value());
            List<String> ids = handle.createQuery("SELECT id FROM aid_document WHERE student_key = :student")
                    .bind("student", student.value())
                    .mapTo(String.class)
                    .list();
            ids.forEach(id -> handle.execute("DELETE FROM aid_document WHERE id = ?", id));
            return ids;
        });
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static KeptDocument document(ResultSet row) throws SQLException {
        return new KeptDocument(
                row.getString("id"),
                StudentKey.of(row.getString("student_key")),
                row.getString("slot"),
                row.getInt("version"),
                KeptDocument.State.valueOf(row.getString("state")),
                row.getString("media_type"),
                row.getInt("byte_count"),
                row.getString("digest"),
                row.getString("seen"),
                row.getString("login"),
                row.getString("link_id"),
                row.getObject("handed_in", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
