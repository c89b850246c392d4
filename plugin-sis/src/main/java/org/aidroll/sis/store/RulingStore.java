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

/** What people decided about rows of lists and pupils. Nothing in it is ever changed or taken away. */
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
                                + " verdict, login, person, reason, decided_on, decided_at) VALUES (:registry, :digest,"
                                + " :student, :version, :row, :category, :verdict, :login, :person, :reason, :day, :at)")
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
                .execute());
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
