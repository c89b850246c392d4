package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.keys.KeyRing;
import org.jdbi.v3.core.Handle;

/**
 * Holds the store and its keys together: a store never begins anew with other keys than those it was filled with. Keys are
 * changed by asking for the next generation: it is made, and what the ones before it sealed is sealed again.
 */
public final class KeyStore {
    /** Seals again what keys of before sealed: so many rows at most; how many it were. */
    @FunctionalInterface
    interface Resealing {
        int next(Handle handle, KeyRing keys, int most);
    }

    /** A table with something sealed, or found by an index: the columns, and how they are brought to the newest keys. */
    record SealedTable(String table, List<String> columns, Resealing rows) {}

    /** Every table with something sealed, or found by an index, must be in this list; a test finds one that is not. */
    static final List<SealedTable> SEALED = List.of(
            new SealedTable("aid_ruling", List.of("row_digest", "reason"), RulingStore::reseal),
            new SealedTable(
                    "aid_asserted_category", List.of("document_number", "issuer", "reason"), AssertionStore::reseal),
            new SealedTable("aid_document_key", List.of("sealed_key"), DocumentRows::resealKeys),
            new SealedTable("aid_document", List.of("digest"), DocumentRows::reindex),
            new SealedTable("aid_document_value", List.of("value_text", "digest"), TypedValueRows::reseal),
            new SealedTable("aid_roster_line", List.of("line_text"), RosterStore::reseal));

    /** Whoever makes or changes the schema or the keys does so alone. */
    private static final String LOCK = "schema";

    private static final int BATCH = 200;

    private final AidStore store;

    /** The keys of this store. */
    public KeyStore(AidStore store) {
        this.store = store;
    }

    /**
     * The store's keys; the first time they may be made.
     *
     * @throws AidException if a key is lost, or is another one than the store's
     */
    public KeyRing open(KeyProvider provider, Instant now) {
        return open(provider, OptionalInt.empty(), now);
    }

    /**
     * The store's keys. The next generation is made when it is asked for first; then, as after a start that was broken
     * off, all that is left of those before it is sealed again, and only then the store is used.
     *
     * @param asked the generation that is to seal, from 1; without it, the newest there is
     * @throws AidException if a key is lost, or is another one than the store's, or there is no such generation
     */
    public KeyRing open(KeyProvider provider, OptionalInt asked, Instant now) {
        int known = checks().size();
        int newest = asked.orElse(Math.max(known, 1));
        if (newest < Math.max(known, 1) || newest > known + 1) {
            throw new AidException("there is no generation " + newest + " of keys: the store has " + known
                    + "\nMaybe take aidroll.key-generation away, or set it to " + (known + 1) + " for new keys");
        }
        KeyRing keys = KeyRing.of(provider, newest, newest > known);
        store.transactAlone(LOCK, handle -> newest > checks(handle).size() && keep(handle, keys, newest, now));
        Map<String, String> checks = checks();
        for (int i = 1; i <= newest; i++) {
            if (!keys.check(i).equals(checks.get(KeyRing.name(i)))) {
                throw new AidException("the keys in aidroll.home/keys are not those the store was filled with"
                        + "\nMaybe put back the folder keys that belongs to this store");
            }
        }
        SEALED.forEach(table -> reseal(table.rows(), keys));
        return keys;
    }

    private Map<String, String> checks() {
        return store.transact(KeyStore::checks);
    }

    private static Map<String, String> checks(Handle handle) {
        return handle
                .createQuery("SELECT name, check_text FROM aid_key")
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("check_text")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A text that other keys than the newest sealed, in a statement with {@link #sealedBy}. */
    static String isOlder(String column) {
        return column + " NOT LIKE :sealed";
    }

    /** What the texts begin with that the newest keys sealed. */
    static String sealedBy(KeyRing keys) {
        return keys.name() + ".%";
    }

    /** Begins a generation; what is found by a link is brought along with it. */
    static boolean keep(Handle handle, KeyRing keys, int generation, Instant now) {
        LinkStore.reindex(handle, keys, KeyRing.name(generation - 1));
        return handle.createUpdate("INSERT INTO aid_key (name, check_text, made_at) VALUES (:name, :check, :at)")
                        .bind("name", KeyRing.name(generation))
                        .bind("check", keys.check(generation))
                        .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .execute()
                > 0;
    }

    private void reseal(Resealing rows, KeyRing keys) {
        int done;
        do {
            done = store.transactAlone(LOCK, handle -> rows.next(handle, keys, BATCH));
        } while (done > 0);
    }
}
