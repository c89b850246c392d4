package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.keys.KeyRing;

/** Holds the store and its keys together: a store never begins anew with other keys than those it was filled with. */
public final class KeyStore {
    private static final String NAME = "k1";

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
        Optional<String> known = check();
        KeyRing keys = KeyRing.of(provider, known.isEmpty());
        if (known.isEmpty()) {
            keep(keys.check(), now);
        }
        if (!check().equals(Optional.of(keys.check()))) {
            throw new AidException("the keys in aidroll.home/keys are not those the store was filled with"
                    + "\nMaybe put back the folder keys that belongs to this store");
        }
        return keys;
    }

    private Optional<String> check() {
        return store.transact(handle -> handle.createQuery("SELECT check_text FROM aid_key WHERE name = :name")
                .bind("name", NAME)
                .mapTo(String.class)
                .findOne());
    }

    private void keep(String check, Instant now) {
        store.transact(handle -> handle.createUpdate(
                        "INSERT INTO aid_key (name, check_text, made_at) VALUES (:name, :check, :at)")
                .bind("name", NAME)
                .bind("check", check)
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute());
    }
}
