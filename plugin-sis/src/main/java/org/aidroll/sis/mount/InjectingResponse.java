package org.aidroll.sis.mount;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The host's response: what it writes goes through the search, and headers about its exact bytes are kept back. */
final class InjectingResponse extends HttpServletResponseWrapper {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private final Injection injection;
    private final InjectionOutcome outcome;
    private @Nullable InjectingOutputStream stream;
    private @Nullable InjectingWriter writer;

    InjectingResponse(HttpServletResponse response, Injection injection, InjectionOutcome outcome) {
        super(response);
        this.injection = injection;
        this.outcome = outcome;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream host = super.getOutputStream();
        if (stream == null) {
            stream = new InjectingOutputStream(host, injection);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter host = super.getWriter();
        if (writer == null) {
            writer = new InjectingWriter(host, injection);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        injection.isSearching(); // a flush sends the headers: the last moment to decide
        super.flushBuffer();
    }

    @Override
    public void reset() {
        super.reset();
        injection.restartWithHeaders();
        stream = null;
        writer = null;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        injection.restart();
    }

    @Override
    public void sendError(int status) throws IOException {
        super.sendError(status);
        injection.abandon();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status, message);
        injection.abandon();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(location);
        injection.abandon();
    }

    @Override
    public void setContentLength(int length) {
        header(WithheldHeaders.CONTENT_LENGTH, Integer.toString(length), () -> super.setContentLength(length));
    }

    @Override
    public void setContentLengthLong(long length) {
        header(WithheldHeaders.CONTENT_LENGTH, Long.toString(length), () -> super.setContentLengthLong(length));
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        header(name, value, () -> super.setHeader(name, value));
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        header(name, value, () -> super.addHeader(name, value));
    }

    @Override
    public void setIntHeader(String name, int value) {
        header(name, Integer.toString(value), () -> super.setIntHeader(name, value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        header(name, Integer.toString(value), () -> super.addIntHeader(name, value));
    }

    @Override
    public void setDateHeader(String name, long millis) {
        header(name, httpDate(millis), () -> super.setDateHeader(name, millis));
    }

    @Override
    public void addDateHeader(String name, long millis) {
        header(name, httpDate(millis), () -> super.addDateHeader(name, millis));
    }

    private void header(String name, @Nullable String value, Runnable send) {
        injection.header(name, value, send);
    }

    private static String httpDate(long millis) {
        return HTTP_DATE.format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    @Override
    public boolean containsHeader(String name) {
        return injection.withheld().value(name).isPresent() || super.containsHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return injection.withheld().value(name).orElseGet(() -> super.getHeader(name));
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return injection
                .withheld()
                .value(name)
                .<Collection<String>>map(List::of)
                .orElseGet(() -> super.getHeaders(name));
    }

    @Override
    public Collection<String> getHeaderNames() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(super.getHeaderNames());
        names.addAll(injection.withheld().names());
        return names;
    }

    /** Writes what is held and sets what was withheld, as far as the container still takes it. Never flushes. */
    void finish() {
        injection.settleHeaders();
        writeHeld();
    }

    /** Writes what is held, for it is the host's; a container that no longer takes it would not have taken it then. */
    void writeHeld() {
        try {
            if (writer != null) {
                writer.writeHeld();
            } else if (stream != null) {
                stream.writeHeld();
            }
        } catch (IOException | RuntimeException e) {
            // The browser has gone, or the answer is closed: the host would have met this in its own last write.
        }
    }

    /** The last word on this answer. */
    void end() {
        finish();
        outcome.tell();
    }
}
