package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.keys.KeySuite;
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

    /** What the store knows of a generation. */
    private record Known(String check, KeySuite suite) {}

    /**
     * The store's keys; the first time they may be made.
     *
     * @throws AidException if a key is lost, or is another one than the store's
     */
    public KeyRing open(KeyProvider provider, Instant now) {
        return open(provider, OptionalInt.empty(), now);
    }

    /** The same, where new keys are of what every Java has. */
    public KeyRing open(KeyProvider provider, OptionalInt asked, Instant now) {
        return open(provider, asked, KeySuite.AES, now);
    }

    /**
     * The store's keys. The next generation is made when it is asked for first; then, as after a start that was broken
     * off, all that is left of those before it is sealed again, and only then the store is used.
     *
     * @param asked the generation that is to seal, from 1; without it, the newest there is
     * @param next the suite of keys that are made; those that there are keep theirs
     * @throws AidException if a key is lost, or is another one than the store's, there is no such generation, or nobody
     *     has the algorithms of a suite
     */
    public KeyRing open(KeyProvider provider, OptionalInt asked, KeySuite next, Instant now) {
        Map<String, Known> before = store.transact(KeyStore::known);
        int known = before.size();
        int newest = asked.orElse(Math.max(known, 1));
        if (newest < Math.max(known, 1) || newest > known + 1) {
            throw new AidException("there is no generation " + newest + " of keys: the store has " + known
                    + "\nMaybe take aidroll.key-generation away, or set it to " + (known + 1) + " for new keys");
        }
        List<KeySuite> suites = IntStream.rangeClosed(1, newest)
                .mapToObj(KeyRing::name)
                .map(name -> before.containsKey(name) ? before.get(name).suite() : next)
                .toList();
        KeyRing keys = KeyRing.of(provider, suites, newest > known);
        store.transactAlone(LOCK, handle -> newest > known(handle).size() && keep(handle, keys, newest, now));
        Map<String, Known> checks = store.transact(KeyStore::known);
        for (int i = 1; i <= newest; i++) {
            Known there = checks.get(KeyRing.name(i));
            if (there == null || !keys.check(i).equals(there.check())) {
                throw new AidException("the keys in aidroll.home/keys are not those the store was filled with"
                        + "\nMaybe put back the folder keys that belongs to this store");
            }
        }
        SEALED.forEach(table -> reseal(table.rows(), keys));
        return keys;
    }

    private static Map<String, Known> known(Handle handle) {
        return handle
                .createQuery("SELECT name, check_text, suite FROM aid_key")
                .map((row, context) -> Map.entry(
                        row.getString("name"), new Known(row.getString("check_text"), suite(row.getString("suite")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static KeySuite suite(String code) {
        try {
            return KeySuite.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new AidException("the store has keys of the suite '" + code + "', which this program does not know"
                    + "\nMaybe put back the newer jar that made them");
        }
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
        return handle.createUpdate(
                                "INSERT INTO aid_key (name, check_text, suite, made_at) VALUES (:name, :check, :suite,"
                                        + " :at)")
                        .bind("name", KeyRing.name(generation))
                        .bind("check", keys.check(generation))
                        .bind("suite", keys.suite().code())
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
