package org.aidroll.sis.web.roster;

import java.util.List;
import java.util.function.Supplier;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of the roster. */
public final class RosterRoutes {
    private RosterRoutes() {}

    /**
     * The addresses.
     *
     * @param books the whole roll with its aid
     */
    public static List<Route> of(EdgeServices edge, Supplier<CountyBook> books) {
        var roster = new RosterResource(books, edge.permissions(), edge.audit(), edge.version());
        return List.of(
                Route.get("/api/roster", roster::show),
                Route.get("/api/roster.xlsx", roster::sheet),
                Route.get("/roster", roster::page));
    }
}
