package org.aidroll.sis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.mount.InjectionReport;
import org.aidroll.sis.mount.PassReason;
import org.aidroll.sis.settings.KnownSettings;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.LeaderStore;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.sis.web.Check;
import org.aidroll.sis.web.Check.State;
import org.aidroll.tabular.Nearest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the plugin is doing, line by line: for the diagnostics page, and for the file {@code diagnostics.txt} in {@code
 * aidroll.home}, which can be read when nobody can log in. Nothing personal.
 */
final class Diagnostics {
    private static final Logger LOG = LoggerFactory.getLogger(Diagnostics.class);
    /** What every host does each day. */
    private static final Set<PassReason> USUAL =
            EnumSet.of(PassReason.FRAGMENT, PassReason.NO_PAGE, PassReason.DOWNLOAD);

    private final Settings settings;
    private final KnownExtensions host;
    private final PluginParts parts;
    private final Set<String> roles;
    private final InjectionReport injection;
    private final List<UiSlot> slots;
    private final String version;
    private volatile String pagesWritten = "";

    Diagnostics(
            Settings settings,
            KnownExtensions host,
            PluginParts parts,
            Set<String> roles,
            InjectionReport injection,
            List<UiSlot> slots,
            String version) {
        this.settings = settings;
        this.host = host;
        this.parts = parts;
        this.roles = new TreeSet<>(roles);
        this.injection = injection;
        this.slots = List.copyOf(slots);
        this.version = version;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("version", State.OK, version));
        parts.all().forEach(part -> checks.add(check(part)));
        checks.addAll(extensions());
        checks.addAll(writtenInVain());
        checks.add(permissions());
        if (parts.lacksPublicAddress()) {
            checks.add(new Check(
                    "upload links",
                    State.NOTE,
                    "aidroll.public-url is not set: a QR code holds the address at which the clerk's browser found this server"
                            + "\nMaybe set it to the address that a phone outside reaches"));
        }
        parts.kept.store.value().ifPresent(store -> {
            checks.add(store(store));
            checks.add(audit());
            checks.add(changes(store));
            parts.kept
                    .keys
                    .value()
                    .ifPresent(keys -> checks.addAll(KeyChecks.of(store, keys, parts.kept.keySettings.suite())));
        });
        parts.kept.roots.value().ifPresent(roots -> checks.add(KeyChecks.of(roots)));
        parts.decisions
                .value()
                .ifPresent(service ->
                        checks.add(new Check("policy", State.OK, service.pack().toString())));
        checks.addAll(DataChecks.of(parts));
        checks.addAll(pages());
        return checks;
    }

    private static Check check(Part<?> part) {
        return part.problem()
                .map(problem -> new Check(part.name(), State.FAILS, problem))
                .orElseGet(() -> part.value().isPresent()
                        ? new Check(part.name(), State.OK, "")
                        : new Check(part.name(), State.NOTE, "starting"));
    }

    /** What the host brings of its own; all of its permissions and listeners count, of anything else the first. */
    private List<Check> extensions() {
        List<Check> checks = new ArrayList<>();
        new TreeMap<>(host.found())
                .forEach((point, classes) -> checks.add(
                        classes.size() == 1 || KnownExtensions.EACH_COUNTS.contains(point)
                                ? new Check("extension " + point, State.OK, String.join(", ", classes))
                                : new Check(
                                        "extension " + point,
                                        State.NOTE,
                                        classes.get(0) + ", not used: "
                                                + String.join(", ", classes.subList(1, classes.size())))));
        return checks;
    }

    /** A slip in a name: nobody reads what was written. */
    private List<Check> writtenInVain() {
        return settings.stated().stream()
                .filter(setting -> setting.known().isEmpty())
                .map(setting -> new Check(
                        "settings",
                        State.NOTE,
                        Settings.PREFIX + setting.name() + " is no setting\nMaybe " + Settings.PREFIX
                                + Nearest.to(setting.name(), KnownSettings.names())))
                .toList();
    }

    private Check permissions() {
        return roles.isEmpty()
                ? new Check(
                        "permissions",
                        State.NOTE,
                        "no setting grants anything to a role"
                                + "\nMaybe set aidroll.permission.ROLE=aid.case.read@school")
                : new Check("permissions", State.OK, "something is granted to " + String.join(", ", roles));
    }

    private static Check store(AidStore store) {
        try {
            return new Check(
                    "store",
                    store.isForTrial() ? State.NOTE : State.OK,
                    store.place() + "; schema version " + store.schemaVersion() + "; links: "
                            + String.join(", ", new LinkStore(store).summary()));
        } catch (AidException failed) {
            return new Check("store", State.FAILS, String.valueOf(failed.getMessage()));
        }
    }

    /** Who writes the head down can tell later whether entries were taken away. */
    private Check audit() {
        try {
            return new Check(
                    "audit",
                    State.OK,
                    parts.kept
                            .audit()
                            .last()
                            .map(last -> last.entry() + " entries, head " + AuditChain.head(last))
                            .orElse("no entry yet"));
        } catch (AidException failed) {
            return new Check("audit", State.FAILS, String.valueOf(failed.getMessage()));
        }
    }

    private static Check changes(AidStore store) {
        try {
            return RollFollower.progress(store)
                    .map(LeaderStore.Progress::mark)
                    .filter(mark -> !mark.isEmpty())
                    .map(mark -> new Check("changes", State.OK, "of the roll are known until " + mark))
                    .orElseGet(() -> new Check(
                            "changes",
                            State.NOTE,
                            "of the roll count when a list comes or the server starts"
                                    + "\nMaybe set aidroll.roll.changes-sql"));
        } catch (AidException failed) {
            return new Check("changes", State.FAILS, String.valueOf(failed.getMessage()));
        }
    }

    private List<Check> pages() {
        List<Check> checks = new ArrayList<>();
        if (slots.isEmpty()) {
            checks.add(new Check(
                    "pages", State.NOTE, "no slot is set\nMaybe set aidroll.slot.student-page.address and .selector"));
            return checks;
        }
        if (!injection.filterStarted()) {
            checks.add(new Check(
                    "pages",
                    State.NOTE,
                    "the server has not started our filter; some start it with the first page\nMaybe, where pages were"
                            + " shown since, the host's web.xml has <absolute-ordering> without <others/>"));
        }
        injection
                .injected()
                .ifPresentOrElse(
                        tally -> checks.add(new Check(
                                "pages", State.OK, "script put into " + tally.pages() + ", last " + tally.lastPath())),
                        () -> checks.add(new Check("pages", State.NOTE, "no page has had the script yet")));
        injection
                .passed()
                .forEach((reason, tally) -> checks.add(new Check(
                        "pages",
                        USUAL.contains(reason) ? State.OK : State.NOTE,
                        reason + " ×" + tally.pages() + ", last " + tally.lastPath())));
        injection.lastError().ifPresent(error -> checks.add(new Check("pages", State.FAILS, error)));
        return checks;
    }

    /** Writes the lines to {@code diagnostics.txt}; where that fails, the log has to do. */
    void write() {
        pagesWritten = pagesSeen();
        write(host, checks());
    }

    /** Writes them again where what they say of pages is no longer so: the first page comes long after the start. */
    void look() {
        if (!pagesSeen().equals(pagesWritten)) {
            write();
        }
    }

    /** What has become of pages, without how often. */
    private String pagesSeen() {
        return injection.injected().isPresent() + " " + injection.passed().keySet() + " " + injection.lastError();
    }

    /** Writes why nothing starts, so that the file does not go on saying what held the last time. */
    static void writeRefusal(HostAccess host, AidException refused) {
        try {
            write(host, List.of(new Check("start", State.FAILS, String.valueOf(refused.getMessage()))));
        } catch (AidException noHome) {
            LOG.warn("AidRoll: aidroll.home is not known: {}", noHome.getMessage());
        }
    }

    private static void write(HostAccess host, List<Check> checks) {
        String text = checks.stream()
                .map(check -> check.state() + "\t" + check.name() + "\t"
                        + check.detail().replace("\n", " "))
                .collect(Collectors.joining("\n", "", "\n"));
        host.home().map(home -> home.resolve("diagnostics.txt")).ifPresent(file -> write(file, text));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException notWritable) {
            LOG.warn("AidRoll: diagnostics.txt cannot be written to aidroll.home\n{}", text);
        }
    }
}
