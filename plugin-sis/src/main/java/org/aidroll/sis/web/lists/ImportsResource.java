package org.aidroll.sis.web.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.imports.ImportJob;
import org.aidroll.sis.imports.ImportJobs;
import org.aidroll.sis.imports.ImportResult;
import org.aidroll.sis.imports.ListDifference;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.Sent;

/**
 * {@code GET /api/imports/ID}: how far an import is, and what came of it; {@code POST /api/imports/ID/cancel}: stops it;
 * {@code GET /api/imports/ID/rejected.xlsx} and {@code difference.xlsx}: what it gives back. For who asked for the import,
 * and for who may put in lists.
 */
final class ImportsResource {
    private final ImportJobs jobs;
    private final Supplier<DecisionService> decisions;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final Supplier<HostWords> words;

    ImportsResource(
            ImportJobs jobs,
            Supplier<DecisionService> decisions,
            PermissionCheck permissions,
            Audit audit,
            Supplier<HostWords> words) {
        this.words = words;
        this.jobs = jobs;
        this.decisions = decisions;
        this.permissions = permissions;
        this.audit = audit;
    }

    private Optional<ImportJob> open(Exchange exchange) throws IOException {
        Optional<ImportJob> job = jobs.find(exchange.variables().get(0))
                .filter(found -> found.maker().id().equals(exchange.actor().id())
                        || permissions.permits(exchange.actor(), Capability.LISTS_WRITE));
        if (job.isEmpty()) {
            exchange.problem(Problem.notFound());
        }
        return job;
    }

    void show(Exchange exchange) throws IOException {
        Optional<ImportJob> job = open(exchange);
        if (job.isEmpty()) {
            return;
        }
        Optional<ImportResult> result = job.get().result();
        if (result.isEmpty()) {
            exchange.json(ImportView.of(job.get(), exchange.actor(), null));
            return;
        }
        var view = new ImportWriter(
                        decisions.get().pack(),
                        exchange.locale(),
                        words.get(),
                        student -> permissions.permits(exchange.actor(), Capability.CASE_READ, student))
                .result(result.get(), mayExport(exchange, result.get()));
        audit.record(exchange.actor(), Audit.Action.IMPORT_SEEN, job.get().list() + keys(view));
        exchange.json(ImportView.of(job.get(), exchange.actor(), view));
    }

    private static String keys(ImportView.ResultView view) {
        var difference = view.difference();
        return difference == null
                ? ""
                : difference.lines().stream()
                        .map(ImportView.LineView::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" ", " ", ""));
    }

    /** Files are not made for one person: who takes them away must have the right to take every pupil in them. */
    private boolean mayExport(Exchange exchange, ImportResult result) {
        ListDifference difference = result.difference();
        return permissions.permits(exchange.actor(), Capability.LISTS_WRITE)
                && permissions.permits(exchange.actor(), Capability.EXPORT)
                && (difference == null
                        || difference.concerned().stream().allMatch(student -> mayExport(exchange, student)));
    }

    private boolean mayExport(Exchange exchange, Student student) {
        return permissions.permits(exchange.actor(), Capability.EXPORT, student)
                && permissions.permits(exchange.actor(), Capability.CASE_READ, student);
    }

    void cancel(Exchange exchange) throws IOException {
        Optional<ImportJob> job = open(exchange);
        if (job.isEmpty()) {
            return;
        }
        if (SameOrigin.refuses(exchange)) {
            return;
        }
        if (!Sent.isNothing(exchange.request())) {
            exchange.problem(Problem.malformed("nothing is asked for"));
            return;
        }
        audit.record(exchange.actor(), Audit.Action.IMPORT_CANCELLED, job.get().list());
        if (job.get().cancel()) {
            exchange.json(ImportView.of(job.get(), exchange.actor(), null));
        } else {
            exchange.problem(Problem.tooLate());
        }
    }

    void toCorrect(Exchange exchange) throws IOException {
        give(exchange, ImportResult.TO_CORRECT);
    }

    void difference(Exchange exchange) throws IOException {
        give(exchange, ImportResult.DIFFERENCE);
    }

    private void give(Exchange exchange, String name) throws IOException {
        Optional<ImportJob> job = open(exchange);
        if (job.isEmpty()) {
            return;
        }
        Optional<Path> file = job.get()
                .result()
                .filter(result -> mayExport(exchange, result))
                .map(result -> result.files().file(name))
                .filter(Files::isRegularFile);
        if (file.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        audit.record(exchange.actor(), Audit.Action.IMPORT_TAKEN, job.get().list() + " " + name);
        exchange.download(name, file.get());
    }
}
