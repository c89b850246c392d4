package org.aidroll.sis.web.review;

import java.util.List;
import org.aidroll.sis.decision.ReviewDesk;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of the review queue. */
public final class ReviewRoutes {
    private ReviewRoutes() {}

    /**
     * The addresses.
     *
     * @param desk what a person who decides about rows works with
     */
    public static List<Route> of(EdgeServices edge, ReviewDesk desk) {
        var review = new ReviewResource(
                desk, edge.decisions(), edge.permissions(), edge.audit(), edge.words(), edge.version());
        return List.of(
                Route.get("/admin/review", review::page),
                Route.get("/api/review", review::show),
                Route.post("/api/review/*", review::decide));
    }
}
