package cn.example.roll.web;

import cn.example.roll.account.SignedIn;
import cn.example.roll.pupil.Scope;
import cn.example.roll.school.SchoolStore;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /schools}: the own school, or all of them. */
@SuppressWarnings("serial") // No container moves a servlet between machines.
final class SchoolListServlet extends HttpServlet {
    private final SchoolStore schools;

    SchoolListServlet(SchoolStore schools) {
        this.schools = schools;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignedIn user = Page.user(request);
        if (!user.seesPapers()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setAttribute("schools", schools.schools(Scope.of(user)));
        Page.show(request, response, "schools");
    }
}
