package org.aidroll.sis.web.review;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.ReviewDesk;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Json;
import org.aidroll.sis.web.PlainText;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SameOrigin;
import org.aidroll.sis.web.ScriptedPage;
import org.aidroll.sis.web.Sent;

/**
 * {@code GET /admin/review}: the page of the review queue; {@code GET /api/review}: what it shows; {@code POST
 * /api/review/ID}: a decision as {@code {"verdict": "LINK" | "NO_LINK", "reason": …, "version": …}}.
 */
final class ReviewResource {
    private static final int SHOWN = 30;
    private static final int LARGEST = 4_000;
    private static final int LONGEST_REASON = 300;
    private static final ObjectReader READER = Json.mapper().readerFor(Ruling.class);

    private final ReviewDesk desk;
    private final Supplier<DecisionService> decisions;
    private final PermissionCheck permissions;
    private final Audit audit;
    private final Supplier<HostWords> words;
    private final ScriptedPage page;

    /** What the browser sends, and nothing else. */
    private record Ruling(Verdict verdict, String reason, int version) {}

    ReviewResource(
            ReviewDesk desk,
            Supplier<DecisionService> decisions,
            PermissionCheck permissions,
            Audit audit,
            Supplier<HostWords> words,
            String version) {
        this.desk = desk;
        this.decisions = decisions;
        this.permissions = permissions;
        this.audit = audit;
        this.words = words;
        this.page = new ScriptedPage("aid-review-queue", "review-page.js", "待核对", "Review queue", version);
    }

    private boolean refuses(Exchange exchange) throws IOException {
        boolean refused = !permissions.permits(exchange.actor(), Capability.LINK_DECIDE);
        if (refused) {
            exchange.problem(Problem.notFound());
        }
        return refused;
    }

    private boolean permits(Exchange exchange, Student student) {
        return permissions.permits(exchange.actor(), Capability.LINK_DECIDE, student);
    }

    void page(Exchange exchange) throws IOException {
        if (!refuses(exchange)) {
            page.show(exchange);
        }
    }

    void show(Exchange exchange) throws IOException {
        if (refuses(exchange)) {
            return;
        }
        ReviewDesk.Page page = desk.page(student -> permits(exchange, student), SHOWN);
        audit.record(
                exchange.actor(),
                Audit.Action.REVIEW_SEEN,
                Stream.concat(page.open().stream(), page.decided().stream())
                        .map(item -> item.student().key().value())
                        .distinct()
                        .collect(Collectors.joining(" ")));
        exchange.json(new ReviewWriter(decisions.get(), exchange.locale(), words.get()).view(page));
    }

    void decide(Exchange exchange) throws IOException {
        Optional<ReviewDesk.Item> item = refusedFor(exchange)
                ? Optional.empty()
                : desk.find(exchange.variables().get(0)).filter(found -> permits(exchange, found.student()));
        if (item.isEmpty()) {
            exchange.problem(Problem.notFound());
            return;
        }
        if (SameOrigin.refuses(exchange)) {
            return;
        }
        Optional<Ruling> ruling = read(exchange);
        if (ruling.isEmpty()) {
            exchange.problem(Problem.malformed("verdict LINK or NO_LINK, a reason of 1 to " + LONGEST_REASON
                    + " characters, and the version that was shown"));
            return;
        }
        decide(exchange, item.get(), ruling.get());
    }

    private boolean refusedFor(Exchange exchange) {
        return !permissions.permits(exchange.actor(), Capability.LINK_DECIDE);
    }

    private void decide(Exchange exchange, ReviewDesk.Item item, Ruling ruling) throws IOException {
        String about = item.what().source().name() + ":" + item.what().row().row() + " "
                + item.student().key().value() + " " + ruling.verdict() + " " + (ruling.version() + 1);
        audit.record(exchange.actor(), Audit.Action.LINK_RULED, about);
        ReviewDesk.Ruled ruled = desk.rule(item, ruling.verdict(), ruling.reason(), ruling.version(), exchange.actor());
        if (ruled == ReviewDesk.Ruled.STALE) {
            audit.record(exchange.actor(), Audit.Action.LINK_RULING_STALE, about);
            exchange.problem(Problem.stale());
            return;
        }
        exchange.json(new ReviewView.RuledView(
                item.what().id(), ruling.version() + 1, ruling.verdict().name(), ruled == ReviewDesk.Ruled.APPLIED));
    }

    private static Optional<Ruling> read(Exchange exchange) {
        return Sent.<Ruling>read(exchange.request(), READER, LARGEST)
                .filter(ruling -> ruling.version() >= 0)
                .flatMap(ruling -> PlainText.required(ruling.reason(), LONGEST_REASON)
                        .map(reason -> new Ruling(ruling.verdict(), reason, ruling.version())));
    }
}
