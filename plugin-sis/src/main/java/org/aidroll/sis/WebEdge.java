package org.aidroll.sis;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.aidroll.sis.store.AuditReader;
import org.aidroll.sis.web.AidServlet;
import org.aidroll.sis.web.AssetFilter;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Check;
import org.aidroll.sis.web.ClientConfig;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.HostToken;
import org.aidroll.sis.web.Route;
import org.aidroll.sis.web.admin.AdminRoutes;
import org.aidroll.sis.web.admin.KeyBackupDesk;
import org.aidroll.sis.web.efile.EFileRoutes;
import org.aidroll.sis.web.lists.ListsRoutes;
import org.aidroll.sis.web.panel.PanelRoutes;
import org.aidroll.sis.web.review.ReviewRoutes;
import org.aidroll.sis.web.roster.RosterRoutes;
import org.aidroll.sis.web.statistics.StatisticsRoutes;

/**
 * What a server is given for our addresses, put together from the rooms of the edge: the servlet behind the login, the
 * filter that gives out scripts, and the one by which families hand in documents.
 */
final class WebEdge {
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
     * @param keyBackup where a copy of the keys is confirmed
     */
    record Services(
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
            Supplier<List<Check>> checks,
            KeyBackupDesk keyBackup) {}

    /** The edge over these services, with these slots told to browsers. */
    static WebEdge of(Services services, List<UiSlot> slots, String version) {
        var edge = new EdgeServices(
                services.permissions(),
                services.locator(),
                services.roll(),
                services.decisions(),
                services.audit(),
                services.words(),
                version);
        List<Route> routes = Stream.of(
                        PanelRoutes.of(edge, services.assertions(), services.privacy(), services.erased()),
                        EFileRoutes.of(edge, services.documents(), services.settings()),
                        RosterRoutes.of(edge, services.books(), services.pastRosters()),
                        StatisticsRoutes.of(edge, services.books()),
                        ListsRoutes.of(edge, services.lists()),
                        ReviewRoutes.of(edge, services.review()),
                        AdminRoutes.of(
                                edge,
                                services.accessLog(),
                                services.settings(),
                                slots,
                                services.checks(),
                                services.keyBackup()),
                        List.of(Route.get(
                                "/api/host-token", exchange -> exchange.json(HostToken.of(exchange.request())))))
                .flatMap(List::stream)
                .toList();
        return new WebEdge(
                new AidServlet(services.identity(), routes),
                new AssetFilter(ClientConfig.of(services.settings(), services.labels(), slots, version)),
                EFileRoutes.upload(edge, services.documents()));
    }

    /** Answers everything below {@code /aidroll}, and only to people the host knows. */
    HttpServlet servlet() {
        return servlet;
    }

    /** Gives out scripts to anybody; to be put in front of the host's filters. */
    Filter assets() {
        return assets;
    }

    /** Where families hand in documents by a link; to be put in front of the host's filters: they have no login. */
    Filter upload() {
        return upload;
    }
}
