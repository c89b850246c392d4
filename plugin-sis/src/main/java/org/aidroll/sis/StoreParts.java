package org.aidroll.sis;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.policy.PackTexts;
import org.aidroll.sis.decision.StoredEFiles;
import org.aidroll.sis.document.DocumentFiles;
import org.aidroll.sis.document.DocumentSweep;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.document.Intake;
import org.aidroll.sis.document.IntakeSettings;
import org.aidroll.sis.document.PersonalDocuments;
import org.aidroll.sis.document.UploadLinks;
import org.aidroll.sis.home.EFiles;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AssertionStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.store.AuditRootStore;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.RulingStore;
import org.aidroll.sis.store.StoredPersonalData;
import org.aidroll.sis.store.TypedValueRows;
import org.aidroll.sis.store.UploadLinkRows;

/** What we keep: the store, the keys to what is personal in it, documents, and what reads and writes each kind of thing. */
final class StoreParts {
    final Part<AidStore> store;
    final KeySettings keySettings;
    final Part<KeyRing> keys;
    final Part<AuditRootStore> roots;
    final Part<Documents> documents;

    private static final Duration LINK_LIFE = Duration.ofDays(3);

    private final Settings settings;
    private final KnownExtensions host;
    private final Clock clock;
    private final DocumentSweep sweep;

    StoreParts(Settings settings, KnownExtensions host, Clock clock) {
        this.settings = settings;
        this.host = host;
        this.clock = clock;
        this.sweep = new DocumentSweep(clock);
        store = new Part<>("the store", () -> new StoreSettings(settings).open(host, host.requiredHome(), clock));
        keySettings = new KeySettings(settings, host);
        keys = new Part<>("the keys", () -> keySettings.open(store.get(), host.requiredHome(), clock));
        roots = new Part<>(
                "the signed log", () -> keySettings.roots(store.get(), keys.get(), host.requiredHome(), clock));
        documents = new Part<>("the documents", this::documents);
    }

    /** The parts, those first that others need. */
    List<Part<?>> all() {
        return List.of(store, keys, roots, documents);
    }

    /** What links rows of lists to pupils. */
    LinkStore links() {
        return new LinkStore(store.get());
    }

    /** What people decided. */
    RulingStore rulings() {
        return new RulingStore(store.get(), keys.get());
    }

    /** What people said of pupils' categories. */
    AssertionStore assertions() {
        return new AssertionStore(store.get(), keys.get());
    }

    /** Who saw and did what. */
    AuditLog audit() {
        return new AuditLog(store.get(), clock, roots.value().orElse(null));
    }

    /** Keeps a pack with what it decides: so that it can be decided again. */
    void keep(PackTexts read) {
        new PackStore(store.get()).keep(read.pack().digest(), read.files(), clock.instant());
    }

    /** What is kept of pupils in our own tables. */
    StoredPersonalData personalData() {
        int years = settings.parsed("privacy.money-years", Integer::parseUnsignedInt)
                .orElse(StoredPersonalData.USUAL_MONEY_YEARS);
        return new StoredPersonalData(store.get(), keys.get(), years, clock);
    }

    /** What we keep of pupils; files go before the rows that know of them. */
    List<PrivacyProvider> privacy() {
        return List.of(new PersonalDocuments(documents.get().vault()), personalData());
    }

    /**
     * What was handed in; empty as long as the documents are not there.
     *
     * @param handsIn whether anybody may hand in
     */
    Optional<EFiles> eFiles(boolean handsIn) {
        return documents
                .value()
                .map(known -> new StoredEFiles(
                        known.vault(), new DocumentRows(store.get()), known.values(), handsIn, clock.getZone()));
    }

    /** Takes away what was left behind by uploads that were broken off. */
    void sweepDocuments() {
        if (documents.value().isPresent()) {
            sweep.look(new DocumentRows(store.get()), documentStore());
        }
    }

    /** Closes the store. */
    void close() {
        store.value().ifPresent(AidStore::close);
    }

    private Documents documents() {
        var rows = new DocumentRows(store.get());
        var vault = new DocumentVault(rows, keys.get(), documentStore(), clock);
        return new Documents(
                vault,
                new Intake(vault, IntakeSettings.defaults()),
                new UploadLinks(
                        new UploadLinkRows(store.get()),
                        rows,
                        keys.get(),
                        settings.parsed("upload-link-hours", StoreParts::hours).orElse(LINK_LIFE),
                        clock),
                new TypedValueRows(store.get(), keys.get()));
    }

    private DocumentStore documentStore() {
        return host.extension(DocumentStore.class)
                .orElseGet(() -> new DocumentFiles(host.requiredHome().resolve("documents")));
    }

    private static Duration hours(String text) {
        Duration hours = Duration.ofHours(Long.parseLong(text));
        if (hours.isZero() || hours.isNegative()) {
            throw new AidException("it is not above 0\nMaybe write 72 for three days");
        }
        return hours;
    }
}
