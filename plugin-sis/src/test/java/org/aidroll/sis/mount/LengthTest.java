package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trap 4: a length set before the page is known is the wrong length for a page with the tag. */
final class LengthTest {

    private static final Map<String, BiConsumer<HttpServletResponse, Integer>> FORMS = Map.of(
            "setContentLength", HttpServletResponse::setContentLength,
            "setContentLengthLong", HttpServletResponse::setContentLengthLong,
            "setHeader", (response, length) -> response.setHeader("Content-Length", length.toString()),
            "addHeader", (response, length) -> response.addHeader("content-length", length.toString()),
            "setIntHeader", (response, length) -> response.setIntHeader("Content-Length", length),
            "addIntHeader", (response, length) -> response.addIntHeader("CONTENT-LENGTH", length));

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/page", (request, response) -> answer(request, response, Pages.UTF8, Pages.SMALL))
            .page("/json", (request, response) -> answer(request, response, "application/json", "{\"a\":\"</head>\"}"))
            .page("/headless", (request, response) -> answer(request, response, Pages.UTF8, "<p>piece</p"))
            .page("/empty", (request, response) -> answer(request, response, Pages.UTF8, ""))
            .page("/asks", (request, response) -> {
                response.setContentType("text/plain");
                response.setContentLength(4);
                assertThat(response.containsHeader("Content-Length")).isTrue();
                assertThat(response.getHeader("content-length")).isEqualTo("4");
                assertThat(response.getHeaders("Content-Length")).containsExactly("4");
                assertThat(response.getHeaderNames()).contains("Content-Length");
                response.getOutputStream().print("four");
            })
            .page("/taken-back", (request, response) -> {
                response.setContentType("text/plain");
                response.setHeader("ETag", "\"1\"");
                response.setHeader("ETag", null);
                response.setHeader("Content-Length", null);
                response.addHeader("Content-Length", null);
                response.setHeader(null, "x");
                response.getOutputStream().print("four");
            }));

    private static void answer(HttpServletRequest request, HttpServletResponse response, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        response.setContentType(type);
        FORMS.get(request.getParameter("form")).accept(response, bytes.length);
        if (bytes.length > 0) {
            response.getOutputStream().write(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setContentLength",
                "setContentLengthLong",
                "setHeader",
                "addHeader",
                "setIntHeader",
                "addIntHeader"
            })
    void noFormOfTheLengthCutsThePage(String form) throws Exception {
        hosts.assertTagBefore("</head>", "/page?form=" + form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setContentLength",
                "setContentLengthLong",
                "setHeader",
                "addHeader",
                "setIntHeader",
                "addIntHeader"
            })
    void theLengthOfWhatPassesIsPassed(String form) throws Exception {
        Reply json = hosts.assertUntouched(PassReason.NOT_HTML, "/json?form=" + form);
        assertThat(json.header("Content-Length")).isEqualTo("15");
        Reply headless = hosts.assertUntouched(PassReason.NO_MARKER, "/headless?form=" + form);
        assertThat(headless.header("Content-Length")).isEqualTo("11");
    }

    @Test
    void the_length_of_nothing_is_passed() throws Exception {
        Reply empty = hosts.assertUntouched(PassReason.NO_PAGE, "/empty?form=setContentLength");
        assertThat(empty.header("Content-Length")).isEqualTo("0");
    }

    @Test
    void the_host_still_reads_the_length_it_set() throws Exception {
        assertThat(hosts.mounted("/asks").body()).isEqualTo("four");
    }

    @Test
    void a_length_taken_back_with_null_is_not_sent() throws Exception {
        assertThat(hosts.mounted("/taken-back").body()).isEqualTo("four");
    }

    @Test
    void the_head_of_a_page_does_not_tell_the_length_of_the_page_without_the_tag() throws Exception {
        assertThat(hosts.plainHead("/roll.html").header("Content-Length")).isNotEmpty();
        Reply head = hosts.mountedHead("/roll.html");
        assertThat(head.header("Content-Length")).isEmpty();
        assertThat(head.header("ETag")).isEmpty();
        assertThat(head.lastingHeaders())
                .isEqualTo(hosts.plainHead("/roll.html").lastingHeaders());
        assertThat(head.bytes()).isEmpty();
        Reply writtenHead = hosts.mountedHead("/page?form=setContentLength");
        assertThat(writtenHead.header("Content-Length"))
                .isIn("", Integer.toString(Pages.SMALL.getBytes(UTF_8).length + Hosts.TAG.length()));
    }

    @Test
    void the_head_of_anything_else_is_untouched() throws Exception {
        Hosts.assertSame(hosts.mountedHead("/roll.txt"), hosts.plainHead("/roll.txt"));
        Hosts.assertSame(hosts.mountedHead("/json?form=setHeader"), hosts.plainHead("/json?form=setHeader"));
    }
}
