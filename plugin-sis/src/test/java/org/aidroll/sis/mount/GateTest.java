package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Traps 10, 14 and 15: who gets the tag is asked by the host's own user name, and being left out shows. */
final class GateTest {

    /** A host that keeps its login in a filter of its own, with a principal that prints as something else. */
    private static final class LoggedIn extends HttpServletRequestWrapper {

        LoggedIn(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRemoteUser() {
            return getHeader("X-User");
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> getHeader("X-User");
        }
    }

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/roll", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<body>" + request.getHeader("If-None-Match"));
                response.setHeader("X-Request-Is", request.getClass().getSimpleName());
                response.setHeader("X-Response-Is", response.getClass().getSimpleName());
            })
            .hostFilter(
                    "/*",
                    (request, response, chain) -> chain.doFilter(new LoggedIn((HttpServletRequest) request), response))
            .gate(request -> {
                if (request.getParameter("fault") != null) {
                    throw new IllegalArgumentException("about Zhang San");
                }
                return Optional.ofNullable(request.getRemoteUser())
                        .map(user -> ScriptTag.of("/aidroll/mount.js?u=" + user.length()));
            }));

    @RegisterExtension
    static final Hosts twice = new Hosts(new TestApp()
            .page("/roll", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().print("<body>");
            })
            .mountedTwice());

    @Test
    void anonymous_users_get_the_hosts_page_and_the_host_its_own_objects() throws Exception {
        Reply page = hosts.mounted("/roll", "If-None-Match", "\"1\"");
        Hosts.assertSame(page, hosts.plain("/roll", "If-None-Match", "\"1\""));
        assertThat(page.body()).isEqualTo("<body>\"1\"");
        assertThat(page.header("X-Request-Is")).isEqualTo("LoggedIn");
        assertThat(page.header("X-Response-Is")).isEqualTo("ResponseFacade");
    }

    @Test
    void the_gate_sees_the_user_name_of_the_hosts_own_login() throws Exception {
        assertThat(hosts.mounted("/roll", "X-User", "teacher").body())
                .isEqualTo("<script type=\"module\" src=\"/aidroll/mount.js?u=7\"></script><body>null");
    }

    @Test
    void a_filter_registered_twice_puts_one_tag() throws Exception {
        twice.assertTagBefore("<body>", "/roll");
    }

    @Test
    void a_fault_in_the_gate_leaves_the_page_as_it_was() throws Exception {
        hosts.assertUntouched(PassReason.ERROR, "/roll?fault=1", "X-User", "teacher");
        assertThat(hosts.report().lastError()).hasValueSatisfying(error -> assertThat(error)
                .startsWith("java.lang.IllegalArgumentException at org.aidroll")
                .doesNotContain("Zhang San"));
    }

    @Test
    void a_filter_the_container_never_started_shows_in_the_report() {
        assertThat(hosts.report().filterStarted()).isTrue();
        assertThat(new InjectionReport().filterStarted()).isFalse();
    }
}
