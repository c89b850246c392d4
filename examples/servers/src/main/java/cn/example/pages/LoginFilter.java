package cn.example.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

/** The host's login: whoever the header names is logged in, as a principal whose text is not its name. */
public final class LoginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String login = request.getHeader("X-Login");
        chain.doFilter(login == null ? request : new LoggedIn(request, new Person(login)), response);
    }

    private record Person(String login) implements Principal {
        @Override
        public String getName() {
            return login;
        }
    }

    private static final class LoggedIn extends HttpServletRequestWrapper {
        private final Person person;

        LoggedIn(HttpServletRequest request, Person person) {
            super(request);
            this.person = person;
        }

        @Override
        public Principal getUserPrincipal() {
            return person;
        }
    }
}
