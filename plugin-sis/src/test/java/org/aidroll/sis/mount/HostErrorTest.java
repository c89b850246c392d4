package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 5: the host may withdraw what it wrote as long as nothing is sent; so nothing is sent on its behalf. */
final class HostErrorTest {

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/error", (request, response) -> response.sendError(404, "no such pupil"))
            .page("/error-midway", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.FIRST_HALF);
                response.sendError(403);
            })
            .page("/error-after-tag", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.SMALL);
                response.sendError(410, "gone");
            })
            .page("/exception", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.FIRST_HALF);
                throw new ServletException("the host fails midway");
            })
            .page("/exception-after-tag", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getOutputStream().write(Pages.SMALL.getBytes(UTF_8));
                throw new IllegalStateException("the host fails at the end");
            })
            .page("/redirect", (request, response) -> response.sendRedirect("/login"))
            .page("/redirect-midway", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.FIRST_HALF);
                response.sendRedirect("/login");
            })
            .page("/reset", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.setContentLength(9999);
                response.getWriter().print(Pages.SMALL + "</hea");
                response.reset();
                response.setContentType(Pages.UTF8);
                response.getOutputStream().write(("second: " + Pages.SMALL).getBytes(UTF_8));
            })
            .page("/reset-broken", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("first");
                response.reset();
                response.setContentType("text/html");
                response.getOutputStream().print("second <bod");
            })
            .page("/reset-to-json", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.FIRST_HALF);
                response.reset();
                response.setContentType("application/json");
                response.setContentLength(2);
                response.getOutputStream().print("{}");
            })
            .page("/reset-buffer", (request, response) -> {
                response.setContentType(Pages.UTF8);
                PrintWriter out = response.getWriter();
                out.print("<html><head><!-- unfinished");
                response.resetBuffer();
                out.print(Pages.SMALL);
            })
            .page("/reset-buffer-from-text", (request, response) -> {
                response.setContentType("text/plain");
                response.setContentLength(500);
                response.getOutputStream().print("plain");
                response.resetBuffer();
                byte[] page = Pages.SMALL.getBytes(UTF_8);
                response.setContentType("text/html");
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            })
            .page("/ends-in-marker", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.FIRST_HALF);
            })
            .page("/closes", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getOutputStream().write(Pages.FIRST_HALF.getBytes(UTF_8));
                response.getOutputStream().close();
            })
            .page("/committed-by-us", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.SMALL);
                response.setHeader("X-Committed", Boolean.toString(response.isCommitted()));
            })
            .page("/writer-and-stream", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter();
                try {
                    response.getOutputStream();
                } catch (IllegalStateException e) {
                    response.getWriter().print("<body>refused");
                }
            }));

    @Test
    void the_error_page_of_the_container_comes_whole() throws Exception {
        hosts.assertUntouched(PassReason.NO_PAGE, "/error");
        hosts.assertUntouched(PassReason.NO_PAGE, "/error-midway");
        hosts.assertUntouched(PassReason.NO_PAGE, "/error-after-tag");
        assertErrorPage(404, "/error");
        assertErrorPage(403, "/error-midway");
        assertErrorPage(410, "/error-after-tag");
    }

    @Test
    void an_exception_midway_gives_the_error_page_and_not_half_a_page() throws Exception {
        assertErrorPage(500, "/exception");
        assertErrorPage(500, "/exception-after-tag");
    }

    private static void assertErrorPage(int status, String path) throws Exception {
        Reply page = hosts.mounted(path);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.body())
                .startsWithIgnoringCase("<!doctype html>")
                .containsOnlyOnce("</html>")
                .doesNotContain(Hosts.TAG);
        Hosts.assertSame(page, hosts.plain(path));
    }

    @Test
    void redirects_are_untouched() throws Exception {
        assertThat(hosts.assertUntouched(PassReason.NO_PAGE, "/redirect").header("Location"))
                .endsWith("/login");
        hosts.assertUntouched(PassReason.NO_PAGE, "/redirect-midway");
    }

    @Test
    void a_page_begun_anew_is_searched_anew() throws Exception {
        hosts.assertTagBefore("</head>", "/reset");
        hosts.assertTagBefore("</head>", "/reset-buffer");
        hosts.assertUntouched(PassReason.NOT_HTML, "/reset-to-json");
        hosts.assertUntouched(PassReason.NO_MARKER, "/reset-broken");
    }

    @Test
    void a_length_sent_for_a_withdrawn_text_does_not_cut_the_page() throws Exception {
        hosts.assertTagBefore("</head>", "/reset-buffer-from-text");
    }

    @Test
    void a_page_broken_off_within_the_marker_keeps_its_last_characters() throws Exception {
        hosts.assertUntouched(PassReason.NO_MARKER, "/ends-in-marker");
        hosts.assertUntouched(PassReason.NO_MARKER, "/closes");
    }

    @Test
    void a_put_tag_sends_nothing() throws Exception {
        Reply page = hosts.assertTagBefore("</head>", "/committed-by-us");
        assertThat(page.header("X-Committed")).isEqualTo("false");
    }

    @Test
    void writer_and_stream_still_exclude_each_other() throws Exception {
        hosts.assertTagBefore("<body>refused", "/writer-and-stream");
    }
}
