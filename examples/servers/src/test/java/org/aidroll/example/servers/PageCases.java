package org.aidroll.example.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plugin does to the host's pages: one tag where it belongs, and nothing else. */
abstract class PageCases extends ServerRun {

    @ParameterizedTest
    @ValueSource(ints = {-9, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12})
    void a_marker_divided_there_is_found_in_a_large_page(int at) throws Exception {
        assertTagBefore("</head>", "/pages/stream?at=" + at);
        assertTagBefore("</head>", "/pages/writer?at=" + at);
    }

    @Test
    void a_page_in_single_bytes_gets_the_tag() throws Exception {
        assertTagBefore("</head>", "/pages/single");
    }

    @Test
    void a_static_page_gets_the_tag_and_a_static_text_does_not() throws Exception {
        assertTagBefore("</head>", "/roll.html");
        assertThat(assertUntouched("/roll.txt").status()).isEqualTo(200);
    }

    @Test
    void a_jsp_gets_the_tag_directly_and_forwarded_to() throws Exception {
        assertTagBefore("</head>", "/show.jsp");
        assertTagBefore("</head>", "/pages/forward");
        assertTagBefore("</head>", "/pages/forward-late");
        assertTagBefore("</head>", "/pages/forward-static");
    }

    @Test
    void a_page_that_includes_another_gets_the_tag_once() throws Exception {
        assertTagBefore("</head>", "/pages/include");
    }

    @ParameterizedTest
    @ValueSource(strings = {"async-stream", "async-writer", "async-given-stream", "async-given-writer"})
    void a_page_written_by_a_thread_of_the_host_gets_the_tag(String page) throws Exception {
        assertTagBefore("</head>", "/pages/" + page);
    }

    @Test
    void a_page_dispatched_to_afterwards_gets_the_tag() throws Exception {
        assertTagBefore("</head>", "/pages/async-dispatch");
        assertTagBefore("</head>", "/pages/async-dispatch-static");
    }

    @Test
    void non_blocking_output_gets_the_tag() throws Exception {
        assertTagBefore("</head>", "/pages/non-blocking");
    }

    @Test
    void what_was_held_back_goes_out_at_the_end() throws Exception {
        assertThat(assertUntouched("/pages/no-marker").body()).endsWith("</he");
        assertThat(assertUntouched("/pages/async-cut").body()).endsWith("</he");
    }

    @Test
    void a_type_that_is_set_late_counts() throws Exception {
        assertTagBefore("</head>", "/pages/late-type");
    }

    @Test
    void a_length_that_the_host_set_does_not_cut_the_page() throws Exception {
        assertTagBefore("</head>", "/pages/length");
        assertThat(assertUntouched("/pages/json").headers().get("content-length"))
                .containsExactly("15");
    }

    @Test
    void the_nonce_of_the_hosts_policy_is_used() throws Exception {
        assertThat(assertTagBefore("</head>", "/pages/nonce").body()).contains(" nonce=\"abc123\"></script></head>");
    }

    @Test
    void a_policy_without_scripts_is_kept() throws Exception {
        assertUntouched("/pages/no-scripts");
    }

    @Test
    void a_page_in_gbk_keeps_every_byte() throws Exception {
        assertTagBefore("</head>", "/pages/gbk-writer");
        assertTagBefore("</head>", "/pages/gbk-stream");
    }

    @Test
    void what_the_host_compressed_is_untouched() throws Exception {
        assertThat(assertUntouched("/pages/gzip").headers().get("content-encoding"))
                .containsExactly("gzip");
    }

    @Test
    void a_fragment_is_untouched() throws Exception {
        assertUntouched("/pages/fragment", "HX-Request", "true", "Sec-Fetch-Dest", "empty");
        assertUntouched("/pages/page", "HX-Request", "true", "Sec-Fetch-Dest", "empty");
        assertTagBefore("</head>", "/pages/page", "Sec-Fetch-Dest", "document");
    }

    @Test
    void a_page_without_a_head_gets_the_tag_before_its_body() throws Exception {
        assertTagBefore("<body", "/pages/no-head");
    }

    @Test
    void a_page_that_the_browser_has_from_before_comes_anew() throws Exception {
        assertThat(plain("/pages/etag", "If-None-Match", "\"v1\"", "X-Login", CLERK)
                        .status())
                .isEqualTo(304);
        Answer page = aided("/pages/etag", "If-None-Match", "\"v1\"", "X-Login", CLERK);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("mount.js");
        assertThat(page.headers()).doesNotContainKey("etag");
    }

    @Test
    void a_static_page_unchanged_since_then_comes_anew_and_whole() throws Exception {
        String before = plain("/roll.html").headers().get("last-modified").get(0);
        assertThat(plain("/roll.html", "If-Modified-Since", before, "X-Login", CLERK)
                        .status())
                .isEqualTo(304);
        Answer page = aided("/roll.html", "If-Modified-Since", now(), "X-Login", CLERK);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("mount.js").endsWith("</html>\n");
        assertTagBefore("</head>", "/roll.html");
        assertThat(aided("/roll.html", "Range", "bytes=0-9", "X-Login", CLERK).body())
                .endsWith("</html>\n");
    }

    private static String now() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void who_asks_for_headers_alone_gets_the_hosts() throws Exception {
        for (String path : List.of("/roll.html", "/roll.txt", "/pages/page")) {
            assertSame(head(CaseApp.AIDED, path), head(CaseApp.PLAIN, path));
        }
    }

    @Test
    void the_hosts_errors_stay_the_hosts() throws Exception {
        for (String path : new String[] {"/pages/missing", "/pages/broken", "/pages/nowhere"}) {
            Answer host = plain(path, "X-Login", CLERK);
            Answer page = aided(path, "X-Login", CLERK);
            assertThat(page.status()).as(path).isEqualTo(host.status()).isGreaterThanOrEqualTo(400);
            assertThat(page.body().replaceAll("<script type=\"module\"[^>]*></script>", ""))
                    .as(path)
                    .isEqualTo(host.body())
                    .contains("</head>");
            assertThat(page.lastingHeaders()).as(path).isEqualTo(host.lastingHeaders());
        }
        assertThat(assertTagBefore("</head>", "/pages/own-status").status()).isEqualTo(422);
    }

    @Test
    void what_is_no_page_is_untouched() throws Exception {
        assertThat(assertUntouched("/pages/no-content").status()).isEqualTo(204);
        Answer redirect = aided("/pages/redirect", "X-Login", CLERK);
        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.headers().get("location").get(0)).endsWith("/roll.html");
        assertThat(redirect.body()).doesNotContain("mount.js");
    }

    @Test
    void who_is_not_logged_in_or_has_no_rights_gets_the_host_and_nothing_of_ours() throws Exception {
        for (String path : new String[] {"/roll.html", "/pages/page", "/pages/forward", "/pages/async-writer"}) {
            assertSame(aided(path), plain(path));
            assertSame(aided(path, "X-Login", "stranger"), plain(path, "X-Login", "stranger"));
        }
    }
}
