package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 8: the host's policy is obeyed and never altered. */
final class PolicyTest {

    private static final String CSP = "Content-Security-Policy";

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/policy", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<html>");
                response.addHeader(CSP, request.getParameter("csp"));
                response.getWriter().print("<head></head><body>");
            })
            .page("/unreadable-policy", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.SMALL);
            })
            .page("/unreadable-encoding", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print(Pages.SMALL);
            })
            .hostFilter(
                    "/unreadable-policy",
                    (request, response, chain) ->
                            chain.doFilter(request, new FailingResponse((HttpServletResponse) response, CSP)))
            .hostFilter(
                    "/unreadable-encoding",
                    (request, response, chain) -> chain.doFilter(
                            request, new FailingResponse((HttpServletResponse) response, "Content-Encoding"))));

    /** A host's own wrapper with a fault that only our questions bring out. */
    private static final class FailingResponse extends HttpServletResponseWrapper {

        private final String failing;

        FailingResponse(HttpServletResponse response, String failing) {
            super(response);
            this.failing = failing;
        }

        @Override
        public String getHeader(String name) {
            failOn(name);
            return super.getHeader(name);
        }

        @Override
        public Collection<String> getHeaders(String name) {
            failOn(name);
            return super.getHeaders(name);
        }

        private void failOn(String name) {
            if (failing.equals(name)) {
                throw new UnsupportedOperationException(name);
            }
        }
    }

    private static String policy(String csp) {
        return "/policy?csp=" + URLEncoder.encode(csp, StandardCharsets.UTF_8);
    }

    @Test
    void the_nonce_of_the_host_is_on_the_tag() throws Exception {
        Reply page = hosts.mounted(policy("default-src 'none'; script-src 'nonce-r4nd0m+/='"));
        assertThat(page.body())
                .isEqualTo("<html><head><script type=\"module\" src=\"/aidroll/mount.js\" nonce=\"r4nd0m+/=\"></script>"
                        + "</head><body>");
        assertThat(page.header(CSP)).isEqualTo("default-src 'none'; script-src 'nonce-r4nd0m+/='");
    }

    @Test
    void a_policy_that_trusts_the_server_needs_no_nonce() throws Exception {
        hosts.assertTagBefore("</head>", policy("script-src 'self'"));
    }

    @Test
    void a_policy_that_forbids_our_script_is_obeyed_and_reported() throws Exception {
        hosts.assertUntouched(PassReason.CSP_FORBIDS, policy("script-src 'none'"));
    }

    @Test
    void a_fault_while_reading_the_headers_leaves_the_page_as_it_was() throws Exception {
        hosts.assertUntouched(PassReason.ERROR, "/unreadable-encoding");
        hosts.assertUntouched(PassReason.ERROR, "/unreadable-policy");
        assertThat(hosts.report().lastError()).hasValueSatisfying(error -> assertThat(error)
                .startsWith("java.lang.UnsupportedOperationException at"));
    }
}
