package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer on its way out: first undecided, then searched for the marker, then passed through. Shared by the stream
 * and the writer of the response. None of its methods throws: where our own code fails, the host's page passes.
 */
final class Injection {

    private enum Phase {
        UNDECIDED,
        SEARCHING,
        PASSING
    }

    private final ScriptTag tag;
    private final HttpServletResponse response;
    private final boolean headRequest;
    private final InjectionOutcome outcome;
    private final WithheldHeaders withheld = new WithheldHeaders();

    private Phase phase = Phase.UNDECIDED;
    private MarkerScanner scanner = new MarkerScanner(false);
    private boolean lengthSent;

    /**
     * @param response the container's response, not ours
     * @param headRequest the host may set the headers of a page that it does not write
     */
    Injection(ScriptTag tag, HttpServletResponse response, boolean headRequest, InjectionOutcome outcome) {
        this.tag = tag;
        this.response = response;
        this.headRequest = headRequest;
        this.outcome = outcome;
    }

    /** To be asked before each write: decides at the first one, and is a mere comparison once the search is over. */
    boolean isSearching() {
        if (phase == Phase.UNDECIDED) {
            decide();
        }
        return phase == Phase.SEARCHING;
    }

    /** As {@link #isSearching()}, for bytes: a UTF-16 byte order mark outweighs the charset the host declared. */
    boolean isSearchingFrom(byte first) {
        boolean atStart = phase == Phase.UNDECIDED;
        if (isSearching() && atStart && (first & 0xFE) == 0xFE) {
            pass(PassReason.NOT_ASCII_COMPATIBLE);
        }
        return phase == Phase.SEARCHING;
    }

    private void decide() {
        phase = Phase.PASSING;
        try {
            Optional<PassReason> obstacle = PageResponse.obstacle(response);
            if (obstacle.isPresent()) {
                pass(obstacle.get());
            } else {
                scanner = new MarkerScanner(PageResponse.isXhtml(response));
                takeBackLength();
                outcome.passed(PassReason.NO_MARKER);
                phase = Phase.SEARCHING;
            }
        } catch (Exception | LinkageError e) {
            outcome.failed(e);
            releaseHeaders();
        }
    }

    /** A length sent for an answer that the host has withdrawn since by resetBuffer(). */
    private void takeBackLength() {
        if (lengthSent) {
            response.setContentLengthLong(-1);
            lengthSent = false;
        }
    }

    MarkerScanner scanner() {
        return scanner;
    }

    /** Ends the search without a tag. */
    void pass(PassReason reason) {
        phase = Phase.PASSING;
        outcome.passed(reason);
        releaseHeaders();
    }

    /** What to write before the marker just found: the tag, or nothing where the host's policy forbids it. */
    String textBeforeMarker() {
        phase = Phase.PASSING;
        try {
            var policy = new ContentSecurityPolicy(response.getHeaders("Content-Security-Policy"));
            if (policy.forbidsOwnScripts()) {
                pass(PassReason.CSP_FORBIDS);
                return "";
            }
            String html = policy.nonce().map(tag::htmlWithNonce).orElseGet(tag::html);
            outcome.injected();
            return html;
        } catch (Exception | LinkageError e) {
            outcome.failed(e);
            releaseHeaders();
            return "";
        }
    }

    /** Keeps the header, or passes it on where the page is known to pass. */
    void header(String name, @Nullable String value, Runnable send) {
        if (!WithheldHeaders.covers(name) || (phase == Phase.PASSING && !outcome.isInjected())) {
            send.run();
        } else if (value != null) {
            withheld.put(name, value, send);
        } else {
            // Jetty takes null for "remove"; the other servers ignore it.
            withheld.remove(name);
            send.run();
        }
    }

    WithheldHeaders withheld() {
        return withheld;
    }

    /** Nothing more comes, as far as is known: headers of a page that stayed as it was may go. */
    void settleHeaders() {
        boolean unseenPage = headRequest
                && phase == Phase.UNDECIDED
                && PageResponse.obstacle(response).isEmpty();
        if (!outcome.isInjected() && !unseenPage) {
            releaseHeaders();
        }
    }

    private void releaseHeaders() {
        try {
            if (!response.isCommitted()) {
                lengthSent |= withheld.value(WithheldHeaders.CONTENT_LENGTH).isPresent();
                withheld.release();
            }
        } catch (RuntimeException e) {
            outcome.failed(e);
        }
    }

    /** The host has withdrawn all, headers too. */
    void restartWithHeaders() {
        restart();
        withheld.clear();
        lengthSent = false;
    }

    /** The host has withdrawn what it wrote, to write something else. */
    void restart() {
        phase = Phase.UNDECIDED;
        scanner = new MarkerScanner(false);
        outcome.passed(PassReason.NO_PAGE);
    }

    /** The host has withdrawn its page for a redirect or the container's error page, which we do not see. */
    void abandon() {
        restart();
        withheld.clear();
        phase = Phase.PASSING;
    }
}
