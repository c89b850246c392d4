package org.aidroll.sis.web.efile;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.settings.Settings;
import org.aidroll.sis.web.EdgeServices;
import org.aidroll.sis.web.Route;

/** The addresses of pupils' documents. */
public final class EFileRoutes {
    private EFileRoutes() {}

    /**
     * The addresses behind the login.
     *
     * @param documents what a desk for documents works with
     * @param settings how phones reach this server
     */
    public static List<Route> of(EdgeServices edge, Supplier<Documents> documents, Settings settings) {
        var door = new EFileDoor(edge.students(), edge.roll(), edge.permissions(), edge.decisions());
        Optional<String> publicAddress = PublicAddress.of(settings);
        var eFile = new EFileDeskResource(
                door, documents, edge.decisions(), edge.audit(), publicAddress.isPresent(), edge.version());
        var files = new DocumentResource(door, documents, edge.audit());
        var typed = new TypedResource(door, documents, edge.decisions(), edge.audit());
        var links = new UploadLinkResource(door, documents, edge.audit(), publicAddress);
        return List.of(
                Route.get("/efile/*", eFile::page),
                Route.get("/api/efile/*", eFile::show),
                Route.post("/api/efile/*/files/*", files::take),
                Route.post("/api/efile/*/withdraw", files::withdraw),
                Route.post("/api/efile/*/typed", typed::take),
                Route.post("/api/efile/*/links", links::make),
                Route.post("/api/efile/*/links/end", links::end),
                Route.get("/api/documents/*", files::picture),
                Route.get("/api/documents/*/small", files::small));
    }

    /** Where families hand in documents by a link; to be put in front of the host's filters: they have no login. */
    public static Filter upload(EdgeServices edge, Supplier<Documents> documents) {
        return new UploadDoor(
                documents, new UploadPage(edge.roll(), edge.decisions(), documents, edge.version()), edge.audit());
    }
}
