package org.aidroll.sis.web.lists;

import java.util.List;
import org.aidroll.sis.imports.ListsDesk;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of the departments' lists. */
public final class ListsRoutes {
    private ListsRoutes() {}

    /**
     * The addresses.
     *
     * @param desk what a person who puts in lists works with
     */
    public static List<Route> of(EdgeServices edge, ListsDesk desk) {
        var lists = new ListsResource(desk, edge.decisions(), edge.permissions(), edge.words(), edge.version());
        var upload = new UploadResource(desk, edge.permissions(), edge.audit());
        var imports =
                new ImportsResource(desk.jobs(), edge.decisions(), edge.permissions(), edge.audit(), edge.words());
        return List.of(
                Route.get("/api/lists", lists::show),
                Route.get("/admin/lists", lists::page),
                Route.post("/admin/registries", upload::take),
                Route.get("/api/imports/*", imports::show),
                Route.post("/api/imports/*/cancel", imports::cancel),
                Route.get("/api/imports/*/rejected.xlsx", imports::toCorrect),
                Route.get("/api/imports/*/difference.xlsx", imports::difference));
    }
}
