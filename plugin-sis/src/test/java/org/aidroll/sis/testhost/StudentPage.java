package org.aidroll.sis.testhost;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The host's page about one pupil. */
public final class StudentPage extends HttpServlet {
    public static final String PAGE =
            "<!DOCTYPE html><html><head><title>学生</title></head><body><div id=\"card\">学籍</div></body></html>";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(PAGE);
    }
}
