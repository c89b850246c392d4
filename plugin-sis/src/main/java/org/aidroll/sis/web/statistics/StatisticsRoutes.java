package org.aidroll.sis.web.statistics;

import java.util.List;
import java.util.function.Supplier;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.statistics.KeptStatistics;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of statistics. */
public final class StatisticsRoutes {
    private StatisticsRoutes() {}

    /**
     * The addresses.
     *
     * @param books the whole roll with its aid
     */
    public static List<Route> of(EdgeServices edge, Supplier<CountyBook> books) {
        var statistics = new StatisticsResource(
                new KeptStatistics(books), edge.permissions(), edge.audit(), edge.words(), edge.version());
        return List.of(
                Route.get("/api/statistics", statistics::show),
                Route.get("/api/statistics.xlsx", statistics::sheet),
                Route.get("/statistics", statistics::page));
    }
}
