package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 6: what the host has compressed itself is passed and reported. */
final class CompressionTest {

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/gzip", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.setHeader("Content-Encoding", "gzip");
                try (OutputStream out = new GZIPOutputStream(response.getOutputStream())) {
                    out.write(Pages.SMALL.getBytes(UTF_8));
                }
            })
            .page("/stored", (request, response) -> {
                // Compressed bytes may well contain a marker by chance.
                response.setContentType(Pages.UTF8);
                response.setHeader("Content-Encoding", "br");
                response.getOutputStream().print("xx</head>yy<body>");
            })
            .page("/outside", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.SMALL);
            })
            .page("/twice", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getOutputStream().write(new byte[] {0x1F, (byte) 0x8B, 8, 0});
                response.getOutputStream().print("xx</head>");
            })
            .hostFilter("/outside", (request, response, chain) -> {
                HttpServletResponse http = (HttpServletResponse) response;
                http.setHeader("Content-Encoding", "gzip");
                try (GZIPOutputStream out = new GZIPOutputStream(response.getOutputStream())) {
                    Compressing compressing = new Compressing(http, new PrintWriter(out, false, UTF_8));
                    chain.doFilter(request, compressing);
                    compressing.getWriter().flush();
                }
            })
            .hostFilter("/twice", (request, response, chain) -> {
                ((HttpServletResponse) response).setHeader("Content-Encoding", "gzip");
                chain.doFilter(request, response);
            })
            .page("/identity", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.setHeader("Content-Encoding", "identity");
                response.getWriter().print(Pages.SMALL);
            }));

    @Test
    void a_page_the_host_compressed_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.COMPRESSED_BY_HOST, "/gzip");
        hosts.assertUntouched(PassReason.COMPRESSED_BY_HOST, "/stored");
    }

    /** The host's compressing filter around us: what we see is not compressed yet. */
    private static final class Compressing extends HttpServletResponseWrapper {

        private final PrintWriter writer;

        Compressing(HttpServletResponse response, PrintWriter writer) {
            super(response);
            this.writer = writer;
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }
    }

    @Test
    void a_page_that_a_filter_around_us_will_compress_gets_the_tag() throws Exception {
        byte[] zipped = hosts.mounted("/outside").bytes();
        String page = new String(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), UTF_8);
        assertThat(page).isEqualTo(Pages.SMALL.replace("</head>", Hosts.TAG + "</head>"));
    }

    @Test
    void a_page_compressed_inside_of_such_a_filter_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.COMPRESSED_BY_HOST, "/twice");
    }

    @Test
    void identity_is_no_compression() throws Exception {
        hosts.assertTagBefore("</head>", "/identity");
    }
}
