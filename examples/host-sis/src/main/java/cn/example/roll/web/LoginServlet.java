package cn.example.roll.web;

import cn.example.roll.account.AccountStore;
import cn.example.roll.account.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /login}: the form, and what it posts. */
@SuppressWarnings("serial") // No container moves a servlet between machines.
final class LoginServlet extends HttpServlet {
    private final AccountStore accounts;

    LoginServlet(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Page.findUser(request).isPresent()) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            Page.show(request, response, "login");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SignedIn> user =
                accounts.signIn(Page.parameter(request, "username").strip(), Page.parameter(request, "password"));
        if (user.isEmpty()) {
            request.setAttribute("failed", true);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            Page.show(request, response, "login");
            return;
        }
        request.getSession();
        // Whoever knew the session's id before knows nothing now.
        request.changeSessionId();
        request.getSession().setAttribute(Page.SIGNED_IN, user.get());
        response.sendRedirect(request.getContextPath() + next(request));
    }

    /** A path below this application, whatever was asked for. */
    private static String next(HttpServletRequest request) {
        String next = Page.parameter(request, "next");
        return next.matches("/[\\w/-]*") ? next : "/";
    }
}
