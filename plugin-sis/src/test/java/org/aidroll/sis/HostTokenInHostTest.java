package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.aidroll.sis.testhost.TestHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that refuses every change without a token of its own, as Spring Security does unless it is told otherwise. */
class HostTokenInHostTest {
    private static final String REPORT =
            "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":\"MOUNTED\"}";

    @TempDir
    Path home;

    private TestHost host;

    @BeforeEach
    void make() {
        host = new TestHost(home);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    private void start() {
        host.start().ready();
    }

    private void startWithTokens() {
        host.initializer((classes, context) -> context.addFilter("tokens", new TokenFilter())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*"));
        start();
    }

    private int report(String... headers) {
        return host.send("POST", "clerk", "/aidroll/api/mounts/report", REPORT, headers)
                .statusCode();
    }

    @Test
    void its_token_is_handed_to_who_is_logged_in() {
        startWithTokens();

        assertThat(host.get("clerk", "/aidroll/api/host-token").body())
                .isEqualTo("{\"header\":\"X-HOST-TOKEN\",\"value\":\"t7\"}");
        assertThat(host.get(null, "/aidroll/api/host-token").statusCode()).isEqualTo(401);
    }

    @Test
    void a_change_of_ours_passes_with_it_and_not_without() {
        startWithTokens();

        assertThat(report("X-AidRoll", "1", "Content-Type", "application/json")).isEqualTo(403);
        assertThat(report("X-AidRoll", "1", "Content-Type", "application/json", "X-HOST-TOKEN", "t7"))
                .isEqualTo(204);
    }

    @Test
    void its_token_does_not_stand_for_our_own_mark() {
        startWithTokens();

        assertThat(report("Content-Type", "application/json", "X-HOST-TOKEN", "t7"))
                .isEqualTo(403);
    }

    @Test
    void where_the_host_has_none_none_is_handed_over() {
        start();

        assertThat(host.get("clerk", "/aidroll/api/host-token").body()).doesNotContain("X-HOST-TOKEN", "t7");
    }

    /** What a token tells, as the host's framework has it. */
    public interface Token {
        String getHeaderName();

        String getToken();
    }

    /** The framework's filter: the class of the token is private, its interface is not. */
    private static final class TokenFilter extends HttpFilter {
        private record Lazy() implements Token {
            @Override
            public String getHeaderName() {
                return "X-HOST-TOKEN";
            }

            @Override
            public String getToken() {
                return "t7";
            }
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getMethod().equals("POST") && !"t7".equals(request.getHeader("X-HOST-TOKEN"))) {
                response.sendError(403);
                return;
            }
            request.setAttribute("org.springframework.security.web.csrf.CsrfToken", new Lazy());
            chain.doFilter(request, response);
        }
    }
}
