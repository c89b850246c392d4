package cn.example.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Pages that a servlet writes itself. */
final class WrittenPages {
    private static final Charset GBK = Charset.forName("GBK");
    /** In GBK the second bytes of these three are letters and an at sign. */
    private static final String CHINESE = "<html><head><title>学籍乗俓丂</title></head>乗<body>丂</body></html>";

    private static final String ETAG = "\"v1\"";

    static final Map<String, Page> ALL = Map.ofEntries(
            Map.entry("/stream", WrittenPages::stream),
            Map.entry("/writer", WrittenPages::writer),
            Map.entry("/single", WrittenPages::single),
            Map.entry("/late-type", WrittenPages::lateType),
            Map.entry("/length", (request, response) -> {
                response.setContentType(Page.HTML);
                response.setContentLength(Page.SMALL.getBytes(UTF_8).length);
                response.getOutputStream().write(Page.SMALL.getBytes(UTF_8));
            }),
            Map.entry("/json", (request, response) -> {
                response.setContentType("application/json");
                response.setContentLength(15);
                response.getOutputStream().print("{\"a\":\"</head>\"}");
            }),
            Map.entry("/nonce", (request, response) -> policy(response, "script-src 'nonce-abc123' 'strict-dynamic'")),
            Map.entry("/no-scripts", (request, response) -> policy(response, "script-src 'none'")),
            Map.entry("/gbk-writer", (request, response) -> {
                response.setContentType("text/html;charset=GBK");
                response.getWriter().print(CHINESE);
            }),
            Map.entry("/gbk-stream", (request, response) -> {
                response.setContentType("text/html;charset=GBK");
                response.getOutputStream().write(CHINESE.getBytes(GBK));
            }),
            Map.entry("/gzip", WrittenPages::gzip),
            Map.entry("/fragment", (request, response) -> html(response, "<tr><td>张三</td></tr>")),
            Map.entry("/page", (request, response) -> html(response, Page.SMALL)),
            Map.entry("/no-head", (request, response) -> html(response, "<html><body class=x><p>张三</p></body></html>")),
            Map.entry("/no-marker", (request, response) -> html(response, "<p>张三</p><p>ends in </he")),
            Map.entry("/etag", WrittenPages::etag),
            Map.entry("/redirect", (request, response) -> {
                html(response, "<html><head>");
                response.sendRedirect(request.getContextPath() + "/roll.html");
            }),
            Map.entry("/no-content", (request, response) -> response.setStatus(204)),
            Map.entry("/missing", (request, response) -> {
                html(response, "<html><head></he");
                response.sendError(404, "no such pupil");
            }),
            Map.entry("/own-status", (request, response) -> {
                response.setStatus(422);
                html(response, Page.SMALL);
            }),
            Map.entry("/broken", (request, response) -> {
                html(response, "<html><head></head>");
                throw new IllegalStateException("the host's own fault");
            }));

    private WrittenPages() {}

    private static void html(HttpServletResponse response, String page) throws IOException {
        response.setContentType(Page.HTML);
        response.getWriter().print(page);
    }

    private static void policy(HttpServletResponse response, String policy) throws IOException {
        response.setHeader("Content-Security-Policy", policy);
        html(response, Page.SMALL);
    }

    private static void stream(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int at = Page.divided(request);
        response.setContentType(Page.HTML);
        ServletOutputStream out = response.getOutputStream();
        out.write(Page.LARGE.substring(0, at).getBytes(UTF_8));
        out.flush();
        out.write(Page.LARGE.substring(at).getBytes(UTF_8));
    }

    private static void writer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int at = Page.divided(request);
        response.setContentType(Page.HTML);
        response.getWriter().write(Page.LARGE, 0, at);
        response.flushBuffer();
        response.getWriter().write(Page.LARGE.substring(at).toCharArray());
    }

    private static void single(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(Page.HTML);
        for (byte each : Page.LARGE.getBytes(UTF_8)) {
            response.getOutputStream().write(each);
        }
    }

    /** As default servlets do: the stream first, the type afterwards. */
    private static void lateType(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServletOutputStream out = response.getOutputStream();
        response.setContentType(Page.HTML);
        out.write(Page.SMALL.getBytes(UTF_8));
    }

    private static void gzip(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Page.SMALL.getBytes(UTF_8));
        }
        response.setContentType(Page.HTML);
        response.setHeader("Content-Encoding", "gzip");
        response.getOutputStream().write(bytes.toByteArray());
    }

    private static void etag(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", ETAG);
        if (ETAG.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
        } else {
            html(response, Page.SMALL);
        }
    }
}
