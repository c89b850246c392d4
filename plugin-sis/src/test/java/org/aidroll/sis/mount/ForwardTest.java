package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 1: a server may close the answer at the end of forward(); what is buffered by then is lost. */
final class ForwardTest {

    @RegisterExtension
    static final Hosts hosts = new Hosts(forwardingApp());

    @RegisterExtension
    static final Hosts requestOnly = new Hosts(forwardingApp().mountedOnlyOn(DispatcherType.REQUEST));

    private static TestApp forwardingApp() {
        return new TestApp()
                .page("/show", (request, response) -> forward(request, response, "/show.jsp"))
                .page("/file", (request, response) -> forward(request, response, "/roll.html"))
                .page("/text", (request, response) -> forward(request, response, "/roll.txt"))
                .page("/twice", (request, response) -> forward(request, response, "/show"))
                .page("/broken", (request, response) -> forward(request, response, "/broken.jsp"));
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response, String path)
            throws Exception {
        request.getRequestDispatcher(path).forward(request, response);
    }

    @Test
    void a_jsp_forwarded_to_comes_whole_with_the_tag() throws Exception {
        Reply page = hosts.assertTagBefore("</head>", "/show");
        assertThat(page.body()).hasSizeGreaterThan(64 * 1024);
    }

    @Test
    void a_jsp_asked_for_directly_comes_whole_with_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/show.jsp");
    }

    @Test
    void a_forward_to_a_forward_comes_whole_with_the_tag() throws Exception {
        hosts.assertTagBefore("</head>", "/twice");
    }

    @Test
    void a_static_file_forwarded_to_comes_whole_with_the_tag() throws Exception {
        hosts.assertTagBefore("</head>\n<body", "/file");
    }

    @Test
    void a_text_forwarded_to_is_untouched() throws Exception {
        hosts.assertUntouched(PassReason.NOT_HTML, "/text");
    }

    @Test
    void a_jsp_broken_off_within_the_marker_keeps_its_last_characters() throws Exception {
        assertThat(hosts.assertUntouched(PassReason.NO_MARKER, "/broken").body())
                .endsWith("</hea");
    }

    @Test
    void a_filter_mapped_to_requests_only_serves_forwarded_pages_too() throws Exception {
        requestOnly.assertTagBefore("</head>", "/show");
        requestOnly.assertTagBefore("</head>\n<body", "/file");
    }
}
