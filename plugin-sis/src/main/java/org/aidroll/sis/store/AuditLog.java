package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.sis.verify.AuditRoot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Who saw and did what: entries are added, in a chain, and never changed; what the chain was each day is signed. */
public final class AuditLog {
    private static final int LONGEST_OBJECT = 4000;
    private static final int LONGEST_ROLES = 500;
    private static final int LONGEST_NAME = 200;
    /** One at a time, on all servers: each entry has the digest of the one before it. */
    static final String CHAIN = "audit";

    private final AidStore store;
    private final Clock clock;
    private final @Nullable AuditRootStore roots;

    /** The log of this store, whose days nobody signs. */
    public AuditLog(AidStore store, Clock clock) {
        this(store, clock, null);
    }

    /**
     * The log of this store.
     *
     * @param roots sign a day with the first entry of a later one; null as long as there is no key for it
     */
    public AuditLog(AidStore store, Clock clock, @Nullable AuditRootStore roots) {
        this.store = store;
        this.clock = clock;
        this.roots = roots;
    }

    /**
     * Adds an entry.
     *
     * @throws org.aidroll.api.finding.AidException if it cannot be written
     */
    public void add(Actor actor, String action, String object) {
        store.transactAlone(CHAIN, handle -> {
            Optional<AuditEntry> last = last(handle);
            var entry = AuditEntry.of(
                    last.map(AuditEntry::entry).orElse(0L) + 1,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                    text(actor.id(), LONGEST_NAME),
                    text(actor.realName(), LONGEST_NAME),
                    text(actor.roles().stream().sorted().collect(Collectors.joining(" ")), LONGEST_ROLES),
                    action,
                    text(object, LONGEST_OBJECT),
                    last.map(AuditEntry::digest).orElse(AuditEntry.NOTHING));
            int added = insert(handle, entry);
            String before = last.map(AuditEntry::at).map(AuditRoot::dayOf).orElse("");
            if (roots != null && AuditRoot.dayOf(entry.at()).compareTo(before) > 0) {
                roots.signEnded(handle, entry.at());
            }
            return added;
        });
    }

    /** As it can be kept by every database: no control characters, no half ones, and no longer than the column. */
    private static String text(String value, int longest) {
        String bare = value.length() <= longest ? value : value.substring(0, longest - 1) + "…";
        return bare.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
    }

    private static int insert(Handle handle, AuditEntry entry) {
        return handle.createUpdate(
                        "INSERT INTO aid_audit (entry, at, login, person, roles, action, object, previous,"
                                + " digest) VALUES (:entry, :at, :login, :person, :roles, :action, :object, :previous, :digest)")
                .bind("entry", entry.entry())
                .bind("at", entry.at())
                .bind("login", entry.login())
                .bind("person", entry.person())
                .bind("roles", entry.roles())
                .bind("action", entry.action())
                .bind("object", entry.object())
                .bind("previous", entry.previous())
                .bind("digest", entry.digest())
                .execute();
    }

    private static Optional<AuditEntry> last(Handle handle) {
        return entries(handle, " ORDER BY entry DESC LIMIT 1").stream().findFirst();
    }

    /** Every entry, the first one first. */
    public List<AuditEntry> all() {
        return store.transact(handle -> entries(handle, " ORDER BY entry"));
    }

    /** The latest entry. */
    public Optional<AuditEntry> last() {
        return store.transact(AuditLog::last);
    }

    private static List<AuditEntry> entries(Handle handle, String order) {
        return handle.createQuery("SELECT * FROM aid_audit" + order)
                .map(AuditLog::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getLong("entry"),
                row.getString("at"),
                row.getString("login"),
                row.getString("person"),
                row.getString("roles"),
                row.getString("action"),
                row.getString("object"),
                row.getString("previous"),
                row.getString("digest"));
    }
}
