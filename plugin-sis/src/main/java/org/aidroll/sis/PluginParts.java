package org.aidroll.sis;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.School;
import org.aidroll.policy.PackTexts;
import org.aidroll.sis.access.GrantedPermissions;
import org.aidroll.sis.decision.Assessment;
import org.aidroll.sis.decision.CountyFacts;
import org.aidroll.sis.decision.CountyFiles;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.EFileBook;
import org.aidroll.sis.decision.EFileCheck;
import org.aidroll.sis.decision.EFiles;
import org.aidroll.sis.decision.HomeLists;
import org.aidroll.sis.decision.JoinedEFiles;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.decision.StoredEFiles;
import org.aidroll.sis.document.DocumentFiles;
import org.aidroll.sis.document.DocumentSweep;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.document.Intake;
import org.aidroll.sis.document.IntakeSettings;
import org.aidroll.sis.document.PersonalDocuments;
import org.aidroll.sis.document.UploadLinks;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.host.servlet.ConfiguredIdentity;
import org.aidroll.sis.host.servlet.NamedKeyLocator;
import org.aidroll.sis.host.sql.HostDatabase;
import org.aidroll.sis.host.sql.SqlRollReader;
import org.aidroll.sis.host.sql.SqlSchools;
import org.aidroll.sis.keys.KeyFiles;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.roster.CountyBooks;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AssertionStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.KeyStore;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.store.PackStore;
import org.aidroll.sis.store.RulingStore;
import org.aidroll.sis.store.StoredPersonalData;
import org.aidroll.sis.store.TypedValueRows;
import org.aidroll.sis.store.UploadLinkRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts that need the host, a file or a database, each made when it can be, in the order they need each other. */
final class PluginParts {
    final Part<IdentityResolver> identity;
    final Part<RollReader> roll;
    final Part<AidStore> store;
    final Part<KeyRing> keys;
    final Part<CountyFacts> county;
    final Part<EFileBook> eFiles;
    final Part<Documents> documents;
    final Part<DecisionService> decisions;
    final Part<RegistryImport.Report> lists;
    final RosterParts rosters;
    final CountyBooks books;

    private static final Duration LINK_LIFE = Duration.ofHours(72);
    private static final Logger LOG = LoggerFactory.getLogger(PluginParts.class);

    private final Settings settings;
    private final Clock clock;
    private final DocumentSweep sweep;
    private final HostAccess host;
    final HomePolicy policy;
    final GrantedPermissions granted;
    final Part<List<PermissionCheck>> vetoes;
    final Part<StudentLocator> locator;
    final Part<HostWords> words;
    private final Part<List<AidListener>> listeners;
    private final Part<List<PrivacyProvider>> keepers;
    private final Part<DataSource> dataSource;
    private final Part<Boolean> identityCheck;
    private final boolean handsIn;

    PluginParts(Settings settings, HostAccess host, Clock clock) {
        this.settings = settings;
        this.host = host;
        this.clock = clock;
        this.policy = new HomePolicy(settings, host);
        this.sweep = new DocumentSweep(clock);
        dataSource = new Part<>("the host's data source", () -> host.dataSource(settings.required("roll.datasource")));
        granted = new GrantedPermissions(settings, this::division);
        vetoes = new Part<>("the host's permissions", () -> host.extensions(PermissionCheck.class));
        locator = new Part<>("what pages call pupils", () -> host.extension(StudentLocator.class)
                .orElseGet(NamedKeyLocator::new));
        words = new Part<>("the host's words", () -> policy.words(home()));
        listeners = new Part<>("the host's listeners", () -> host.extensions(AidListener.class));
        keepers = new Part<>("what the host keeps for aid", () -> host.extensions(PrivacyProvider.class));
        identity = new Part<>("identity", this::identity);
        identityCheck = new Part<>("what the host's tables say of logins", this::checkIdentity);
        roll = new Part<>("the roll", this::roll);
        store = new Part<>("the store", () -> new StoreSettings(settings).open(host, home(), clock));
        keys = new Part<>(
                "the keys", () -> new KeyStore(store.get()).open(keyProvider(), keyGeneration(), clock.instant()));
        county = new Part<>("schools, fees and payments", this::county);
        documents = new Part<>("the documents", this::documents);
        handsIn = granted.grants(Capability.DOCUMENT_WRITE);
        eFiles = new Part<>("e-files", () -> EFileBook.read(home(), eFiles()));
        decisions = new Part<>(
                "the policy pack",
                () -> new DecisionService(
                        pack(),
                        new Assessment(settings, clock),
                        county,
                        eFileCheck(),
                        new LinkStore(store.get()),
                        rulings(),
                        assertions(),
                        decided(),
                        clock));
        lists = new Part<>("the departments' lists", () -> importing().run(HomeLists.read(registries())));
        rosters = new RosterParts(settings, decisions, roll, store, keys, this::decided, clock);
        books = rosters.books;
    }

