package org.aidroll.sis.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.log.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every address below {@code /aidroll}: nobody without a login gets past it. */
public final class AidServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(AidServlet.class);
    private static final int RETRY_SECONDS = 5;

    private final transient Function<HttpServletRequest, Optional<Actor>> identity;
    private final transient List<Route> routes;

    /**
     * The servlet of these routes.
     *
     * @param identity who a request comes from; throws what keeps it from knowing
     * @param routes what answers, first match first
     */
    public AidServlet(Function<HttpServletRequest, Optional<Actor>> identity, List<Route> routes) {
        this.identity = identity;
        this.routes = routes;
    }

    /** What it answers; a test goes through every one of them. */
    List<Route> routes() {
        return routes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Actor> actor = identity.apply(request);
            if (actor.isEmpty()) {
                Exchange.write(response, Problem.notLoggedIn());
            } else {
                answer(actor.get(), request, response);
            }
        } catch (NotReadyException starting) {
            Exchange.write(response, Problem.notReady(RETRY_SECONDS));
        } catch (AidException unavailable) {
            LOG.warn("AidRoll cannot answer {}: {}", request.getMethod(), unavailable.getMessage());
            Exchange.write(response, Problem.unavailable(RETRY_SECONDS));
        } catch (RuntimeException | LinkageError bug) {
            LOG.error("AidRoll failed to answer {}: {}", request.getMethod(), Trace.of(bug));
            Exchange.write(response, Problem.failed());
        } catch (IOException broken) {
            // A browser that went away, or a disk that is full: the host's own page would print where and what.
            LOG.warn("AidRoll could not write an answer to {}: {}", request.getMethod(), Trace.of(broken));
            Exchange.write(response, Problem.unavailable(RETRY_SECONDS));
        }
    }

    private void answer(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        for (Route route : routes) {
            var variables = route.match(request.getMethod(), path);
            if (variables.isPresent()) {
                route.handler().handle(new Exchange(actor, variables.get(), request, response));
                return;
            }
        }
        Exchange.write(response, Problem.notFound());
    }
}
