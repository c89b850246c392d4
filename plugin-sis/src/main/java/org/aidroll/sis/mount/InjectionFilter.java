package org.aidroll.sis.mount;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Puts the tag of the {@link PageGate} into the host's pages: directly before {@code </head>} or, where none comes
 * first, directly before {@code <body}. Every other byte of the page is the host's, and comes when the host writes it.
 *
 * <p>Register it with async support, after the host's own filters, for the {@link #dispatcherTypes()}:
 *
 * <pre>{@code
 * FilterRegistration.Dynamic mount = context.addFilter("aidrollMount", new InjectionFilter(gate, report));
 * mount.setAsyncSupported(true);
 * mount.addMappingForUrlPatterns(InjectionFilter.dispatcherTypes(), true, "/*");
 * }</pre>
 *
 * <p>It throws nothing of its own into the host: where our code fails, the host's page passes unchanged and the
 * report says so.
 */
public final class InjectionFilter implements Filter {

    private final PageGate gate;
    private final InjectionReport report;

    /** A filter for the pages of this gate. */
    public InjectionFilter(PageGate gate, InjectionReport report) {
        this.gate = gate;
        this.report = report;
    }

    /**
     * REQUEST does the work. FORWARD and ASYNC only mark the end of a page that ends in a dispatch: without them, a page
     * broken off within a marker may lose those few last characters.
     */
    public static EnumSet<DispatcherType> dispatcherTypes() {
        return EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ASYNC);
    }

    @Override
    public void init(FilterConfig config) {
        report.filterStarted(true);
    }

    @Override
    public void destroy() {
        report.filterStarted(false);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        InjectingRequest underWay = InjectingRequest.within(request);
        if (underWay != null) {
            dispatch(underWay, request, response, chain);
        } else if (request.getDispatcherType() == DispatcherType.REQUEST
                && request instanceof HttpServletRequest httpRequest
                && response instanceof HttpServletResponse httpResponse) {
            page(httpRequest, httpResponse, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<InjectingRequest> wanted = wanted(request, response);
        if (wanted.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        InjectingRequest ours = wanted.get();
        try {
            chain.doFilter(ours, ours.response());
        } finally {
            if (ours.asyncStarts() == 0) {
                ours.response().end();
            }
        }
    }

    /** All that is asked and made before the host answers; whatever fails in it, the host sees its own objects. */
    private Optional<InjectingRequest> wanted(HttpServletRequest request, HttpServletResponse response) {
        InjectionOutcome outcome = new InjectionOutcome(request, report);
        try {
            Optional<ScriptTag> tag = gate.tagFor(request);
            if (tag.isPresent() && PageRequest.isForFragment(request)) {
                outcome.passed(PassReason.FRAGMENT);
                outcome.tell();
                return Optional.empty();
            }
            return tag.map(wantedTag -> {
                Injection injection =
                        new Injection(wantedTag, response, request.getMethod().equals("HEAD"), outcome);
                return new InjectingRequest(request, new InjectingResponse(response, injection, outcome));
            });
        } catch (Exception | LinkageError e) {
            outcome.failed(e);
            outcome.tell();
            return Optional.empty();
        }
    }

    /** A later leg of a page under way: the dispatcher may close the answer as soon as this returns. */
    private static void dispatch(
            InjectingRequest underWay, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int asyncStarts = underWay.asyncStarts();
        try {
            chain.doFilter(request, response);
        } finally {
            DispatcherType type = request.getDispatcherType();
            boolean last = type == DispatcherType.FORWARD || type == DispatcherType.ASYNC;
            if (last && underWay.asyncStarts() == asyncStarts) {
                underWay.response().finish();
            }
        }
    }
}
