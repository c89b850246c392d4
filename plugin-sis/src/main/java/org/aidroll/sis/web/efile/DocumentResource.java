package org.aidroll.sis.web.efile;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.document.DocumentVault;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.document.Intake;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.store.KeptDocument;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.Sent;
import org.aidroll.sis.web.SentFile;

/**
 * {@code POST /api/efile/NAMED/files/SLOT}: a photograph as the body, nothing around it; {@code …/withdraw}: there is none
 * any more. {@code GET /api/documents/ID} and {@code …/small}: what is kept of it. A photograph never comes as a document
 * of this origin: the page draws it from the bytes.
 */
final class DocumentResource {
    private static final int LARGEST = 65_536;
    private static final ObjectReader READER = Json.mapper().readerFor(Withdrawal.class);

    private final EFileDoor door;
    private final Supplier<Documents> documents;
    private final Audit audit;

    /** What the browser sends to withdraw what is in a slot. */
    private record Withdrawal(String slot) {}

    private record Withdrawn(boolean withdrawn) {}

    DocumentResource(EFileDoor door, Supplier<Documents> documents, Audit audit) {
        this.door = door;
        this.documents = documents;
        this.audit = audit;
    }

    void take(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_WRITE);
        if (student.isEmpty()) {
            return;
        }
        String slot = exchange.variables().get(1);
        if (door.slot(slot).isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        Intake intake = documents.get().intake();
        Optional<byte[]> sent = SentFile.read(exchange, intake.largest());
        if (sent.isEmpty()) {
            return;
        }
        var key = student.get().key();
        audit.record(exchange.actor(), Audit.Action.DOCUMENT_SENT, key.value() + " " + slot);
        var taken = intake.take(new Intake.Sent(
                key,
                slot,
                sent.get(),
                exchange.request().getContentType(),
                exchange.actor().id(),
                null));
        TakenView.answer(exchange, taken, AidEngines.explainer(door.pack(), exchange.locale()));
    }

    void withdraw(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_WRITE);
        if (student.isEmpty()) {
            return;
        }
        Optional<Withdrawal> asked = Sent.<Withdrawal>read(exchange.request(), READER, LARGEST)
                .filter(withdrawal -> door.slot(withdrawal.slot()).isPresent());
        if (asked.isEmpty()) {
            exchange.problem(Problem.malformed("the slot whose document is withdrawn"));
            return;
        }
        var key = student.get().key();
        String slot = asked.get().slot();
        audit.record(exchange.actor(), Audit.Action.DOCUMENT_WITHDRAWN, key.value() + " " + slot);
        exchange.json(new Withdrawn(
                documents.get().vault().withdraw(key, slot, exchange.actor().id())));
    }

    void picture(Exchange exchange) throws IOException {
        show(exchange, "", DocumentVault::picture);
    }

    void small(Exchange exchange) throws IOException {
        show(exchange, " small", DocumentVault::small);
    }

    private void show(Exchange exchange, String size, BiFunction<DocumentVault, KeptDocument, Optional<byte[]>> part)
            throws IOException {
        DocumentVault vault = documents.get().vault();
        Optional<KeptDocument> document =
                vault.find(exchange.variables().get(0)).filter(kept -> door.permitsReading(exchange, kept.student()));
        Optional<byte[]> bytes = document.flatMap(kept -> part.apply(vault, kept));
        if (document.isEmpty() || bytes.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        KeptDocument kept = document.get();
        audit.record(
                exchange.actor(),
                Audit.Action.DOCUMENT_SEEN,
                kept.student().value() + " " + kept.slot() + " " + kept.id() + size);
        exchange.file(kept.mediaType(), name(kept), bytes.get());
    }

    /** Without a name or a number of anybody. */
    private static String name(KeptDocument kept) {
        boolean pdf = kept.mediaType().equals(FileKind.PDF.mediaType());
        return kept.slot().toLowerCase(Locale.ROOT).replace('.', '-') + (pdf ? ".pdf" : ".jpg");
    }
}
