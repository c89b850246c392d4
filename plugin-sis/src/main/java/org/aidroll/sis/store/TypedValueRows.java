package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.keys.KeyRing;
import org.jdbi.v3.core.Handle;

/** What people typed off documents: values are sealed, and found again by a keyed digest. */
public final class TypedValueRows {
    private final AidStore store;
    private final KeyRing keys;

    /** The values of this store, sealed by these keys. */
    public TypedValueRows(AidStore store, KeyRing keys) {
        this.store = store;
        this.keys = keys;
    }

    /**
     * Keeps what a person typed into one field of a document, in the place of what the same person typed before.
     *
     * @param values in order; none takes back what was typed
     * @return false where somebody else typed into the same field at the same moment
     */
    public boolean keep(
            StudentKey student, String document, DocumentField field, List<String> values, String login, Instant at) {
        int version = 1
                + all(student).stream()
                        .filter(typed -> typed.document().equals(document) && typed.field() == field)
                        .mapToInt(TypedValue::version)
                        .max()
                        .orElse(0);
        List<String> rows = values.isEmpty() ? List.of("") : values;
        try {
            store.transact(handle -> {
                for (int place = 0; place < rows.size(); place++) {
                    String value = rows.get(place);
                    handle.createUpdate("INSERT INTO aid_document_value (student_key, document, field, version, place,"
                                    + " value_text, digest, login, typed_at) VALUES (:student, :document, :field,"
                                    + " :version, :place, :value, :digest, :login, :at)")
                            .bind("student", student.value())
                            .bind("document", document)
                            .bind("field", field.name())
                            .bind("version", version)
                            .bind("place", place)
                            .bind("value", keys.seal(value, place(student, document, field, version, place)))
                            .bind("digest", digest(value))
                            .bind("login", login)
                            .bind("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                            .execute();
                }
                return version;
            });
            return true;
        } catch (AidException refused) {
            if (all(student).stream().anyMatch(typed -> isAt(typed, document, field, version))) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean isAt(TypedValue typed, String document, DocumentField field, int version) {
        return typed.document().equals(document) && typed.field() == field && typed.version() >= version;
    }

    private String digest(String value) {
        return keys.index("typed off a document " + WrittenId.of(value).normalised());
    }

    private static String place(StudentKey student, String document, DocumentField field, int version, int place) {
        return "document value " + student.value() + " " + document + " " + field + " " + version + " " + place;
    }

    /** The place for which the value of that row is sealed. */
    static String place(Map<String, Object> row) {
        return "document value " + row.get("student_key") + " " + row.get("document") + " " + row.get("field") + " "
                + row.get("version") + " " + row.get("place");
    }

    /** Brings some of the values that keys of before sealed to the newest, with their digests; how many it were. */
    static int reseal(Handle handle, KeyRing keys, int most) {
        List<Map<String, Object>> rows = handle.createQuery(
                        "SELECT student_key, document, field, version, place, value_text, digest FROM aid_document_value"
                                + " WHERE " + KeyStore.isOlder("value_text")
                                + " ORDER BY student_key, document, field, version, place LIMIT :most")
                .bind("sealed", KeyStore.sealedBy(keys))
                .bind("most", most)
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
            String sealed = String.valueOf(row.get("value_text"));
            handle.createUpdate("UPDATE aid_document_value SET value_text = :value, digest = :digest"
                            + " WHERE student_key = :student AND document = :document AND field = :field"
                            + " AND version = :version AND place = :place")
                    .bind("value", keys.seal(keys.open(sealed, place(row)), place(row)))
                    .bind("digest", keys.reindex(String.valueOf(row.get("digest")), KeyRing.nameOf(sealed)))
                    .bind("student", row.get("student_key"))
                    .bind("document", row.get("document"))
                    .bind("field", row.get("field"))
                    .bind("version", row.get("version"))
                    .bind("place", row.get("place"))
                    .execute();
        }
        return rows.size();
    }

    /** What counts of the pupil's: of each login the newest, in the order in which it was typed. */
    public List<TypedValue> ofStudent(StudentKey student) {
        List<TypedValue> all = all(student);
        Map<List<Object>, Integer> newest = new HashMap<>();
        all.forEach(typed -> newest.merge(by(typed), typed.version(), Math::max));
        return all.stream()
                .filter(typed -> Integer.valueOf(typed.version()).equals(newest.get(by(typed))))
                .filter(typed -> !typed.value().isEmpty())
                .toList();
    }

    private static List<Object> by(TypedValue typed) {
        return List.of(typed.document(), typed.field(), typed.login());
    }

    private List<TypedValue> all(StudentKey student) {
        return store.transact(
                handle -> handle.createQuery("SELECT * FROM aid_document_value WHERE student_key = :student"
                                + " ORDER BY document, field, version, place")
                        .bind("student", student.value())
                        .map((row, context) -> value(row))
                        .list());
    }

    /** Of whose documents somebody typed one of these numbers, now or before. */
    public Set<StudentKey> withNumbers(Collection<String> numbers) {
        List<String> digests = numbers.stream()
                .filter(number -> !number.isBlank())
                .map(this::digest)
                .distinct()
                .toList();
        return digests.isEmpty()
                ? Set.of()
                : store.transact(handle -> handle.createQuery(
                                "SELECT DISTINCT student_key FROM aid_document_value WHERE digest IN (<digests>)")
                        .bindList("digests", digests)
                        .map((row, context) -> StudentKey.of(row.getString("student_key")))
                        .set());
    }

    private TypedValue value(ResultSet row) throws SQLException {
        var student = StudentKey.of(row.getString("student_key"));
        String document = row.getString("document");
        var field = DocumentField.valueOf(row.getString("field"));
        int version = row.getInt("version");
        int place = row.getInt("place");
        return new TypedValue(
                student,
                document,
                field,
                version,
                place,
                keys.open(row.getString("value_text"), place(student, document, field, version, place)),
                row.getString("login"),
                row.getObject("typed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
