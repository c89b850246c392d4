package cn.example.roll.web;

import cn.example.roll.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets nobody pass who has not signed in, except to the sign-in page and its style. */
public final class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> user = Page.findUser(request);
        if (user.isPresent()) {
            chain.doFilter(new SignedInRequest(request, user.get()), response);
        } else if (isOpen(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login" + wantedPage(request));
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/login") || path.startsWith("/static/");
    }

    /** Only a page that a person opened is worth coming back to. */
    private static String wantedPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean page = request.getMethod().equals("GET")
                && path.length() > 1
                && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
        return page ? "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
    }
}
