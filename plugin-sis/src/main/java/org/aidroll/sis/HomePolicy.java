package org.aidroll.sis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.finding.AidException;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PackTexts;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.settings.Settings;

/** The policy that settings name, shipped or from the home, and the words that the home has in the place of ours. */
final class HomePolicy {
    private static final String USUAL = "county-plan-2020";

    private final Settings settings;
    private final HostAccess host;

    HomePolicy(Settings settings, HostAccess host) {
        this.settings = settings;
        this.host = host;
    }

    /** The pack as it is written. */
    PackTexts texts(Path home) {
        Path own = folder(home);
        return own.startsWith(home.normalize()) && own.toFile().isDirectory()
                ? PolicyPacks.texts(own)
                : PolicyPacks.texts(name());
    }

    /** Where the pack stands when it is not a shipped one. */
    Path folder(Path home) {
        return home.resolve("packs").resolve(name()).normalize();
    }

    private String name() {
        return settings.text("policy", USUAL);
    }

    /** What the host says in the place of our sentences; every one of them must be there to be replaced. */
    HostWords words(Path home) {
        var own = HostWords.read(home);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            AidEngines.explainer(texts(home).pack(), locale, own.sentences(locale));
        }
        return own;
    }

    /** The same for browsers, before anything is started; where the files cannot be read, none. */
    HostWords labels() {
        try {
            return HostWords.read(host.home().orElse(null));
        } catch (AidException unreadable) {
            return HostWords.none(); // said where the words are made
        }
    }
}
