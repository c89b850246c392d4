package org.aidroll.sis.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aidroll.sis.decision.AssertionDesk;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.ReviewDesk;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.host.UiSlot;
import org.aidroll.sis.imports.ListsDesk;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.statistics.KeptStatistics;
import org.aidroll.sis.store.AuditReader;

/**
 * What a server is given for our addresses: the servlet behind the login, the filter that gives out scripts, and the one by
 * which families hand in documents.
 */
public final class WebEdge {
    private final HttpServlet servlet;
    private final Filter assets;
    private final Filter upload;

    private WebEdge(HttpServlet servlet, Filter assets, Filter upload) {
        this.servlet = servlet;
        this.assets = assets;
        this.upload = upload;
    }

    /**
     * What the servlet works with; what may not be there yet comes as a supplier that throws why not.
     *
     * @param identity who a request comes from
     * @param permissions what a person may do
     * @param locator which pupil a page means
     * @param roll the host's roll
     * @param decisions what decides a pupil
     * @param books the whole roll with its aid
     * @param pastRosters the rosters of before
     * @param documents what a desk for documents works with
     * @param lists what a person who puts in lists works with
     * @param review what a person who decides about rows works with
     * @param privacy who keeps something of pupils
     * @param labels what our elements say in the browser otherwise than as shipped
     * @param words what the server says otherwise than as shipped
     * @param erased what is done when something of a pupil was erased
     * @param assertions what a person who asserts categories works with
     * @param audit what is written down of who saw and did what
     * @param accessLog reads what was written down
     * @param settings the settings
     * @param checks the lines of diagnostics
     */
    public record Services(
            Function<HttpServletRequest, Optional<Actor>> identity,
            PermissionCheck permissions,
            StudentLocator locator,
            Supplier<RollReader> roll,
            Supplier<DecisionService> decisions,
            Supplier<CountyBook> books,
            Supplier<PastRosters> pastRosters,
            Supplier<Documents> documents,
            ListsDesk lists,
            ReviewDesk review,
            Supplier<List<PrivacyProvider>> privacy,
            Runnable erased,
            HostWords labels,
            Supplier<HostWords> words,
            AssertionDesk assertions,
            Audit audit,
            Supplier<AuditReader> accessLog,
            Settings settings,
            Supplier<List<Check>> checks) {}

