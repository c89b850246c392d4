package cn.example.roll.web;

import cn.example.roll.account.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** What every servlet needs of a request and a page. */
final class Page {
    /** The session's attribute that holds a {@link SignedIn}. */
    static final String SIGNED_IN = "signedIn";

    private Page() {}

    static Optional<SignedIn> findUser(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(SIGNED_IN));
    }

    /** The user whom {@link SignInFilter} has let pass. */
    static SignedIn user(HttpServletRequest request) {
        return findUser(request).orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    static void show(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        request.getRequestDispatcher("/WEB-INF/pages/" + page + ".jsp").forward(request, response);
    }
}
