package org.aidroll.sis.web.panel;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.Sent;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/students/NAMED/privacy}: all that is kept of a pupil, what for and how long; {@code POST
 * /api/students/NAMED/erase} with {@code {"confirm": …}}: erases it, once the pupil has left. What to confirm is given by
 * the first, and says which state was looked at: who looked at another one looks again.
 */
final class PrivacyResource {
    private static final int LARGEST = 1_000;
    private static final int DIGITS = 12;
    private static final ObjectMapper JSON = Json.mapper();
    private static final ObjectReader READER = JSON.readerFor(Erasure.class);

    private final Supplier<List<PrivacyProvider>> providers;
    private final Supplier<RollReader> roll;
    private final StudentLocator locator;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final Runnable changed;

    /** What the browser sends, and nothing else. */
    private record Erasure(String confirm) {}

    /** Whom it is about; {@code entry} is empty where the roll does not have the pupil any more. */
    private record Subject(StudentKey key, Optional<Student> entry) {
        boolean hasLeft() {
            return entry.map(student -> student.enrolment().status().hasLeft()).orElse(true);
        }
    }

    /** A place, what for and how long, in the language asked for. */
    private record Place(String place, String content, String term) {}

    /** The answer; {@code confirm} is null as long as nothing may be erased. */
    private record View(
            String student,
            boolean onRoll,
            List<Place> places,
            Map<String, List<Map<String, Object>>> data,
            @Nullable String confirm) {}

    private record Erased(String student, Map<String, Integer> rows) {}

    /**
     * @param providers who keeps something of pupils
     * @param changed what is done when something was erased
     */
    PrivacyResource(
            Supplier<List<PrivacyProvider>> providers,
            Supplier<RollReader> roll,
            StudentLocator locator,
            PermissionCheck permissions,
            Audit audit,
            Runnable changed) {
        this.providers = providers;
        this.roll = roll;
        this.locator = locator;
        this.permissions = permissions;
        this.audit = audit;
        this.changed = changed;
    }

    /** Whom this person may ask about; one who left the roll altogether is known by what is kept. */
    private Optional<Subject> subject(Exchange exchange) {
        if (!permissions.permits(exchange.actor(), Capability.PRIVACY)) {
            return Optional.empty();
        }
        return locator.locate(exchange.variables().get(0))
                .map(key -> new Subject(key, roll.get().find(key)))
                .filter(subject -> subject.entry()
                        .map(student -> permissions.permits(exchange.actor(), Capability.PRIVACY, student))
                        .orElseGet(() -> !data(subject.key()).isEmpty()));
    }

    private Map<String, List<Map<String, Object>>> data(StudentKey student) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        providers.get().forEach(provider -> all.putAll(provider.export(student)));
        return all;
    }

    void show(Exchange exchange) throws IOException {
        Optional<Subject> subject = subject(exchange);
        if (subject.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        var data = data(subject.get().key());
        audit.record(
                exchange.actor(), Audit.Action.PRIVACY_SEEN, subject.get().key().value());
        exchange.json(new View(
                subject.get().key().value(),
                subject.get().entry().isPresent(),
                providers.get().stream()
                        .flatMap(provider -> provider.describe().stream())
                        .map(kept -> new Place(
                                kept.place(),
                                kept.content().in(exchange.locale()),
                                kept.term().in(exchange.locale())))
                        .toList(),
                data,
                subject.get().hasLeft() ? confirm(subject.get().key()) : null));
    }

    /** Who looked is not a change of what is kept, so the log is left out. */
    private String confirm(StudentKey student) {
        var data = data(student);
        data.remove("aid_audit");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(data));
            return "erase " + student.value() + " "
                    + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException | JacksonException never) {
            throw new IllegalStateException("every Java has SHA-256, and rows are JSON", never);
        }
    }

    void erase(Exchange exchange) throws IOException {
        Optional<Subject> subject = subject(exchange);
        if (subject.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        if (SameOrigin.refuses(exchange)) {
            return;
        }
        Optional<Erasure> erasure = Sent.read(exchange.request(), READER, LARGEST);
        if (erasure.isEmpty()) {
            exchange.problem(Problem.malformed("the text that …/privacy gave to confirm"));
            return;
        }
        if (!subject.get().hasLeft()) {
            exchange.problem(Problem.stillEnrolled());
            return;
        }
        StudentKey student = subject.get().key();
        if (!erasure.get().confirm().equals(confirm(student))) {
            exchange.problem(Problem.stale());
            return;
        }
        audit.record(exchange.actor(), Audit.Action.PRIVACY_ERASED, student.value());
        Map<String, Integer> rows = new LinkedHashMap<>();
        providers.get().forEach(provider -> rows.putAll(provider.erase(student)));
        changed.run();
        exchange.json(new Erased(student.value(), rows));
    }
}
