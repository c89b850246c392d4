package cn.example.roll.web;

import cn.example.roll.account.SignedIn;
import cn.example.roll.pupil.Scope;
import cn.example.roll.school.SchoolStore;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /}: head counts at a glance. */
@SuppressWarnings("serial") // No container moves a servlet between machines.
final class HomeServlet extends HttpServlet {
    private final SchoolStore schools;

    HomeServlet(SchoolStore schools) {
        this.schools = schools;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignedIn user = Page.user(request);
        if (!user.seesPapers()) {
            response.sendRedirect(request.getContextPath() + "/students");
            return;
        }
        Scope scope = Scope.of(user);
        request.setAttribute("total", schools.total(scope));
        request.setAttribute("grades", schools.byGrade(scope));
        request.setAttribute("changes", schools.latestChanges(scope));
        request.setAttribute("schoolCount", schools.schools(scope).size());
        Page.show(request, response, "home");
    }
}
