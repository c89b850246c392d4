package org.aidroll.sis.web.admin;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Optional;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.store.KeyBackups;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.Sent;

/**
 * {@code POST /api/key-backup} with {@code {"fingerprint": …}}: a person who may see diagnostics says that there is a copy of
 * the keys with that fingerprint elsewhere. Keys that have come since are others, and are not said of.
 */
final class KeyBackupResource {
    private static final int LARGEST = 200;
    private static final ObjectReader READER = Json.mapper().readerFor(Copied.class);

    private final KeyBackupDesk desk;
    private final PermissionCheck permissions;
    private final Audit audit;

    /** What the browser sends, and nothing else. */
    private record Copied(String fingerprint) {}

    /** Of which keys it was said. */
    private record Confirmed(String key, String fingerprint) {}

    KeyBackupResource(KeyBackupDesk desk, PermissionCheck permissions, Audit audit) {
        this.desk = desk;
        this.permissions = permissions;
        this.audit = audit;
    }

    void confirm(Exchange exchange) throws IOException {
        if (!permissions.permits(exchange.actor(), Capability.DIAGNOSTICS_READ)) {
            exchange.problem(Problem.notFound());
            return;
        }
        if (SameOrigin.refuses(exchange)) {
            return;
        }
        Optional<Copied> copied = Sent.read(exchange.request(), READER, LARGEST);
        if (copied.isEmpty()) {
            exchange.problem(Problem.malformed("the fingerprint that the page of diagnostics shows"));
            return;
        }
        KeyBackups keys = desk.backups().get();
        if (!copied.get().fingerprint().equals(keys.fingerprint())) {
            exchange.problem(Problem.otherKeys());
            return;
        }
        audit.record(exchange.actor(), Audit.Action.KEY_BACKUP_CONFIRMED, keys.keyName() + " " + keys.fingerprint());
        desk.confirm(exchange.actor());
        exchange.json(new Confirmed(keys.keyName(), keys.fingerprint()));
    }
}
