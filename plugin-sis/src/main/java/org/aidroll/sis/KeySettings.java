package org.aidroll.sis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalInt;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.keys.KeySuite;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditRootStore;
import org.aidroll.sis.store.KeyStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store's keys where settings and the host have them: {@code aidroll.key-generation}, {@code .keys.suite}. */
final class KeySettings {
    private static final Logger LOG = LoggerFactory.getLogger(KeySettings.class);

    private final Settings settings;
    private final HostAccess host;

    KeySettings(Settings settings, HostAccess host) {
        this.settings = settings;
        this.host = host;
    }

    /**
     * The keys by which the store seals and finds.
     *
     * @throws AidException if there are none that are its own, or a setting cannot be read
     */
    KeyRing open(AidStore store, Path home, Clock clock) {
        OptionalInt generation = settings.parsed("key-generation", Integer::parseUnsignedInt)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        KeySuite suite = suite();
        suite.require();
        return new KeyStore(store).open(provider(home), generation, suite, clock.instant());
    }

    /** Of which suite new keys are. */
    KeySuite suite() {
        return settings.parsed("keys.suite", KeySuite::of).orElse(KeySuite.AES);
    }

    /**
     * What signs the audit log of this store; its public key lies in the home, for who audits.
     *
     * @throws AidException if there is no key that is its own
     */
    AuditRootStore roots(AidStore store, KeyRing keys, Path home, Clock clock) {
        var roots = AuditRootStore.open(store, provider(home), keys.newest(), clock);
        try {
            Files.writeString(home.resolve(publicKey(roots)), roots.publicKey().pem(), StandardCharsets.US_ASCII);
        } catch (IOException notWritable) {
            LOG.warn(
                    "AidRoll: {} cannot be written to aidroll.home; whoever audits needs it\n{}",
                    publicKey(roots),
                    roots.publicKey().pem());
        }
        return roots;
    }

    /** The name of the file with the public key. */
    static String publicKey(AuditRootStore roots) {
        return roots.keyName() + "-public.pem";
    }

    private KeyProvider provider(Path home) {
        return host.extension(KeyProvider.class).orElseGet(() -> new KeyFiles(home.resolve("keys")));
    }
}
