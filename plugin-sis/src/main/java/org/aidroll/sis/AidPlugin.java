package org.aidroll.sis;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.access.VetoedPermissions;
import org.aidroll.sis.decision.AssertionDesk;
import org.aidroll.sis.decision.Rematch;
import org.aidroll.sis.decision.ReviewDesk;
import org.aidroll.sis.host.ConfiguredSlots;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.imports.ImportJobs;
import org.aidroll.sis.imports.ListsDesk;
import org.aidroll.sis.mount.InjectionFilter;
import org.aidroll.sis.mount.InjectionReport;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.settings.SettingsReader;
import org.aidroll.sis.store.AuditReader;
import org.aidroll.sis.store.KeyBackups;
import org.aidroll.sis.web.admin.KeyBackupDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugin in one web application: reads the settings, registers its filters and its servlet, starts what may take a
 * while on a thread of its own, stops with the application.
 */
public final class AidPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(AidPlugin.class);
    private static final String INSTALLED = "org.aidroll.plugin";
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration WATCH = Duration.ofSeconds(10);
    /** The country has one time; a server whose own is another's, as in most containers, begins the day eight hours late. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final int LARGEST_LIST = 32;
    private static final long MEGABYTE = 1 << 20;

    private final PluginParts parts;
    private final ImportJobs jobs;
    private final RollFollower follower;
    private final Startup startup;

    private AidPlugin(PluginParts parts, ImportJobs jobs, RollFollower follower, Startup startup) {
        this.parts = parts;
        this.jobs = jobs;
        this.follower = follower;
        this.startup = startup;
    }

    /**
     * Registers the plugin. Nothing is registered where {@code aidroll.enabled} is false, or where the plugin is already
     * there; and nothing that goes wrong here keeps the host from starting.
     */
    public static Optional<AidPlugin> install(ServletContext context, HostAccess access) {
        try {
            var host = new KnownExtensions(access);
            Optional<Path> home = host.home();
            Settings settings = SettingsReader.read(home.orElse(null));
            if (!settings.enabled()) {
                LOG.info("AidRoll is switched off: aidroll.enabled=false");
                return Optional.empty();
            }
            return isFirst(context) ? Optional.of(register(context, host, settings)) : Optional.empty();
        } catch (AidException refused) {
            LOG.error("AidRoll does not start: {}", refused.getMessage());
            Diagnostics.writeRefusal(access, refused);
        } catch (RuntimeException | LinkageError bug) {
            LOG.error("AidRoll does not start", bug);
        }
        return Optional.empty();
    }

    /** A Spring Boot application in a WAR finds the plugin twice, and that is once; two jars are refused. */
    private static boolean isFirst(ServletContext context) {
        String here = String.valueOf(AidPlugin.class.getProtectionDomain().getCodeSource());
        Object there = context.getAttribute(INSTALLED);
        if (there == null) {
            context.setAttribute(INSTALLED, here);
            return true;
        }
        if (!there.equals(here)) {
            LOG.error("AidRoll is in this application twice, in two jars; the second one does nothing"
                    + "\nMaybe take one of the jars out of the lib folder");
        }
        return false;
    }

    private static AidPlugin register(ServletContext context, KnownExtensions host, Settings settings) {
        List<UiSlot> slots = ConfiguredSlots.of(settings);
        var report = new InjectionReport();
        var parts = new PluginParts(settings, host, Clock.system(CHINA));
        PermissionCheck permissions = new VetoedPermissions(parts.granted, parts.host.vetoes);
        StudentLocator locator = named -> parts.host.locator.get().locate(named);
        var watch = new HomeWatch();
        var jobs = new ImportJobs(parts.clock());
        var rematch = new Rematch(() -> {
            boolean matched = parts.matchAgain();
            parts.books.changed();
            return matched;
        });
        var diagnostics =
                new Diagnostics(settings, host, parts, parts.granted.roles(), report, slots, Version.present());
        Runnable after = () -> {
            parts.books.changed();
            diagnostics.write();
        };
        var edge = WebEdge.of(
                new WebEdge.Services(
                        parts.host::actor,
                        permissions,
                        locator,
                        parts.host.roll,
                        parts.decisions,
                        parts.books,
                        parts.rosters::past,
                        parts.kept.documents,
                        new ListsDesk(
                                parts::registries,
                                () -> parts.kept.links().lists(),
                                parts.lists::value,
                                jobs,
                                new ImportPlace(parts, watch, after).importing(),
                                megabytes(settings)),
                        new ReviewDesk(parts.lists, parts.host.roll, parts.kept::rulings, rematch, parts.clock()),
                        parts::privacy,
                        () -> {
                            rematch.now();
                            after.run();
                        },
                        parts.policy.labels(),
                        () -> parts.words.value().orElseGet(HostWords::none),
                        new AssertionDesk(parts.kept::assertions, parts.books::changed, parts.clock()),
                        (actor, action, object) -> parts.kept.audit().add(actor, action.name(), object),
                        () -> new AuditReader(parts.kept.store.get()),
                        settings,
                        diagnostics::checks,
                        new KeyBackupDesk(
                                () -> new KeyBackups(parts.kept.store.get(), parts.kept.keys.get()),
                                diagnostics::write,
                                parts.clock())),
                slots,
                Version.present());
        add(
                context.addFilter("aidroll-assets", edge.assets()),
                false,
                EnumSet.of(DispatcherType.REQUEST),
                "/aidroll/*");
        add(
                context.addFilter("aidroll-upload", edge.upload()),
                false,
                EnumSet.of(DispatcherType.REQUEST),
                "/aidroll/upload/*");
        var servlet = context.addServlet("aidroll", edge.servlet());
        servlet.setAsyncSupported(true);
        servlet.setMultipartConfig(multipart(settings));
        servlet.addMapping("/aidroll/*");
        if (!slots.isEmpty()) {
            var gate = new InjectionGate(slots, parts.host::actor, permissions, Version.present());
            add(
                    context.addFilter("aidroll-mount", new InjectionFilter(gate, report)),
                    true,
                    InjectionFilter.dispatcherTypes(),
                    "/*");
        }
        parts.watch(watch, after);
        var follower = new RollFollower(parts, settings, rematch::now);
        return new AidPlugin(
                parts,
                jobs,
                follower,
                new Startup(
                        parts.all(),
                        after,
                        seconds(settings, "retry-seconds", RETRY),
                        seconds(settings, "watch-seconds", WATCH),
                        () -> {
                            watch.look();
                            rematch.makeUp();
                            parts.kept.sweepDocuments();
                            follower.look();
                            diagnostics.look();
                        }));
    }

    /** Lists are on the disk as soon as they are larger than a form's fields: many may come at one moment. */
    private static MultipartConfigElement multipart(Settings settings) {
        long largest = megabytes(settings) * MEGABYTE;
        return new MultipartConfigElement("", largest, largest + MEGABYTE, (int) (MEGABYTE / 16));
    }

    private static int megabytes(Settings settings) {
        return settings.parsed("upload-megabytes", Integer::parseInt)
                .filter(size -> size > 0)
                .orElse(LARGEST_LIST);
    }

    /** A time that a setting gives in seconds. */
    private static Duration seconds(Settings settings, String name, Duration otherwise) {
        return settings.parsed(name, AidPlugin::duration).orElse(otherwise);
    }

    private static Duration duration(String seconds) {
        Duration duration = Duration.ofSeconds(Long.parseLong(seconds));
        if (duration.isNegative()) {
            throw new AidException("it is below 0\nMaybe write 0 for never");
        }
        return duration;
    }

    private static void add(
            FilterRegistration.Dynamic filter, boolean behindTheHosts, EnumSet<DispatcherType> types, String address) {
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(types, behindTheHosts, address);
    }

    /** Makes the parts, on a thread of its own; what fails is tried again until the application stops. */
    public void start() {
        parts.host.lookUp();
        startup.start();
    }

    /** Stops the threads and closes the store. */
    public void stop() {
        jobs.close();
        startup.stop();
        follower.stop();
        parts.books.close();
        parts.kept.close();
    }
}
