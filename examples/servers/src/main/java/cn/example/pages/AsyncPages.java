package cn.example.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Pages that are written after the servlet has returned. */
final class AsyncPages {
    static final Map<String, Page> ALL = Map.of(
            "/async-stream", (request, response) -> later(request.startAsync(), AsyncPages::stream),
            "/async-writer", (request, response) -> later(request.startAsync(), AsyncPages::writer),
            "/async-given-stream",
                    (request, response) -> later(request.startAsync(request, response), AsyncPages::stream),
            "/async-given-writer",
                    (request, response) -> later(request.startAsync(request, response), AsyncPages::writer),
            "/async-cut",
                    (request, response) -> later(request.startAsync(), async -> {
                        async.getResponse().setContentType(Page.HTML);
                        async.getResponse().getWriter().print("<p>ends in </he");
                    }),
            "/async-dispatch",
                    (request, response) -> {
                        AsyncContext async = request.startAsync();
                        new Thread(() -> async.dispatch("/show.jsp")).start();
                    },
            "/async-dispatch-static",
                    (request, response) -> request.startAsync().dispatch("/roll.html"),
            "/non-blocking", AsyncPages::nonBlocking);

    private AsyncPages() {}

    @FunctionalInterface
    private interface Writing {
        void to(AsyncContext async) throws IOException;
    }

    private static void later(AsyncContext async, Writing writing) {
        new Thread(() -> {
                    try {
                        writing.to(async);
                    } catch (IOException wrong) {
                        throw new UncheckedIOException(wrong);
                    } finally {
                        async.complete();
                    }
                })
                .start();
    }

    private static void stream(AsyncContext async) throws IOException {
        int middle = Page.BEFORE_HEAD_END.length() + 3;
        async.getResponse().setContentType(Page.HTML);
        ServletOutputStream out = async.getResponse().getOutputStream();
        out.write(Page.LARGE.substring(0, middle).getBytes(UTF_8));
        out.flush();
        out.write(Page.LARGE.substring(middle).getBytes(UTF_8));
    }

    private static void writer(AsyncContext async) throws IOException {
        int middle = Page.BEFORE_HEAD_END.length() + 3;
        async.getResponse().setContentType(Page.HTML);
        async.getResponse().getWriter().write(Page.LARGE, 0, middle);
        async.getResponse().flushBuffer();
        async.getResponse().getWriter().print(Page.LARGE.substring(middle));
    }

    private static void nonBlocking(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(Page.HTML);
        AsyncContext async = request.startAsync();
        ServletOutputStream out = async.getResponse().getOutputStream();
        out.setWriteListener(new PieceByPiece(async, out));
    }

    /** Writes a large page in uneven pieces, each only when the server is ready for it. */
    private static final class PieceByPiece implements WriteListener {
        private final AsyncContext async;
        private final ServletOutputStream out;
        private final byte[] page = (Page.SMALL + "<p>row</p>".repeat(200_000)).getBytes(UTF_8);
        private int written;

        PieceByPiece(AsyncContext async, ServletOutputStream out) {
            this.async = async;
            this.out = out;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (out.isReady()) {
                if (written == page.length) {
                    async.complete();
                    return;
                }
                int piece = Math.min(written < 200 ? 3 : 60_000, page.length - written);
                int from = written;
                written += piece;
                out.write(page, from, piece);
            }
        }

        @Override
        public void onError(Throwable error) {
            async.complete();
        }
    }
}
