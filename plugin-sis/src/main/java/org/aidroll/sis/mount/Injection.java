package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.aidroll.sis.mount.html.MarkerScanner;
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

    /** The byte order marks of UTF-16 begin with this or the next higher byte, and nothing else in use does. */
    private static final int UTF16_MARK = 0xFE;

    private static final int GZIP_MARK = 0x1F;

    private final ScriptTag tag;
    private final HttpServletResponse response;
    private final boolean headRequest;
    private final String outerEncoding;
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
        this.outerEncoding = PageResponse.encoding(response);
        this.outcome = outcome;
    }

    /** To be asked before each write: decides at the first one, and is a mere comparison once the search is over. */
    boolean isSearching() {
        if (phase == Phase.UNDECIDED) {
            decide();
        }
        return phase == Phase.SEARCHING;
    }

    /** As {@link #isSearching()}, for bytes, whose first one may belie the headers. */
    boolean isSearchingFrom(byte first) {
        boolean atStart = phase == Phase.UNDECIDED;
        if (isSearching() && atStart) {
            if ((first & 0xFE) == UTF16_MARK) {
                pass(PassReason.NOT_ASCII_COMPATIBLE);
            } else if (first == GZIP_MARK) {
                pass(PassReason.COMPRESSED_BY_HOST);
            }
        }
        return phase == Phase.SEARCHING;
    }

    private void decide() {
        phase = Phase.PASSING;
        try {
            Optional<PassReason> obstacle = PageResponse.obstacle(response, outerEncoding);
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
        if (!outcome.isInjected() && !isUnseenPage()) {
            releaseHeaders();
        }
    }

    /** Whether these are the headers of a page that would get the tag, asked for by HEAD and so not written. */
    private boolean isUnseenPage() {
        try {
            return headRequest
                    && phase == Phase.UNDECIDED
                    && PageResponse.obstacle(response, outerEncoding).isEmpty();
        } catch (Exception | LinkageError e) {
            outcome.failed(e);
            return false;
        }
    }

    private void releaseHeaders() {
        try {
            if (!response.isCommitted()) {
                lengthSent |= withheld.value(WithheldHeaders.CONTENT_LENGTH).isPresent();
                withheld.release();
            }
        } catch (Exception | LinkageError e) {
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
