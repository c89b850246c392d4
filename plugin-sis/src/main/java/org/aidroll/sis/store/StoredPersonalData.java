package org.aidroll.sis.store;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidroll.api.policy.Label;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.verify.AuditEntry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the plugin's own tables keep of pupils. The audit log says who saw whose data, and nothing in it is ever erased. */
public final class StoredPersonalData implements PrivacyProvider {
    /**
     * For how many years the record of a payment's ground is kept unless settings say otherwise: as vouchers are
     * (会计档案管理办法, 财政部 国家档案局令第79号, 2015, 附表: 会计凭证 30 年).
     */
    public static final int USUAL_MONEY_YEARS = 30;

    private static final String AUDIT = "aid_audit";

    /** What opens with the pupil's own key is given out with the documents, and the key to nobody. */
    private static final Set<String> WITHHELD = Set.of("sealed_key", "seen");

    private final AidStore store;
    private final KeyRing keys;
    private final int moneyYears;
    private final Clock clock;

    /**
     * What this store keeps.
     *
     * @param moneyYears for how many years the record of a payment's ground is kept
     */
    public StoredPersonalData(AidStore store, KeyRing keys, int moneyYears, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.moneyYears = moneyYears;
        this.clock = clock;
    }

    @Override
    public List<KeptData> describe() {
        List<KeptData> all = new ArrayList<>();
        for (PersonalTable table : PersonalTable.values()) {
            all.add(new KeptData(table.table(), table.content(), term(table)));
        }
        all.add(new KeptData(
                AUDIT,
                new Label("谁在何时查看或处理了该生的资料", "who saw or handled the pupil's data, and when"),
                new Label("不抹去：逐条相扣的审计日志", "never erased: a log in which each entry holds the next")));
        return all;
    }

    private Label term(PersonalTable table) {
        return switch (table.erasing()) {
            case ROW -> new Label("在籍期间；离校后可抹去", "while on the roll; may be erased after leaving");
            case EMPTIED ->
                new Label(
                        "所用事实离校后可抹去；摘要、学期和金额保存 " + moneyYears + " 年",
                        "the facts may be erased after leaving; digest, term and amount stay for " + moneyYears
                                + " years");
            case NONE -> new Label("不抹去", "not erased");
        };
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(StudentKey student) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        store.transact(handle -> {
            for (PersonalTable table : PersonalTable.values()) {
                put(all, table.table(), rows(handle, table, student));
            }
            return true;
        });
        put(all, AUDIT, seenBy(student));
        return all;
    }

    private static void put(Map<String, List<Map<String, Object>>> all, String place, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            all.put(place, rows);
        }
    }

    private List<Map<String, Object>> rows(Handle handle, PersonalTable table, StudentKey student) {
        return handle.createQuery("SELECT * FROM " + table.table() + " WHERE student_key = :student")
                .bind("student", student.value())
                .map((row, context) -> opened(read(row), table))
                .list();
    }

    /** A long text is no text but the way to one, in some databases. */
    private static Map<String, Object> read(ResultSet row) throws SQLException {
        Map<String, Object> read = new TreeMap<>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            @Nullable Object value = row.getObject(i);
            if (value != null) {
                read.put(
                        columns.getColumnLabel(i).toLowerCase(Locale.ROOT),
                        value instanceof Clob ? row.getString(i) : value);
            }
        }
        return read;
    }

    private Map<String, Object> opened(Map<String, Object> row, PersonalTable table) {
        Map<String, Object> readable = new TreeMap<>();
        row.forEach((column, value) -> {
            var place = table.sealed().get(column);
            if (!WITHHELD.contains(column)) {
                String text = value instanceof Number ? "" : value.toString().trim();
                readable.put(
                        column,
                        value instanceof Number
                                ? value
                                : place == null || text.isEmpty() ? text : keys.open(text, place.apply(row)));
            }
        });
        return readable;
    }

    /** The entries of the log that are about the pupil, without who it was: that is another person's. */
    private List<Map<String, Object>> seenBy(StudentKey student) {
        return new AuditLog(store, clock)
                .all().stream()
                        .filter(entry ->
                                Arrays.asList(entry.object().split(" ")).contains(student.value()))
                        .map(StoredPersonalData::seen)
                        .toList();
    }

    private static Map<String, Object> seen(AuditEntry entry) {
        return new TreeMap<>(Map.of("at", entry.at(), "action", entry.action(), "roles", entry.roles()));
    }

    @Override
    public Map<String, Integer> erase(StudentKey student) {
        return store.transact(handle -> {
            Map<String, Integer> erased = new LinkedHashMap<>();
            for (PersonalTable table : PersonalTable.values()) {
                int rows = erase(handle, table, student);
                if (rows > 0) {
                    erased.put(table.table(), rows);
                }
            }
            mark(handle, student);
            return erased;
        });
    }

    private static int erase(Handle handle, PersonalTable table, StudentKey student) {
        return switch (table.erasing()) {
            case ROW ->
                handle.createUpdate("DELETE FROM " + table.table() + " WHERE student_key = :student")
                        .bind("student", student.value())
                        .execute();
            case EMPTIED ->
                handle.createUpdate("UPDATE " + table.table() + " SET "
                                + each(table.emptied(), " = ''", ", ") + " WHERE student_key = :student AND ("
                                + each(table.emptied(), " <> ''", " OR ") + ")")
                        .bind("student", student.value())
                        .execute();
            case NONE -> 0;
        };
    }

    private static String each(List<String> columns, String then, String between) {
        return columns.stream().map(column -> column + then).collect(Collectors.joining(between));
    }

    private void mark(Handle handle, StudentKey student) {
        handle.createUpdate("DELETE FROM aid_erasure WHERE student_key = :student")
                .bind("student", student.value())
                .execute();
        handle.createUpdate("INSERT INTO aid_erasure (student_key, erased_at) VALUES (:student, :at)")
                .bind("student", student.value())
                .bind("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .execute();
    }

    /** Takes away what was kept for a payment, and is older than it must be; gives how many decisions. */
    public int expire() {
        LocalDateTime limit =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(moneyYears);
        return store.transact(handle -> {
            handle.createUpdate("DELETE FROM aid_roster_line WHERE turn IN"
                            + " (SELECT turn FROM aid_roster WHERE kept_at < :limit)")
                    .bind("limit", limit)
                    .execute();
            handle.createUpdate("DELETE FROM aid_roster WHERE kept_at < :limit")
                    .bind("limit", limit)
                    .execute();
            return handle.createUpdate("DELETE FROM aid_decision WHERE decided_at < :limit")
                    .bind("limit", limit)
                    .execute();
        });
    }
}
