package org.aidroll.sis.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.keys.KeyRing;

/** Whether somebody has said that there is a copy of the newest keys elsewhere: new keys are said of anew. */
public final class KeyBackups {
    private final AidStore store;
    private final KeyRing keys;

    /** Of the keys of this store. */
    public KeyBackups(AidStore store, KeyRing keys) {
        this.store = store;
        this.keys = keys;
    }

    /** What the newest keys are called. */
    public String keyName() {
        return keys.name();
    }

    /** By which the newest keys are known again. */
    public String fingerprint() {
        return keys.fingerprint(keys.newest());
    }

    /** When somebody said so first; empty as long as nobody has. */
    public Optional<Instant> confirmed() {
        return store.transact(handle -> handle.createQuery(
                        "SELECT confirmed_at FROM aid_key_backup WHERE key_name = :key AND fingerprint = :fingerprint")
                .bind("key", keyName())
                .bind("fingerprint", fingerprint())
                .map((row, context) ->
                        row.getObject("confirmed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .findOne());
    }

    /** Keeps that this person said so now; what was said first stays. */
    public void confirm(Actor actor, Instant now) {
        if (confirmed().isPresent()) {
            return;
        }
        try {
            store.transact(handle -> handle.createUpdate(
                            "INSERT INTO aid_key_backup (key_name, fingerprint, login, person, confirmed_at)"
                                    + " VALUES (:key, :fingerprint, :login, :person, :at)")
                    .bind("key", keyName())
                    .bind("fingerprint", fingerprint())
                    .bind("login", actor.id())
                    .bind("person", actor.realName())
                    .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .execute());
        } catch (AidException refused) {
            if (confirmed().isEmpty()) {
                throw refused;
            }
        }
    }
}