    /** The edge over these services, with these slots told to browsers. */
    public static WebEdge of(Services services, List<UiSlot> slots, String version) {
        var reports = new MountReports();
        var door = new StudentDoor(services.roll(), services.locator(), services.permissions());
        var panel = new PanelResource(
                door, services.decisions(), services.permissions(), services.audit(), services.words());
        var review = new ReviewResource(
                services.review(),
                services.decisions(),
                services.permissions(),
                services.audit(),
                services.words(),
                version);
        var lists = new ListsResource(
                services.lists(), services.decisions(), services.permissions(), services.words(), version);
        var upload = new UploadResource(services.lists(), services.permissions(), services.audit());
        var imports = new ImportsResource(
                services.lists().jobs(),
                services.decisions(),
                services.permissions(),
                services.audit(),
                services.words());
        var roster = new RosterResource(
                services.books(),
                services.pastRosters(),
                services.permissions(),
                services.audit(),
                services.words(),
                version);
        var statistics = new StatisticsResource(
                new KeptStatistics(services.books()),
                services.permissions(),
                services.audit(),
                services.words(),
                version);
        var papers = new EFileDoor(door, services.roll(), services.permissions(), services.decisions());
        Optional<String> publicAddress = PublicAddress.of(services.settings());
        var eFile = new EFileDeskResource(
                papers,
                services.documents(),
                services.decisions(),
                services.audit(),
                publicAddress.isPresent(),
                version);
        var files = new DocumentResource(papers, services.documents(), services.audit());
        var typed = new TypedResource(papers, services.documents(), services.decisions(), services.audit());
        var links = new UploadLinkResource(papers, services.documents(), services.audit(), publicAddress);
        var privacy = new PrivacyResource(
                services.privacy(),
                services.roll(),
                services.locator(),
                services.permissions(),
                services.audit(),
                services.erased());
        var assertion = new AssertionResource(
                services.assertions(), door, services.permissions(), services.decisions(), services.audit());
        var application =
                new ApplicationResource(door, services.decisions(), services.permissions(), services.audit(), version);
        var menu = new MenuResource(services.permissions());
        var mounts = new MountReportResource(slots, reports);
        var accessLog = new AccessLogResource(services.accessLog(), services.permissions(), services.audit(), version);
        var settings = new SettingsResource(services.settings(), services.permissions(), version);
        var diagnostics = new DiagnosticsResource(services.checks(), reports, services.permissions(), version);
        var servlet = new AidServlet(
                services.identity(),
                List.of(
                        Route.get("/api/students/*/panel", panel::show),
                        Route.get("/api/students/*/card", panel::card),
                        Route.get("/efile/*", eFile::page),
                        Route.get("/api/efile/*", eFile::show),
                        Route.post("/api/efile/*/files/*", files::take),
                        Route.post("/api/efile/*/withdraw", files::withdraw),
                        Route.post("/api/efile/*/typed", typed::take),
                        Route.post("/api/efile/*/links", links::make),
                        Route.post("/api/efile/*/links/end", links::end),
                        Route.get("/api/documents/*", files::picture),
                        Route.get("/api/documents/*/small", files::small),
                        Route.get("/api/students/*/privacy", privacy::show),
                        Route.post("/api/students/*/erase", privacy::erase),
                        Route.post("/api/students/*/categories", assertion::say),
                        Route.post("/api/students/*/categories/*/withdrawal", assertion::withdraw),
                        Route.get("/api/students/*/application", application::show),
                        Route.get("/students/*/application", application::page),
                        Route.get("/api/menu", menu::show),
                        Route.get("/api/host-token", exchange -> exchange.json(HostToken.of(exchange.request()))),
                        Route.get("/api/roster", roster::show),
                        Route.get("/api/roster.xlsx", roster::sheet),
                        Route.get("/roster", roster::page),
                        Route.get("/api/statistics", statistics::show),
                        Route.get("/api/statistics.xlsx", statistics::sheet),
                        Route.get("/statistics", statistics::page),
                        Route.get("/api/lists", lists::show),
                        Route.get("/admin/lists", lists::page),
                        Route.post("/admin/registries", upload::take),
                        Route.get("/api/imports/*", imports::show),
                        Route.post("/api/imports/*/cancel", imports::cancel),
                        Route.get("/api/imports/*/rejected.xlsx", imports::toCorrect),
                        Route.get("/api/imports/*/difference.xlsx", imports::difference),
                        Route.get("/admin/review", review::page),
                        Route.get("/api/review", review::show),
                        Route.post("/api/review/*", review::decide),
                        Route.get("/admin/access-log", accessLog::page),
                        Route.get("/api/access-log", accessLog::show),
                        Route.get("/api/access-log.xlsx", accessLog::sheet),
                        Route.get("/admin/settings", settings::page),
                        Route.get("/api/settings", settings::show),
                        Route.post("/api/mounts/report", mounts::take),
                        Route.get("/admin/diagnostics", diagnostics::show)));
        return new WebEdge(
                servlet,
                new AssetFilter(ClientConfig.of(services.settings(), services.labels(), slots, version)),
                new UploadDoor(
                        services.documents(),
                        new UploadPage(services.roll(), services.decisions(), services.documents(), version),
                        services.audit()));
    }

    /** Answers everything below {@code /aidroll}, and only to people the host knows. */
    public HttpServlet servlet() {
        return servlet;
    }

    /** Gives out scripts to anybody; to be put in front of the host's filters. */
    public Filter assets() {
        return assets;
    }

    /** Where families hand in documents by a link; to be put in front of the host's filters: they have no login. */
    public Filter upload() {
        return upload;
    }
}
