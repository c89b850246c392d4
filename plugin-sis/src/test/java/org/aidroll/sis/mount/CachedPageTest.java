package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 7: a browser must not keep the page from before installation, nor mend one from pieces. */
final class CachedPageTest {

    private static final String LONG_AGO = "Thu, 01 Jan 2015 00:00:00 GMT";
    private static final String LATER = "Fri, 01 Jan 2100 00:00:00 GMT";

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/dated", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.addDateHeader("Last-Modified", 0);
                response.addHeader("etag", "\"1\"");
                response.setHeader("Repr-Digest", "sha-256=:AAAA:");
                response.getWriter().print(Pages.SMALL);
            })
            .page("/dated-text", (request, response) -> {
                response.setContentType("text/plain");
                response.setDateHeader("Last-Modified", 0);
                response.setHeader("ETag", "\"1\"");
                response.getWriter().print(response.getHeader("Last-Modified"));
            })
            .page("/partial", (request, response) -> {
                response.setStatus(206);
                response.setContentType(Pages.UTF8);
                response.setHeader("Content-Range", "bytes 0-5/40");
                response.getOutputStream().print("<body>");
            })
            .page("/conditions", (request, response) -> {
                response.setContentType("text/plain");
                response.getWriter()
                        .print(request.getHeader("if-none-match")
                                + request.getHeaders("Range").hasMoreElements()
                                + request.getDateHeader("If-Modified-Since")
                                + request.getIntHeader("If-None-Match")
                                + Collections.list(request.getHeaderNames()).stream()
                                        .anyMatch("If-Range"::equalsIgnoreCase));
            }));

    @Test
    void a_page_the_browser_has_from_before_comes_anew() throws Exception {
        String etag = hosts.plain("/roll.html").header("ETag");
        assertThat(hosts.plain("/roll.html", "If-None-Match", etag).status()).isEqualTo(304);
        assertWholePage("If-None-Match", etag);
    }

    @Test
    void a_page_unchanged_since_then_comes_anew() throws Exception {
        assertThat(hosts.plain("/roll.html", "If-Modified-Since", LATER).status())
                .isEqualTo(304);
        assertWholePage("If-Modified-Since", LATER);
    }

    @Test
    void a_piece_of_a_page_comes_as_the_whole_page() throws Exception {
        assertThat(hosts.plain("/roll.html", "Range", "bytes=0-9").status()).isEqualTo(206);
        assertWholePage("Range", "bytes=0-9");
        String etag = hosts.plain("/roll.html").header("ETag");
        assertWholePage("Range", "bytes=0-9", "If-Range", etag);
    }

    private static void assertWholePage(String... headers) throws Exception {
        Reply page = hosts.mounted("/roll.html", headers);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().replace(Hosts.TAG, ""))
                .isEqualTo(hosts.plain("/roll.html").body());
        assertThat(page.body()).contains(Hosts.TAG);
    }

    @Test
    void a_page_with_the_tag_has_no_mark_of_the_one_without() throws Exception {
        assertThat(hosts.plain("/roll.html").headers()).containsKeys("etag", "last-modified");
        assertThat(hosts.mounted("/roll.html").headers()).doesNotContainKeys("etag", "last-modified");
        assertThat(hosts.mounted("/dated").headers()).doesNotContainKeys("etag", "last-modified", "repr-digest");
        assertThat(hosts.mounted("/dated").body()).contains(Hosts.TAG);
    }

    @Test
    void what_passes_keeps_its_marks() throws Exception {
        Reply text = hosts.assertUntouched(PassReason.NOT_HTML, "/dated-text");
        assertThat(text.header("Last-Modified")).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(text.header("ETag")).isEqualTo("\"1\"");
        assertThat(hosts.assertUntouched(PassReason.NOT_HTML, "/roll.txt").header("ETag"))
                .isNotEmpty();
    }

    @Test
    void a_piece_the_host_chose_to_send_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.PARTIAL, "/partial");
    }

    @Test
    void the_host_sees_no_condition_in_any_way_it_may_look() throws Exception {
        Reply seen = hosts.mounted(
                "/conditions",
                "If-None-Match",
                "7",
                "Range",
                "bytes=0-1",
                "If-Range",
                LONG_AGO,
                "If-Modified-Since",
                LONG_AGO);
        assertThat(seen.body()).isEqualTo("nullfalse-1-1false");
    }
}
