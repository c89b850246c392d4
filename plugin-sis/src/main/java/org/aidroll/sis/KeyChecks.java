package org.aidroll.sis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.keys.KeySuite;
import org.aidroll.sis.settings.ChinaTime;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditRootStore;
import org.aidroll.sis.store.KeyBackups;
import org.aidroll.sis.web.Check;
import org.aidroll.sis.web.Check.State;

/** What diagnostics says of the keys: of which suite they are, whether there is a copy, how far the log is signed. */
final class KeyChecks {
    private KeyChecks() {}

    static List<Check> of(AidStore store, KeyRing keys, KeySuite next) {
        List<Check> checks = new ArrayList<>();
        String used = keys.name() + " seals by " + keys.suite().algorithms();
        checks.add(
                next == keys.suite()
                        ? new Check("key suite", State.OK, used)
                        : new Check(
                                "key suite",
                                State.NOTE,
                                used + "; aidroll.keys.suite=" + next.code() + " holds for the next keys"
                                        + "\nMaybe set aidroll.key-generation=" + (keys.newest() + 1)));
        checks.add(backup(new KeyBackups(store, keys)));
        return checks;
    }

    private static Check backup(KeyBackups backups) {
        String which = backups.keyName() + ", fingerprint " + backups.fingerprint() + ",";
        try {
            return backups.confirmed()
                    .map(at -> new Check(
                            "key backup",
                            State.OK,
                            "of " + which + " confirmed on " + LocalDate.ofInstant(at, ChinaTime.ZONE)))
                    .orElseGet(() -> new Check(
                            "key backup",
                            State.NOTE,
                            "of " + which
                                    + " is not confirmed: without these keys nothing that is sealed can ever be read"
                                    + "\nMaybe copy aidroll.home/keys to another place, and confirm it at the end of"
                                    + " the page of diagnostics"));
        } catch (AidException failed) {
            return new Check("key backup", State.FAILS, String.valueOf(failed.getMessage()));
        }
    }

    /** Who keeps the public key elsewhere can tell whether the log was made anew. */
    static Check of(AuditRootStore roots) {
        try {
            String file = KeySettings.publicKey(roots) + " in aidroll.home";
            return roots.newest()
                    .map(root -> new Check(
                            "audit roots",
                            State.OK,
                            "signed until " + root.day() + ", " + root.lastEntry() + " entries; public key " + file))
                    .orElseGet(() -> new Check("audit roots", State.OK, "no day has ended yet; public key " + file));
        } catch (AidException failed) {
            return new Check("audit roots", State.FAILS, String.valueOf(failed.getMessage()));
        }
    }
}
