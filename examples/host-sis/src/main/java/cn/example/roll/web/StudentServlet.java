package cn.example.roll.web;

import cn.example.roll.pupil.Scope;
import cn.example.roll.pupil.Student;
import cn.example.roll.pupil.StudentStore;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /students/{id}}: one pupil. */
@SuppressWarnings("serial") // No container moves a servlet between machines.
final class StudentServlet extends HttpServlet {
    private final StudentStore students;

    StudentServlet(StudentStore students) {
        this.students = students;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Student> student = Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(id -> students.find(Scope.of(Page.user(request)), id));
        if (student.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute("student", student.get());
        Page.show(request, response, "student");
    }
}
