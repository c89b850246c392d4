package org.aidroll.sis.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.keys.RootSigner;
import org.aidroll.sis.verify.AuditRoot;
import org.aidroll.sis.verify.RootKey;
import org.jdbi.v3.core.Handle;

/**
 * Signs what the audit log was at the end of each day, and keeps it. A day ends with the first entry of a later one; only
 * days after the newest root are signed, so that one who takes a root away does not have it made anew.
 */
public final class AuditRootStore {
    private final AidStore store;
    private final RootSigner signer;

    private AuditRootStore(AidStore store, RootSigner signer) {
        this.store = store;
        this.signer = signer;
    }

    /**
     * The roots of this store, after signing every day that has ended without: where an earlier program kept the log, or
     * where the key was away.
     *
     * @param generation of keys, from 1: each has its own
     * @throws AidException if the key is lost, or is another one than the store's
     */
    public static AuditRootStore open(AidStore store, KeyProvider provider, int generation, Clock clock) {
        String name = RootSigner.nameOf(generation);
        boolean isKnown = store.transact(handle -> publicKey(handle, name)).isPresent();
        RootSigner signer = RootSigner.of(name, provider.key(name, !isKnown));
        var roots = new AuditRootStore(store, signer);
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        String known = store.transactAlone(AuditLog.CHAIN, handle -> {
            Optional<String> there = publicKey(handle, name);
            if (there.isEmpty()) {
                keep(handle, signer, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            }
            String key = there.orElseGet(() -> signer.publicKey().text());
            if (key.equals(signer.publicKey().text())) {
                roots.signEnded(handle, at);
            }
            return key;
        });
        if (!known.equals(signer.publicKey().text())) {
            throw new AidException("the key " + name + " is not the one that signed the audit log before"
                    + "\nMaybe put back the folder keys that belongs to this store");
        }
        return roots;
    }

    private static Optional<String> publicKey(Handle handle, String name) {
        return handle.createQuery("SELECT public_key FROM aid_audit_key WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    private static void keep(Handle handle, RootSigner signer, LocalDateTime at) {
        handle.createUpdate("INSERT INTO aid_audit_key (name, public_key, made_at) VALUES (:name, :key, :at)")
                .bind("name", signer.name())
                .bind("key", signer.publicKey().text())
                .bind("at", at)
                .execute();
    }

    /** What the key that signs now is called. */
    public String keyName() {
        return signer.name();
    }

    /** By what anybody can verify what it signs. */
    public RootKey publicKey() {
        return signer.publicKey();
    }

    /** The root of the latest day. */
    public Optional<AuditRoot> newest() {
        return store.transact(AuditRootStore::newest);
    }

    private static Optional<AuditRoot> newest(Handle handle) {
        return roots(handle, " ORDER BY of_day DESC LIMIT 1").stream().findFirst();
    }

    /** Every root, that of the first day first. */
    public List<AuditRoot> all() {
        return store.transact(handle -> roots(handle, " ORDER BY of_day"));
    }

    private static List<AuditRoot> roots(Handle handle, String order) {
        return handle.createQuery("SELECT * FROM aid_audit_root" + order)
                .map((row, context) -> new AuditRoot(
                        row.getString("of_day"),
                        row.getLong("last_entry"),
                        row.getString("head"),
                        row.getString("signed_at"),
                        row.getString("key_name"),
                        row.getString("signature")))
                .list();
    }

    /** The first entry of a day. */
    private record Beginning(long entry, String day) {}

    /** Signs the days that have ended since the newest root, while nobody else adds to the log. */
    void signEnded(Handle handle, String at) {
        Optional<AuditRoot> newest = newest(handle);
        Beginning begun =
                newest.map(root -> new Beginning(root.lastEntry(), root.day())).orElse(new Beginning(0, ""));
        boolean isSigned = true; // what stands before the first day, or the newest root's
        while (true) {
            Optional<Beginning> next = after(handle, begun);
            if (next.isEmpty()) {
                return;
            }
            if (!isSigned) {
                long last = next.get().entry() - 1;
                keep(handle, signer.sign(begun.day(), last, digest(handle, last), at));
            }
            isSigned = false;
            begun = next.get();
        }
    }

    private static Optional<Beginning> after(Handle handle, Beginning begun) {
        return handle.createQuery("SELECT entry, at FROM aid_audit WHERE entry > :entry"
                        + " AND SUBSTRING(at, 1, 10) > :day ORDER BY entry LIMIT 1")
                .bind("entry", begun.entry())
                .bind("day", begun.day())
                .map((row, context) -> new Beginning(row.getLong("entry"), AuditRoot.dayOf(row.getString("at"))))
                .findOne();
    }

    /** Of an entry that somebody took away there is none; the program that verifies says so. */
    private static String digest(Handle handle, long entry) {
        return handle.createQuery("SELECT digest FROM aid_audit WHERE entry = :entry")
                .bind("entry", entry)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private static void keep(Handle handle, AuditRoot root) {
        handle.createUpdate("INSERT INTO aid_audit_root (of_day, last_entry, head, signed_at, key_name, signature)"
                        + " VALUES (:day, :last, :head, :at, :key, :signature)")
                .bind("day", root.day())
                .bind("last", root.lastEntry())
                .bind("head", root.head())
                .bind("at", root.signedAt())
                .bind("key", root.key())
                .bind("signature", root.signature())
                .execute();
    }
}