    private DecisionStore decided() {
        return new DecisionStore(store.get(), new AidListeners(listeners)::decided);
    }

    /** The e-files as they were read last; none before that. */
    private EFileBook eFiles() {
        return eFiles.value().orElseGet(EFileBook::none);
    }

    /** With what was handed in since. */
    private EFiles allEFiles() {
        return documents
                .value()
                .<EFiles>map(known -> new JoinedEFiles(
                        eFiles(),
                        new StoredEFiles(
                                known.vault(),
                                new DocumentRows(store.get()),
                                known.values(),
                                handsIn,
                                clock.getZone())))
                .orElseGet(this::eFiles);
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
                        settings.parsed("upload-link-hours", PluginParts::hours).orElse(LINK_LIFE),
                        clock),
                new TypedValueRows(store.get(), keys.get()));
    }

    private DocumentStore documentStore() {
        return host.extension(DocumentStore.class).orElseGet(() -> new DocumentFiles(home().resolve("documents")));
    }

    private static Duration hours(String text) {
        Duration hours = Duration.ofHours(Long.parseLong(text));
        if (hours.isZero() || hours.isNegative()) {
            throw new AidException("it is not above 0\nMaybe write 72 for three days");
        }
        return hours;
    }

    /** Whether people may make links for phones, and nothing says how a phone reaches this server. */
    boolean lacksPublicAddress() {
        return handsIn && settings.text("public-url").isEmpty();
    }

    /** Takes away what was left behind by uploads that were broken off. */
    void sweepDocuments() {
        if (documents.value().isPresent()) {
            sweep.look(new DocumentRows(store.get()), documentStore());
        }
    }

    private EFileCheck eFileCheck() {
        return new EFileCheck(
                this::allEFiles,
                () -> lists.value().map(report -> report.lists().registries()).orElse(List.of()),
                key -> roll.get().find(key),
                new LinkStore(store.get()),
                assertions());
    }

    /** What matches lists to the roll. */
    RegistryImport importing() {
        return new RegistryImport(
                roll.get(),
                decisions.get().pack(),
                decisions.get().assessment(),
                new LinkStore(store.get()),
                rulings(),
                keys.get(),
                clock);
    }

    /** What people decided. */
    RulingStore rulings() {
        return new RulingStore(store.get(), keys.get());
    }

    /** What is kept of pupils in our own tables. */
    StoredPersonalData personalData() {
        int years = settings.parsed("privacy.money-years", Integer::parseUnsignedInt)
                .orElse(StoredPersonalData.USUAL_MONEY_YEARS);
        return new StoredPersonalData(store.get(), keys.get(), years, clock);
    }

    /** Who keeps something of pupils: we, and what the host has of its own; files go before the rows that know of them. */
    List<PrivacyProvider> privacy() {
        return Stream.concat(
                        Stream.of(new PersonalDocuments(documents.get().vault()), personalData()),
                        keepers.get().stream())
                .toList();
    }

    /** What people said of pupils' categories. */
    AssertionStore assertions() {
        return new AssertionStore(store.get(), keys.get());
    }

    /** Who saw and did what. */
    AuditLog audit() {
        return new AuditLog(store.get(), clock);
    }

    Clock clock() {
        return clock;
    }

    /** Matches the lists as they were read last to the roll as it is now, with what people have decided since. */
    boolean matchAgain() {
        HomeLists.Found read = lists.get().lists();
        return lists.renew(() -> importing().run(read));
    }

    private KeyProvider keyProvider() {
        return host.extension(KeyProvider.class).orElseGet(() -> new KeyFiles(home().resolve("keys")));
    }

    private OptionalInt keyGeneration() {
        return settings.parsed("key-generation", Integer::parseUnsignedInt)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The folder of the departments' lists. */
    Path registries() {
        return home().resolve("registries");
    }

    /**
     * Watches what the parts were made of, and makes them anew when it changes.
     *
     * @param after what is done after that
     */
    void watch(HomeWatch watch, Runnable after) {
        host.home().ifPresent(home -> {
            watch.watch(() -> List.of(home.resolve("registries")), () -> renew(lists, after));
            watch.watch(() -> CountyFiles.places(home), () -> renew(county, after));
            watch.watch(() -> EFileBook.places(home), () -> renew(eFiles, after));
            watch.watch(() -> List.of(policy.folder(home)), () -> renew(decisions, after));
        });
    }

    private static void renew(Part<?> part, Runnable after) {
        if (part.renew()) {
            LOG.info("AidRoll: {} read again", part.name());
        }
        after.run();
    }

    /**
     * Looks up what the host keeps under names of its own. Full servers show those to their own threads only, so this is
     * for the thread on which the application starts.
     */
    void lookUp() {
        dataSource.attempt();
        new StoreSettings(settings).lookUp(host);
    }

    /** Every part, those that others need first, and last the one that may take long: thousands of photographs. */
    List<Part<?>> all() {
        return List.of(
                vetoes,
                locator,
                listeners,
                keepers,
                words,
                dataSource,
                identity,
                identityCheck,
                roll,
                store,
                keys,
                documents,
                county,
                decisions,
                lists,
                eFiles);
    }

    /** Who a request comes from; nobody, as long as the settings do not say how to know. */
    Optional<Actor> actor(HttpServletRequest request) {
        return identity.problem().isPresent()
                ? Optional.empty()
                : identity.get().resolve(request);
    }

    private IdentityResolver identity() {
        return host.extension(IdentityResolver.class)
                .orElseGet(() -> ConfiguredIdentity.of(settings, new HostDatabase(dataSource.get()), granted.roles()));
    }

    /** Where a school lies; nowhere, as long as the schools are not known. */
    private Optional<Division> division(String schoolCode) {
        return county.value().flatMap(facts -> facts.school(schoolCode)).map(School::division);
    }

    /** Apart from identity itself: a database that is down makes nobody a stranger. */
    private boolean checkIdentity() {
        if (identity.get() instanceof ConfiguredIdentity configured) {
            configured.check();
        }
        return true;
    }

    private RollReader roll() {
        return host.extension(RollReader.class).orElseGet(() -> {
            var reader = new SqlRollReader(new HostDatabase(dataSource.get()), settings);
            reader.check();
            return reader;
        });
    }

    private CountyFacts county() {
        Optional<Outcome<List<School>>> ofHost = settings.text("roll.schools-sql")
                .map(set -> new SqlSchools(new HostDatabase(dataSource.get()), settings).readAll());
        return CountyFiles.read(home(), county.value().orElseGet(CountyFacts::none), ofHost);
    }

    /** The pack that decides, kept with what it decides: so that it can be decided again. */
    private PolicyPack pack() {
        PackTexts read = policy.texts(home());
        new PackStore(store.get()).keep(read.pack().digest(), read.files(), clock.instant());
        return read.pack();
    }

    private Path home() {
        return host.home()
                .orElseThrow(() -> new AidException("aidroll.home is not set"
                        + "\nMaybe start the server with -Daidroll.home=FOLDER, or set AIDROLL_HOME"));
    }
}
