package org.aidroll.sis.web.panel;

import java.util.List;
import java.util.function.Supplier;
import org.aidroll.sis.decision.AssertionDesk;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of one pupil. */
public final class PanelRoutes {
    private PanelRoutes() {}

    /**
     * The addresses.
     *
     * @param assertions what a person who asserts categories works with
     * @param keepers who keeps something of pupils
     * @param erased what is done when something of a pupil was erased
     */
    public static List<Route> of(
            EdgeServices edge, AssertionDesk assertions, Supplier<List<PrivacyProvider>> keepers, Runnable erased) {
        var panel =
                new PanelResource(edge.students(), edge.decisions(), edge.permissions(), edge.audit(), edge.words());
        var assertion =
                new AssertionResource(assertions, edge.students(), edge.permissions(), edge.decisions(), edge.audit());
        var application = new ApplicationResource(
                edge.students(), edge.decisions(), edge.permissions(), edge.audit(), edge.version());
        var privacy =
                new PrivacyResource(keepers, edge.roll(), edge.locator(), edge.permissions(), edge.audit(), erased);
        return List.of(
                Route.get("/api/students/*/panel", panel::show),
                Route.get("/api/students/*/card", panel::card),
                Route.post("/api/students/*/categories", assertion::say),
                Route.post("/api/students/*/categories/*/withdrawal", assertion::withdraw),
                Route.get("/api/students/*/application", application::show),
                Route.get("/students/*/application", application::page),
                Route.get("/api/students/*/privacy", privacy::show),
                Route.post("/api/students/*/erase", privacy::erase));
    }
}
