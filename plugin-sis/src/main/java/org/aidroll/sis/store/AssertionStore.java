package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.KeptAssertion.State;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people said of pupils' categories. Nothing in it is ever changed or taken away. */
public final class AssertionStore {
    private static final String NEWEST_IN_FORCE = "SELECT * FROM aid_asserted_category a WHERE a.state = 'ASSERTED'"
            + " AND NOT EXISTS (SELECT 1 FROM aid_asserted_category later WHERE later.student_key = a.student_key"
            + " AND later.category = a.category AND later.version > a.version)";

    private final AidStore store;
    private final KeyRing keys;

    /** The words of this store, whose documents and reasons these keys seal. */
    public AssertionStore(AidStore store, KeyRing keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Keeps a word; false where that version is kept already: somebody else was first. */
    public boolean keep(KeptAssertion said) {
        try {
            insert(said);
            return true;
        } catch (AidException refused) {
            if (isKept(said)) {
                return false;
            }
            throw refused;
        }
    }

    private boolean isKept(KeptAssertion said) {
        return ofStudent(said.student()).stream()
                .anyMatch(kept -> kept.category().equals(said.category()) && kept.version() >= said.version());
    }

    private void insert(KeptAssertion said) {
        ProvingDocument document = said.document();
        store.transact(handle -> handle.createUpdate(
                        "INSERT INTO aid_asserted_category (student_key, category, version, state, document,"
                                + " document_number, issuer, issued_on, valid_from, valid_to, reason, login, person,"
                                + " said_on, said_at) VALUES (:student, :category, :version, :state, :document,"
                                + " :number, :issuer, :issued, :from, :to, :reason, :login, :person, :day, :at)")
                .bind("student", said.student().value())
                .bind("category", said.category().code())
                .bind("version", said.version())
                .bind("state", said.state().name())
                .bind("document", document.type())
                .bind("number", seal(document.number(), said, "number"))
                .bind("issuer", seal(document.issuer(), said, "issuer"))
                .bind("issued", document.issuedOn())
                .bind("from", document.validity().start())
                .bind("to", document.validity().last().orElse(null))
                .bind("reason", seal(said.reason(), said, "reason"))
                .bind("login", said.login())
                .bind("person", said.person())
                .bind("day", said.day())
                .bind("at", LocalDateTime.ofInstant(said.at(), ZoneOffset.UTC))
                .execute());
    }

    private String seal(String text, KeptAssertion said, String part) {
        return keys.seal(text, place(said.student().value(), said.category().code(), said.version(), part));
    }

    private static String place(String student, String category, int version, String part) {
        return "asserted " + part + " " + version + " " + category + " " + student;
    }

    /** The place for which that part of that row is sealed. */
    static String place(Map<String, Object> row, String part) {
        return "asserted " + part + " " + row.get("version") + " " + row.get("category") + " " + row.get("student_key");
    }

    /** The columns that are sealed, with the part that stands in their place. */
    static final Map<String, String> SEALED =
            Map.of("document_number", "number", "issuer", "issuer", "reason", "reason");

    /** Brings some of the words that keys of before sealed to the newest; how many it were. */
    static int reseal(Handle handle, KeyRing keys, int most) {
        List<Map<String, Object>> rows = handle.createQuery(
                        "SELECT student_key, category, version, document_number, issuer, reason FROM aid_asserted_category"
                                + " WHERE " + KeyStore.isOlder("document_number") + " OR " + KeyStore.isOlder("issuer")
                                + " OR " + KeyStore.isOlder("reason")
                                + " ORDER BY student_key, category, version LIMIT :most")
                .bind("sealed", KeyStore.sealedBy(keys))
                .bind("most", most)
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
            var update = handle.createUpdate("UPDATE aid_asserted_category SET document_number = :document_number,"
                            + " issuer = :issuer, reason = :reason WHERE student_key = :student AND category = :category"
                            + " AND version = :version")
                    .bind("student", row.get("student_key"))
                    .bind("category", row.get("category"))
                    .bind("version", row.get("version"));
            SEALED.forEach((column, part) -> update.bind(
                    column, keys.seal(keys.open(String.valueOf(row.get(column)), place(row, part)), place(row, part))));
            update.execute();
        }
        return rows.size();
    }

    /** All that was said of this pupil, the latest first. */
    public List<KeptAssertion> ofStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery("SELECT * FROM aid_asserted_category"
                        + " WHERE student_key = :student ORDER BY said_at DESC, category, version DESC")
                .bind("student", student.value())
                .map((row, context) -> said(row))
                .list());
    }

    /** What holds of this pupil, by category. */
    public List<AssertedCategory> inForce(StudentKey student) {
        return store.transact(
                handle -> handle.createQuery(NEWEST_IN_FORCE + " AND a.student_key = :student ORDER BY a.category")
                        .bind("student", student.value())
                        .map((row, context) -> asserted(row))
                        .list());
    }

    /** What holds of anybody, by pupil and category. */
    public List<AssertedCategory> inForce() {
        return store.transact(handle -> handle.createQuery(NEWEST_IN_FORCE + " ORDER BY a.student_key, a.category")
                .map((row, context) -> asserted(row))
                .list());
    }

    private static AssertedCategory asserted(ResultSet row) throws SQLException {
        return new AssertedCategory(
                StudentKey.of(row.getString("student_key")),
                HardshipCategory.of(row.getString("category")),
                row.getString("document"),
                validity(row),
                row.getString("person"),
                row.getObject("said_on", LocalDate.class),
                row.getInt("version"));
    }

    private static DateSpan validity(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("valid_from", LocalDate.class);
        @Nullable LocalDate last = row.getObject("valid_to", LocalDate.class);
        return last == null ? DateSpan.from(first) : DateSpan.firstToLast(first, last);
    }

    private KeptAssertion said(ResultSet row) throws SQLException {
        AssertedCategory asserted = asserted(row);
        return new KeptAssertion(
                asserted.student(),
                asserted.category(),
                asserted.version(),
                State.valueOf(row.getString("state")),
                new ProvingDocument(
                        asserted.document(),
                        open(row, "document_number", "number"),
                        open(row, "issuer", "issuer"),
                        row.getObject("issued_on", LocalDate.class),
                        asserted.validity()),
                open(row, "reason", "reason"),
                row.getString("login"),
                asserted.person(),
                asserted.day(),
                row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private String open(ResultSet row, String column, String part) throws SQLException {
        return keys.open(
                row.getString(column),
                place(row.getString("student_key"), row.getString("category"), row.getInt("version"), part));
    }
}
