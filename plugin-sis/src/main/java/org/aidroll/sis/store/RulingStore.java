package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.keys.KeyRing;
import org.jdbi.v3.core.Handle;

/** What people decided about rows of lists and pupils. Nothing of what it says is ever changed or taken away. */
public final class RulingStore {
    private static final String NEWEST = "SELECT * FROM aid_ruling r WHERE NOT EXISTS (SELECT 1 FROM aid_ruling later"
            + " WHERE later.registry = r.registry AND later.row_digest = r.row_digest"
            + " AND later.student_key = r.student_key AND later.version > r.version)";
    private static final String IN_ORDER = " ORDER BY decided_at DESC, registry, registry_row, student_key";

    private final AidStore store;
    private final KeyRing keys;

    /** The rulings of this store, whose reasons these keys seal. */
    public RulingStore(AidStore store, KeyRing keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Keeps a ruling; false where that version is kept already: somebody else was first. */
    public boolean keep(KeptRuling ruling) {
        try {
            insert(ruling);
            return true;
        } catch (AidException refused) {
            if (isKept(ruling)) {
                return false;
            }
            throw refused;
        }
    }

    private boolean isKept(KeptRuling ruling) {
        return ofStudent(ruling.student()).stream()
                .anyMatch(kept -> kept.isAboutTheSame(ruling) && kept.version() >= ruling.version());
    }

    private void insert(KeptRuling ruling) {
        store.transact(handle -> handle.createUpdate(
                        "INSERT INTO aid_ruling (registry, row_digest, student_key, version, registry_row, category,"
                                + " verdict, login, person, reason, decided_on, decided_at, key_name) VALUES (:registry,"
                                + " :digest, :student, :version, :row, :category, :verdict, :login, :person, :reason,"
                                + " :day, :at, :key)")
                .bind("registry", ruling.registry())
                .bind("digest", ruling.rowDigest())
                .bind("student", ruling.student().value())
                .bind("version", ruling.version())
                .bind("row", ruling.row())
                .bind("category", ruling.category())
                .bind("verdict", ruling.verdict().name())
                .bind("login", ruling.login())
                .bind("person", ruling.person())
                .bind("reason", keys.seal(ruling.reason(), place(ruling.rowDigest(), ruling.version())))
                .bind("day", ruling.day())
                .bind("at", LocalDateTime.ofInstant(ruling.at(), ZoneOffset.UTC))
                .bind("key", keys.name())
                .execute());
    }

    /** What is sealed, or found by an index, of one ruling. */
    private record Sealed(String registry, String digest, String student, int version, String reason, String key) {}

    /** Brings some of the rulings that keys of before sealed to the newest; how many it were. */
    static int reseal(Handle handle, KeyRing keys, int most) {
        List<Sealed> rulings = handle.createQuery(
                        "SELECT registry, row_digest, student_key, version, reason, key_name FROM aid_ruling"
                                + " WHERE key_name <> :key ORDER BY registry, row_digest, student_key, version LIMIT :most")
                .bind("key", keys.name())
                .bind("most", most)
                .map((row, context) -> new Sealed(
                        row.getString("registry"),
                        row.getString("row_digest"),
                        row.getString("student_key"),
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getString("key_name")))
                .list();
        rulings.forEach(ruling -> reseal(handle, keys, ruling));
        return rulings.size();
    }

    private static void reseal(Handle handle, KeyRing keys, Sealed ruling) {
        String digest = keys.reindex(ruling.digest, ruling.key);
        String reason = keys.open(ruling.reason, place(ruling.digest, ruling.version));
        handle.createUpdate("UPDATE aid_ruling SET row_digest = :now, reason = :sealed, key_name = :key"
                        + " WHERE registry = :registry AND row_digest = :digest AND student_key = :student"
                        + " AND version = :version")
                .bind("now", digest)
                .bind("sealed", keys.seal(reason, place(digest, ruling.version)))
                .bind("key", keys.name())
                .bind("registry", ruling.registry)
                .bind("digest", ruling.digest)
                .bind("student", ruling.student)
                .bind("version", ruling.version)
                .execute();
    }

    static String place(String digest, int version) {
        return "ruling " + digest + " " + version;
    }

    /** The newest ruling about each row and pupil, the latest first. */
    public List<KeptRuling> newest() {
        return store.transact(handle -> handle.createQuery(NEWEST + IN_ORDER)
                .map((row, context) -> ruling(row))
                .list());
    }

    /** The newest rulings about this pupil, the latest first. */
    public List<KeptRuling> ofStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery(NEWEST + " AND r.student_key = :student" + IN_ORDER)
                .bind("student", student.value())
                .map((row, context) -> ruling(row))
                .list());
    }

    /** Every ruling about this pupil, the latest first; those that later ones replaced as well. */
    public List<KeptRuling> everOfStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery("SELECT * FROM aid_ruling WHERE student_key = :student"
                        + " ORDER BY decided_at DESC, version DESC, registry, registry_row")
                .bind("student", student.value())
                .map((row, context) -> ruling(row))
                .list());
    }

    private KeptRuling ruling(ResultSet row) throws SQLException {
        String digest = row.getString("row_digest");
        int version = row.getInt("version");
        return new KeptRuling(
                row.getString("registry"),
                digest,
                StudentKey.of(row.getString("student_key")),
                version,
                row.getInt("registry_row"),
                row.getString("category"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("login"),
                row.getString("person"),
                keys.open(row.getString("reason"), place(digest, version)),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
