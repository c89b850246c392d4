package org.aidroll.sis.testhost;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The host's login: whoever the header names is logged in. Pages that need a login send others to the login page. */
public final class LoginFilter extends HttpFilter {
    public static final String HEADER = "X-Test-Login";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String login = request.getHeader(HEADER);
        if (login != null) {
            chain.doFilter(
                    new HttpServletRequestWrapper(request) {
                        @Override
                        public String getRemoteUser() {
                            return login;
                        }
                    },
                    response);
        } else if (request.getServletPath().startsWith("/students")) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            chain.doFilter(request, response);
        }
    }
}
