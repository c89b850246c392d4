package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 3: an asynchronous answer takes the response that startAsync() was given, and ends at its completion. */
final class AsyncTest {

    @RegisterExtension
    static final Hosts hosts = new Hosts(asyncApp());

    @RegisterExtension
    static final Hosts requestOnly = new Hosts(asyncApp().mountedOnlyOn(DispatcherType.REQUEST));

    private static TestApp asyncApp() {
        return new TestApp()
                .page("/thread", (request, response) -> writeInThread(request.startAsync(), Pages.SECOND_HALF))
                .page("/arguments", (request, response) -> {
                    response.setContentType(Pages.UTF8);
                    writeInThread(request.startAsync(request, response), Pages.SECOND_HALF);
                })
                .page("/current", (request, response) -> {
                    request.startAsync();
                    writeInThread(request.getAsyncContext(), Pages.SECOND_HALF);
                })
                .page("/broken", (request, response) -> writeInThread(request.startAsync(), ""))
                .page("/dispatch", (request, response) -> dispatchInThread(request.startAsync(), "/show.jsp"))
                .page("/dispatch-at-once", (request, response) -> request.startAsync()
                        .dispatch("/show.jsp"))
                .page("/dispatch-broken", (request, response) -> dispatchInThread(request.startAsync(), "/ends-broken"))
                .page("/ends-broken", (request, response) -> {
                    response.setContentType(Pages.UTF8);
                    response.getOutputStream().write(Pages.FIRST_HALF.getBytes(UTF_8));
                })
                .page("/again", (request, response) -> {
                    response.setContentType(Pages.UTF8);
                    response.getOutputStream().write(Pages.FIRST_HALF.getBytes(UTF_8));
                    request.startAsync().dispatch("/again-rest");
                })
                .page("/again-rest", (request, response) -> {
                    AsyncContext async = request.startAsync(request, response);
                    async.start(() -> write(async, Pages.SECOND_HALF));
                })
                .page("/nonblocking", (request, response) -> {
                    response.setContentType(Pages.UTF8);
                    AsyncContext async = request.startAsync();
                    async.getResponse().getOutputStream().setWriteListener(new PieceByPiece(async));
                })
                .hostFilter(
                        "/nonblocking",
                        (request, response, chain) ->
                                chain.doFilter(request, new StrictResponse((HttpServletResponse) response)))
                .page("/timeout", (request, response) -> {
                    response.setContentType(Pages.UTF8);
                    response.getOutputStream().write(Pages.FIRST_HALF.getBytes(UTF_8));
                    request.startAsync().setTimeout(200);
                })
                .page("/timeout-handled", (request, response) -> {
                    AsyncContext async = request.startAsync();
                    async.setTimeout(200);
                    async.addListener(new CompletesOnTimeout());
                });
    }

    private static void writeInThread(AsyncContext async, String end) {
        new Thread(() -> write(async, Pages.FIRST_HALF + end)).start();
    }

    private static void dispatchInThread(AsyncContext async, String path) {
        new Thread(() -> async.dispatch(path)).start();
    }

    private static void write(AsyncContext async, String page) {
        try {
            async.getResponse().setContentType(Pages.UTF8);
            async.getResponse().getOutputStream().write(page.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        async.complete();
    }

    /** Writes a large page in uneven pieces, each only when the server is ready for it. */
    private static final class PieceByPiece implements WriteListener {

        private final AsyncContext async;
        private final byte[] page =
                (Pages.FIRST_HALF + Pages.SECOND_HALF + "<p>row</p>".repeat(200_000)).getBytes(UTF_8);
        private int written;

        PieceByPiece(AsyncContext async) {
            this.async = async;
        }

        @Override
        public void onWritePossible() throws IOException {
            ServletOutputStream out = async.getResponse().getOutputStream();
            while (out.isReady()) {
                if (written == page.length) {
                    async.complete();
                    return;
                }
                int piece = Math.min(written < 200 ? 3 : 60_000, page.length - written);
                out.write(page, written, piece);
                written += piece;
            }
        }

        @Override
        public void onError(Throwable error) {
            async.complete();
        }
    }

    /** A container that takes the rule to the letter: one write for each time it was ready. */
    private static final class StrictResponse extends HttpServletResponseWrapper {

        StrictResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new StrictStream(super.getOutputStream());
        }
    }

    private static final class StrictStream extends ServletOutputStream {

        private final ServletOutputStream container;
        private boolean ready;

        StrictStream(ServletOutputStream container) {
            this.container = container;
        }

        @Override
        public boolean isReady() {
            ready = container.isReady();
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            container.setWriteListener(listener);
        }

        @Override
        public void write(int unit) throws IOException {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!ready) {
                throw new IllegalStateException("A second write for one readiness.");
            }
            ready = false;
            container.write(bytes, offset, length);
        }
    }

    private static final class CompletesOnTimeout implements AsyncListener {

        @Override
        public void onTimeout(AsyncEvent event) throws IOException {
            event.getAsyncContext().getResponse().setContentType(Pages.UTF8);
            event.getAsyncContext().getResponse().getOutputStream().write(Pages.SMALL.getBytes(UTF_8));
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }

    @Test
    void a_page_written_by_a_thread_of_the_host_gets_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/thread");
        hosts.assertTagBefore("</head>", "/arguments");
        hosts.assertTagBefore("</head>", "/current");
    }

    @Test
    void a_page_dispatched_to_afterwards_gets_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/dispatch");
        hosts.assertTagBefore("</head>", "/dispatch-at-once");
        requestOnly.assertTagBefore("</head>", "/dispatch");
    }

    @Test
    void a_marker_divided_between_two_asynchronous_parts_is_found() throws Exception {
        hosts.assertTagBefore("</head>", "/again");
        requestOnly.assertTagBefore("</head>", "/again");
    }

    @Test
    void non_blocking_output_gets_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/nonblocking");
    }

    @Test
    void what_is_held_goes_out_at_completion() throws Exception {
        assertThat(hosts.assertUntouched(PassReason.NO_MARKER, "/broken").body())
                .endsWith("</he");
    }

    @Test
    void what_is_held_goes_out_after_a_dispatch() throws Exception {
        hosts.assertUntouched(PassReason.NO_MARKER, "/dispatch-broken");
        requestOnly.assertUntouched(PassReason.NO_MARKER, "/dispatch-broken");
    }

    @Test
    void an_answer_that_times_out_is_the_containers_error_page() throws Exception {
        Reply page = hosts.mounted("/timeout");
        Hosts.assertSame(page, hosts.plain("/timeout"));
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).startsWith("<!DOCTYPE html>\n<html><head><title>failed");
    }

    @Test
    void a_page_written_at_the_timeout_gets_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/timeout-handled");
    }
}
