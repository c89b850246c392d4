package org.aidroll.sis.web.efile;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.ScriptedPage;

/** {@code GET /efile/NAMED}: the page of a pupil's e-file; {@code GET /api/efile/NAMED}: what stands in it. */
final class EFileDeskResource {
    private final EFileDoor door;
    private final Supplier<Documents> documents;
    private final Supplier<DecisionService> decisions;
    private final Audit audit;
    private final boolean publicAddress;
    private final String version;

    EFileDeskResource(
            EFileDoor door,
            Supplier<Documents> documents,
            Supplier<DecisionService> decisions,
            Audit audit,
            boolean publicAddress,
            String version) {
        this.door = door;
        this.documents = documents;
        this.decisions = decisions;
        this.audit = audit;
        this.publicAddress = publicAddress;
        this.version = version;
    }

    void page(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_READ);
        if (student.isPresent()) {
            new ScriptedPage("aid-efile-desk", "efile-desk-page.js", "电子档案", "E-file", version)
                    .with("student", student.get().key().value())
                    .show(exchange);
        }
    }

    void show(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_READ);
        if (student.isEmpty()) {
            return;
        }
        Student pupil = student.get();
        audit.record(exchange.actor(), Audit.Action.EFILE_SEEN, pupil.key().value());
        exchange.json(new EFileDeskWriter(
                        decisions.get(),
                        documents.get(),
                        exchange.locale(),
                        exchange.actor().id())
                .view(pupil, door.types(), door.permits(exchange, Capability.DOCUMENT_WRITE, pupil), publicAddress));
    }
}
