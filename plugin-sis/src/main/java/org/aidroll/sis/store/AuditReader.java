package org.aidroll.sis.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidroll.sis.verify.AuditEntry;
import org.jspecify.annotations.Nullable;

/** Finds entries of the audit log. */
public final class AuditReader {
    private final AidStore store;

    /** The log of this store. */
    public AuditReader(AidStore store) {
        this.store = store;
    }

    /**
     * The entries asked for, the latest one first.
     *
     * @param most how many at most
     * @throws org.aidroll.api.finding.AidException if the store fails
     */
    public List<AuditEntry> find(AuditQuery asked, int most) {
        var where = new Where();
        where.add("at >= :from", "from", moment(asked.from()));
        where.add("at < :until", "until", moment(asked.until()));
        where.add(
                "(LOWER(login) LIKE :person ESCAPE '!' OR LOWER(person) LIKE :person ESCAPE '!')",
                "person",
                asked.person() == null ? null : "%" + literally(asked.person().toLowerCase(Locale.ROOT)) + "%");
        where.add("action = :action", "action", asked.action());
        where.add(
                "CONCAT(' ', object, ' ') LIKE :object ESCAPE '!'",
                "object",
                asked.object() == null ? null : "% " + literally(asked.object()) + " %");
        where.add("entry < :below", "below", asked.below());
        return store.transact(handle -> handle.createQuery(
                        "SELECT * FROM aid_audit" + where.sql() + " ORDER BY entry DESC LIMIT :most")
                .bindMap(where.values)
                .bind("most", most)
                .map(AuditLog::entry)
                .list());
    }

    /** As the column has it, less what stands behind the seconds: a whole second is written without a fraction. */
    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moment.toString().substring(0, "2020-11-30T00:00:00".length());
    }

    /** So that no sign of the text is a wildcard. */
    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The conditions that were asked, each a text of this class with a value beside it. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        String sql() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }
    }
}
