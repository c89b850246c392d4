package org.aidroll.sis.web.roster;

import java.util.List;
import java.util.function.Supplier;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.roster.PastRosters;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of the roster. */
public final class RosterRoutes {
    private RosterRoutes() {}

    /**
     * The addresses.
     *
     * @param books the whole roll with its aid
     * @param past the rosters of before
     */
    public static List<Route> of(EdgeServices edge, Supplier<CountyBook> books, Supplier<PastRosters> past) {
        var roster = new RosterResource(books, past, edge.permissions(), edge.audit(), edge.words(), edge.version());
        return List.of(
                Route.get("/api/roster", roster::show),
                Route.get("/api/roster.xlsx", roster::sheet),
                Route.get("/roster", roster::page));
    }
}
