package org.aidroll.sis.web.admin;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.settings.ChinaTime;
import org.aidroll.sis.store.AuditQuery;
import org.aidroll.sis.store.AuditReader;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.ScriptedPage;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/access-log}, the same as a workbook, and the page over them: who saw and did what. Filters: {@code from}
 * and {@code until} (days, both included), {@code person}, {@code action}, {@code object}; {@code below} pages on. Who
 * looks is written down as well.
 */
final class AccessLogResource {
    private static final int PAGE = 100;
    private static final int MOST_TAKEN = 100_000;
    private static final int LONGEST = 100;

    private final Supplier<AuditReader> log;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final ScriptedPage page;

    AccessLogResource(Supplier<AuditReader> log, PermissionCheck permissions, Audit audit, String version) {
        this.log = log;
        this.permissions = permissions;
        this.audit = audit;
        this.page = new ScriptedPage("aid-access-log", "access-log-page.js", "访问日志", "Access log", version);
    }

    void page(Exchange exchange) throws IOException {
        if (permissions.permits(exchange.actor(), Capability.AUDIT_READ)) {
            page.show(exchange);
        } else {
            exchange.problem(Problem.notFound());
        }
    }

    void show(Exchange exchange) throws IOException {
        Optional<AuditQuery> asked = asked(exchange, Capability.AUDIT_READ);
        if (asked.isEmpty()) {
            return;
        }
        audit.record(exchange.actor(), Audit.Action.ACCESS_LOG_SEEN, written(exchange));
        AuditReader reader = log.get();
        List<AuditEntry> found = reader.find(asked.get(), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        var words = new AccessLogWords(exchange.locale(), ChinaTime.ZONE);
        exchange.json(new AccessLogView(
                shown.stream().map(words::row).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).entry() : null,
                AuditChain.head(reader.find(new AuditQuery(null, null, null, null, null, null), 1)),
                words.actions(),
                permissions.permits(exchange.actor(), Capability.EXPORT)));
    }

    void sheet(Exchange exchange) throws IOException {
        if (!permissions.permits(exchange.actor(), Capability.AUDIT_READ)) {
            exchange.problem(Problem.notFound());
            return;
        }
        Optional<AuditQuery> asked = asked(exchange, Capability.EXPORT);
        if (asked.isEmpty()) {
            return;
        }
        audit.record(exchange.actor(), Audit.Action.ACCESS_LOG_TAKEN, written(exchange));
        var words = new AccessLogWords(exchange.locale(), ChinaTime.ZONE);
        List<AccessLogView.Row> rows =
                log.get().find(asked.get(), MOST_TAKEN).stream().map(words::row).toList();
        exchange.download("access-log.xlsx", file -> AccessLogSheet.write(file, rows, exchange.locale()));
    }

    /** What is asked for; empty where the answer was given already: no right, or a filter that is none. */
    private Optional<AuditQuery> asked(Exchange exchange, Capability needed) throws IOException {
        if (!permissions.permits(exchange.actor(), needed)) {
            exchange.problem(Problem.notFound());
            return Optional.empty();
        }
        try {
            return Optional.of(query(exchange));
        } catch (DateTimeException | IllegalArgumentException none) {
            exchange.problem(Problem.malformed("a day, an action or a number that is none"));
            return Optional.empty();
        }
    }

    private AuditQuery query(Exchange exchange) {
        String action = text(exchange, "action");
        String below = text(exchange, "below");
        String until = text(exchange, "until");
        return new AuditQuery(
                startOf(text(exchange, "from"), 0),
                startOf(until, 1),
                text(exchange, "person"),
                action == null ? null : Audit.Action.valueOf(action).name(),
                text(exchange, "object"),
                below == null ? null : Long.valueOf(below));
    }

    private @Nullable Instant startOf(@Nullable String day, int later) {
        return day == null
                ? null
                : LocalDate.parse(day)
                        .plusDays(later)
                        .atStartOfDay(ChinaTime.ZONE)
                        .toInstant();
    }

    /** What stands in the log of the question itself. */
    private static String written(Exchange exchange) {
        return Stream.of("from", "until", "person", "action", "object", "below")
                .filter(name -> text(exchange, name) != null)
                .map(name -> name + "=" + text(exchange, name))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(Exchange exchange, String name) {
        String value = exchange.request().getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("longer than any name");
        }
        return value.strip();
    }
}
