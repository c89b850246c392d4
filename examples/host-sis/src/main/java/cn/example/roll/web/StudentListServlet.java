package cn.example.roll.web;

import cn.example.roll.account.SignedIn;
import cn.example.roll.dictionary.Dictionary;
import cn.example.roll.pupil.Scope;
import cn.example.roll.pupil.StudentSearch;
import cn.example.roll.pupil.StudentStore;
import cn.example.roll.school.SchoolStore;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /students?q=&school=&grade=&board=&status=&page=}: the list. */
@SuppressWarnings("serial") // No container moves a servlet between machines.
final class StudentListServlet extends HttpServlet {
    private final StudentStore students;
    private final SchoolStore schools;
    private final Dictionary dictionary;

    StudentListServlet(StudentStore students, SchoolStore schools, Dictionary dictionary) {
        this.students = students;
        this.schools = schools;
        this.dictionary = dictionary;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SignedIn user = Page.user(request);
        Scope scope = Scope.of(user);
        StudentSearch search = new StudentSearch(
                Page.parameter(request, "q"),
                Page.parameter(request, "school"),
                Page.parameter(request, "grade"),
                Page.parameter(request, "board"),
                Page.parameter(request, "status"),
                pageNumber(request));
        request.setAttribute("search", search);
        request.setAttribute("found", students.search(scope, search));
        request.setAttribute("grades", students.grades(scope));
        request.setAttribute("boardings", dictionary.all("BOARD"));
        request.setAttribute("statuses", dictionary.all("STATUS"));
        request.setAttribute("county", user.schoolId() == null);
        if (user.schoolId() == null) {
            request.setAttribute("schools", schools.schools(scope));
        }
        Page.show(request, response, "students");
    }

    private static int pageNumber(HttpServletRequest request) {
        String page = Page.parameter(request, "page");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
