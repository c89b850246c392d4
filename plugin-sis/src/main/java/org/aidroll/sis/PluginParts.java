package org.aidroll.sis;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidroll.api.division.Division;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.School;
import org.aidroll.policy.PackTexts;
import org.aidroll.sis.access.GrantedPermissions;
import org.aidroll.sis.decision.Assessment;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.EFileCheck;
import org.aidroll.sis.decision.JoinedEFiles;
import org.aidroll.sis.decision.RegistryImport;
import org.aidroll.sis.home.CountyFacts;
import org.aidroll.sis.home.CountyFiles;
import org.aidroll.sis.home.EFileBook;
import org.aidroll.sis.home.EFiles;
import org.aidroll.sis.home.HomeLists;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.roster.CountyBooks;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.DecisionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts that need the host, a file or a database, each made when it can be, in the order they need each other. */
final class PluginParts {
    final HostParts host;
    final StoreParts kept;
    final GrantedPermissions granted;
    final HomePolicy policy;
    final Part<HostWords> words;
    final Part<CountyFacts> county;
    final Part<EFileBook> eFiles;
    final Part<DecisionService> decisions;
    final Part<RegistryImport.Report> lists;
    final RosterParts rosters;
    final CountyBooks books;

    private static final Logger LOG = LoggerFactory.getLogger(PluginParts.class);

    private final Settings settings;
    private final KnownExtensions access;
    private final Clock clock;
    private final boolean handsIn;

    PluginParts(Settings settings, KnownExtensions access, Clock clock) {
        this.settings = settings;
        this.access = access;
        this.clock = clock;
        policy = new HomePolicy(settings, access);
        granted = new GrantedPermissions(settings, this::division);
        host = new HostParts(settings, access, granted.roles());
        kept = new StoreParts(settings, access, clock);
        words = new Part<>("the host's words", () -> policy.words(home()));
        county = new Part<>("schools, fees and payments", this::county);
        handsIn = granted.grants(Capability.DOCUMENT_WRITE);
        eFiles = new Part<>("e-files", () -> EFileBook.read(home(), eFiles()));
        decisions = new Part<>(
                "the policy pack",
                () -> new DecisionService(
                        pack(),
                        new Assessment(settings, clock),
                        county,
                        eFileCheck(),
                        kept.links(),
                        kept.rulings(),
                        kept.assertions(),
                        decided(),
                        clock));
        lists = new Part<>("the departments' lists", () -> importing().run(HomeLists.read(registries())));
        rosters = new RosterParts(
                settings,
                decisions,
                host.roll,
                () -> lists.value().map(report -> report.lists().registries()).orElse(List.of()),
                kept,
                this::decided,
                clock);
        books = rosters.books;
    }

    private DecisionStore decided() {
        return new DecisionStore(kept.store.get(), new AidListeners(host.listeners)::decided);
    }

    /** The e-files as they were read last; none before that. */
    private EFileBook eFiles() {
        return eFiles.value().orElseGet(EFileBook::none);
    }

    /** With what was handed in since. */
    private EFiles allEFiles() {
        return kept.eFiles(handsIn)
                .<EFiles>map(handedIn -> new JoinedEFiles(eFiles(), handedIn))
                .orElseGet(this::eFiles);
    }

    /** Whether people may make links for phones, and nothing says how a phone reaches this server. */
    boolean lacksPublicAddress() {
        return handsIn && settings.text("public-url").isEmpty();
    }

    private EFileCheck eFileCheck() {
        return new EFileCheck(
                this::allEFiles,
                () -> lists.value().map(report -> report.lists().registries()).orElse(List.of()),
                key -> host.roll.get().find(key),
                kept.links(),
                kept.assertions());
    }

    /** What matches lists to the roll. */
    RegistryImport importing() {
        return new RegistryImport(
                host.roll.get(),
                decisions.get().pack(),
                decisions.get().assessment(),
                kept.links(),
                kept.rulings(),
                kept.keys.get(),
                clock);
    }

    /** Who keeps something of pupils: we, and what the host has of its own. */
    List<PrivacyProvider> privacy() {
        return Stream.concat(kept.privacy().stream(), host.keepers.get().stream())
                .toList();
    }

    Clock clock() {
        return clock;
    }

    /** Matches the lists as they were read last to the roll as it is now, with what people have decided since. */
    boolean matchAgain() {
        HomeLists.Found read = lists.get().lists();
        return lists.renew(() -> importing().run(read));
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
        access.home().ifPresent(home -> {
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

    /** Every part, those that others need first, and last the one that may take long: thousands of photographs. */
    List<Part<?>> all() {
        return Stream.of(
                        host.brought(),
                        List.of(words),
                        host.read(),
                        kept.all(),
                        List.of(county, decisions, lists, eFiles))
                .<Part<?>>flatMap(List::stream)
                .toList();
    }

    /** Where a school lies; nowhere, as long as the schools are not known. */
    private Optional<Division> division(String schoolCode) {
        return county.value().flatMap(facts -> facts.school(schoolCode)).map(School::division);
    }

    private CountyFacts county() {
        return CountyFiles.read(home(), county.value().orElseGet(CountyFacts::none), host.schools());
    }

    private PolicyPack pack() {
        PackTexts read = policy.texts(home());
        kept.keep(read);
        return read.pack();
    }

    private Path home() {
        return access.requiredHome();
    }
}
