package org.aidroll.sis.mount;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The host's request, asking for the whole page: without the headers that would get "304, yours is good" for a page
 * from before installation, or a piece of one. Asynchronous answers started here keep our response.
 */
final class InjectingRequest extends HttpServletRequestWrapper {

    private static final Set<String> HIDDEN = hidden("If-None-Match", "If-Modified-Since", "If-Range", "Range");

    private final InjectingResponse response;
    private final AtomicInteger asyncStarts = new AtomicInteger();

    InjectingRequest(HttpServletRequest request, InjectingResponse response) {
        super(request);
        this.response = response;
    }

    /** Our own request among those wrapped in this one; null when the page is none of ours. */
    static @Nullable InjectingRequest within(ServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            if (inner instanceof InjectingRequest ours) {
                return ours;
            }
            inner = wrapper.getRequest();
        }
        return null;
    }

    InjectingResponse response() {
        return response;
    }

    /** How often an asynchronous answer was started: then its completion, not a return, is its end. */
    int asyncStarts() {
        return asyncStarts.get();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isHidden(name))
                .toList());
    }

    @Override
    public long getDateHeader(String name) {
        return isHidden(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public int getIntHeader(String name) {
        return isHidden(name) ? -1 : super.getIntHeader(name);
    }

    private static boolean isHidden(@Nullable String name) {
        return name != null && HIDDEN.contains(name);
    }

    /** Without this, the container would hand its own response to the asynchronous part, and no tag would come. */
    @Override
    public AsyncContext startAsync() {
        return watched(super.startAsync(this, response));
    }

    @Override
    public AsyncContext startAsync(ServletRequest asyncRequest, ServletResponse asyncResponse) {
        return watched(super.startAsync(asyncRequest, asyncResponse));
    }

    @Override
    public AsyncContext getAsyncContext() {
        return new EndingAsyncContext(super.getAsyncContext(), response);
    }

    private AsyncContext watched(AsyncContext context) {
        asyncStarts.incrementAndGet();
        EndListener.listenTo(context, this, response);
        return new EndingAsyncContext(context, response);
    }

    private static Set<String> hidden(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }
}
