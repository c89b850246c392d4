package org.aidroll.sis.web.admin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.store.KeyBackups;

/**
 * Where a person says that there is a copy of the keys elsewhere.
 *
 * @param backups what was said; throws as long as there are no keys
 * @param confirmed what is done when somebody said so
 * @param clock gives the moment
 */
public record KeyBackupDesk(Supplier<KeyBackups> backups, Runnable confirmed, Clock clock) {

    /** The fingerprint of keys of which nobody has said so; empty also where that cannot be known now. */
    Optional<String> open() {
        try {
            KeyBackups known = backups.get();
            return known.confirmed().isPresent() ? Optional.empty() : Optional.of(known.fingerprint());
        } catch (AidException notNow) {
            return Optional.empty();
        }
    }

    void confirm(Actor actor) {
        backups.get().confirm(actor, clock.instant());
        confirmed.run();
    }
}
