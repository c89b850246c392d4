package org.aidroll.sis.web.efile;

import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.document.QrCode;
import org.aidroll.sis.document.UploadLinks;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.Sent;

/**
 * {@code POST /api/efile/NAMED/links}: a link by which the family hands in documents, with its QR code; {@code …/links/end}:
 * it takes none any more.
 */
final class UploadLinkResource {
    private static final int MOST_SLOTS = 40;
    private static final int LARGEST = 65_536;
    private static final ObjectReader MAKINGS = Json.mapper().readerFor(Making.class);
    private static final ObjectReader ENDINGS = Json.mapper().readerFor(Ending.class);

    private final EFileDoor door;
    private final Supplier<Documents> documents;
    private final Audit audit;
    private final Optional<String> publicAddress;

    /** What the browser sends: for which slots. */
    private record Making(List<String> slots) {}

    /** What the browser sends: which link. */
    private record Ending(String id) {}

    private record Made(String id, String address, int side, String path, String expires, int most) {}

    private record Ended(boolean ended) {}

    UploadLinkResource(EFileDoor door, Supplier<Documents> documents, Audit audit, Optional<String> publicAddress) {
        this.door = door;
        this.documents = documents;
        this.audit = audit;
        this.publicAddress = publicAddress;
    }

    void make(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_WRITE);
        if (student.isEmpty()) {
            return;
        }
        Optional<List<String>> slots = Sent.<Making>read(exchange.request(), MAKINGS, LARGEST)
                .map(Making::slots)
                .filter(asked -> asked.stream().noneMatch(Objects::isNull))
                .map(asked -> asked.stream().distinct().toList())
                .filter(asked -> !asked.isEmpty() && asked.size() <= MOST_SLOTS)
                .filter(asked -> asked.stream().allMatch(slot -> door.slot(slot).isPresent()));
        if (slots.isEmpty()) {
            exchange.problem(Problem.malformed("the slots of the documents that are to be handed in"));
            return;
        }
        var key = student.get().key();
        audit.record(
                exchange.actor(), Audit.Action.UPLOAD_LINK_MADE, key.value() + " " + String.join(" ", slots.get()));
        UploadLinks links = documents.get().links();
        UploadLink link = links.make(key, slots.get(), exchange.actor().id());
        String address =
                publicAddress.orElseGet(() -> here(exchange.request())) + "/aidroll/upload/" + links.token(link);
        QrCode code = QrCode.of(address);
        exchange.json(new Made(
                link.id(),
                address,
                code.side(),
                code.path(),
                door.decisions().get().wallTime(link.expires()).toString(),
                link.most()));
    }

    void end(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_WRITE);
        if (student.isEmpty()) {
            return;
        }
        Optional<Ending> ending = Sent.read(exchange.request(), ENDINGS, LARGEST);
        if (ending.isEmpty()) {
            exchange.problem(Problem.malformed("the id of a link"));
            return;
        }
        var key = student.get().key();
        String id = ending.get().id();
        if (documents.get().links().open(key).stream()
                .noneMatch(link -> link.id().equals(id))) {
            exchange.json(new Ended(false));
            return;
        }
        audit.record(exchange.actor(), Audit.Action.UPLOAD_LINK_ENDED, key.value() + " " + id);
        exchange.json(
                new Ended(documents.get().links().end(key, id, exchange.actor().id())));
    }

    /** As the clerk's browser reaches this server; a phone may reach it otherwise, or not at all. */
    private static String here(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
