package org.aidroll.sis.web.efile;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.policy.DocumentField;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.Sent;

/** {@code POST /api/efile/NAMED/typed}: what a person read off a document, in the place of what the same person typed before. */
final class TypedResource {
    private static final int LONGEST = 200;
    private static final int MOST = 30;
    private static final int LARGEST = 65_536;
    private static final ObjectReader READER = Json.mapper().readerFor(Typing.class);

    private final EFileDoor door;
    private final Supplier<Documents> documents;
    private final Supplier<DecisionService> decisions;
    private final Audit audit;

    /** What the browser sends. */
    private record Typing(String document, DocumentField field, List<String> values) {}

    private record Kept(int values) {}

    TypedResource(EFileDoor door, Supplier<Documents> documents, Supplier<DecisionService> decisions, Audit audit) {
        this.door = door;
        this.documents = documents;
        this.decisions = decisions;
        this.audit = audit;
    }

    void take(Exchange exchange) throws IOException {
        Optional<Student> student = door.open(exchange, Capability.DOCUMENT_WRITE);
        if (student.isEmpty()) {
            return;
        }
        Optional<Typing> typing =
                Sent.<Typing>read(exchange.request(), READER, LARGEST).filter(this::isAsked);
        if (typing.isEmpty()) {
            exchange.problem(Problem.malformed("a document, a field of it, and its values: " + MOST
                    + " at most, of 1 to " + LONGEST + " characters"));
            return;
        }
        Typing typed = typing.get();
        var key = student.get().key();
        List<String> values = typed.values().stream()
                .map(TypedResource::clean)
                .filter(value -> !value.isEmpty())
                .toList();
        audit.record(
                exchange.actor(),
                Audit.Action.DOCUMENT_TYPED,
                key.value() + " " + typed.document() + " " + typed.field() + " " + values.size());
        boolean kept = documents
                .get()
                .values()
                .keep(
                        key,
                        typed.document(),
                        typed.field(),
                        values,
                        exchange.actor().id(),
                        decisions.get().now());
        if (kept) {
            exchange.json(new Kept(values.size()));
        } else {
            exchange.problem(Problem.stale());
        }
    }

    private boolean isAsked(Typing typing) {
        return typing.values().size() <= MOST
                && typing.values().stream().noneMatch(Objects::isNull)
                && typing.values().stream().allMatch(value -> clean(value).length() <= LONGEST)
                && (typing.field().isRepeated() || typing.values().size() <= 1)
                && door.types().stream()
                        .filter(type -> type.code().equals(typing.document()))
                        .anyMatch(type -> mayHave(type, typing.field()));
    }

    /** What the pack asks for, and what may stand there instead: a passport has no identity number. */
    static boolean mayHave(DocumentType type, DocumentField field) {
        return type.fields().contains(field)
                || type.fields().stream()
                        .anyMatch(asked ->
                                asked.alternative().filter(field::equals).isPresent());
    }

    private static String clean(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
