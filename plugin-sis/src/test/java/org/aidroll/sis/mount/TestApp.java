package org.aidroll.sis.mount;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A host application made of handlers; the same one runs with and without the injection. */
final class TestApp {

    @FunctionalInterface
    interface Handler {
        void handle(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    final Map<String, Handler> handlers = new LinkedHashMap<>();
    final Map<String, Filter> filters = new LinkedHashMap<>();
    EnumSet<DispatcherType> mountedOn = InjectionFilter.dispatcherTypes();
    int mounts = 1;
    PageGate gate = request -> Optional.of(ScriptTag.of("/aidroll/mount.js"));

    TestApp page(String pattern, Handler handler) {
        handlers.put(pattern, handler);
        return this;
    }

    /** A filter of the host's own, outside of the injection. */
    TestApp hostFilter(String pattern, Filter filter) {
        filters.put(pattern, filter);
        return this;
    }

    TestApp gate(PageGate other) {
        gate = other;
        return this;
    }

    /** As where a host and a framework both register what they find. */
    TestApp mountedTwice() {
        mounts = 2;
        return this;
    }

    TestApp mountedOnlyOn(DispatcherType type) {
        mountedOn = EnumSet.of(type);
        return this;
    }

    static final class HandlerServlet extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Handler handler;

        HandlerServlet(Handler handler) {
            this.handler = handler;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            try {
                handler.handle(request, response);
            } catch (IOException | ServletException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }
}
