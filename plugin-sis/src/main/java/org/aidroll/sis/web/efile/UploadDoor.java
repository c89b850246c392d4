package org.aidroll.sis.web.efile;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.api.finding.AidException;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.document.Documents;
import org.aidroll.sis.document.Intake;
import org.aidroll.sis.document.UploadLinks;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.log.Trace;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.web.Audit;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.NotReadyException;
import org.aidroll.sis.web.Pace;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.SentFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /aidroll/upload/TOKEN}: where a family hands in documents without a login, in front of the host's filters, which
 * would send it to a login page. The token is all that opens it: for one pupil, some slots, so many files, so long; nothing
 * comes back but what the family has to know. To open it consumes nothing, since programs look at links before people do.
 *
 * <p>{@code GET} gives the page, {@code GET …/state} what is asked for, {@code POST …/SLOT} takes a photograph as the body.
 */
final class UploadDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UploadDoor.class);
    private static final Pattern ADDRESS =
            Pattern.compile("/aidroll/upload/([A-Za-z0-9_-]{43})(?:/(state|[A-Z][A-Z0-9_]*\\.[A-Z][A-Z0-9_]*))?");
    private static final int RETRY_SECONDS = 5;
    /** A family sends ten photographs in a minute, and again where the network is bad. */
    private static final int MOST_IN_A_MINUTE = 60;

    private final transient Supplier<Documents> documents;
    private final transient UploadPage page;
    private final transient Audit audit;
    private final transient Pace pace = new Pace(MOST_IN_A_MINUTE, Duration.ofMinutes(1), Clock.systemUTC());

    UploadDoor(Supplier<Documents> documents, UploadPage page, Audit audit) {
        this.documents = documents;
        this.page = page;
        this.audit = audit;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            String address =
                    request.getRequestURI().substring(request.getContextPath().length());
            Matcher matcher = ADDRESS.matcher(address);
            if (matcher.matches()) {
                var family = new Actor("upload link", "", Set.of(), Set.of());
                answer(new Exchange(family, List.of(), request, response), matcher.group(1), matcher.group(2));
            } else {
                Exchange.write(response, Problem.notFound());
            }
        } catch (NotReadyException starting) {
            Exchange.write(response, Problem.notReady(RETRY_SECONDS));
        } catch (AidException unavailable) {
            LOG.warn("AidRoll cannot answer an upload link: {}", unavailable.getMessage());
            Exchange.write(response, Problem.unavailable(RETRY_SECONDS));
        } catch (RuntimeException | LinkageError bug) {
            LOG.error("AidRoll failed to answer an upload link: {}", Trace.of(bug));
            Exchange.write(response, Problem.failed());
        }
    }

    private void answer(Exchange exchange, String token, @Nullable String part) throws IOException {
        boolean reading = exchange.isReading();
        if (part == null && reading) {
            page.show(exchange);
            return;
        }
        boolean state = "state".equals(part);
        if (part == null
                || state != reading
                || !reading && !exchange.request().getMethod().equals("POST")) {
            exchange.problem(Problem.notFound());
            return;
        }
        UploadLinks links = documents.get().links();
        Optional<UploadLink> link = links.find(token);
        if (link.isEmpty()) {
            exchange.problem(Problem.notFound());
        } else if (!links.isOpen(link.get())) {
            exchange.problem(Problem.linkOver());
        } else if (!pace.permits(link.get().id())) {
            exchange.problem(Problem.tooOften(RETRY_SECONDS));
        } else if (state) {
            show(exchange, link.get());
        } else {
            take(exchange, link.get(), part);
        }
    }

    private void show(Exchange exchange, UploadLink link) throws IOException {
        Optional<Object> view = page.state(link, exchange.locale());
        if (view.isPresent()) {
            exchange.json(view.get());
        } else {
            exchange.problem(Problem.linkOver());
        }
    }

    private void take(Exchange exchange, UploadLink link, String slot) throws IOException {
        if (!link.slots().contains(slot)) {
            exchange.problem(Problem.notFound());
            return;
        }
        if (exchange.request().getHeader("X-AidRoll") == null) {
            exchange.problem(Problem.refused("a form of another site"));
            return;
        }
        if (!"yes".equals(exchange.request().getHeader("X-AidRoll-Consent"))) {
            exchange.problem(Problem.malformed("the guardian's consent is missing"));
            return;
        }
        Intake intake = documents.get().intake();
        Optional<byte[]> sent = SentFile.read(exchange, intake.largest());
        if (sent.isEmpty()) {
            return;
        }
        String login = "link " + link.id();
        audit.record(
                new Actor(login, "", Set.of(), Set.of()),
                Audit.Action.DOCUMENT_SENT,
                link.student().value() + " " + slot + ", made by " + link.login() + ", guardian's consent given");
        var taken = intake.take(new Intake.Sent(
                link.student(), slot, sent.get(), exchange.request().getContentType(), login, link));
        TakenView.answer(exchange, taken, AidEngines.explainer(page.pack(), exchange.locale()));
    }
}
