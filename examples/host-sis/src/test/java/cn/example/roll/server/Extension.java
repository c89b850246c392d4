package cn.example.roll.server;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** What a foreign jar may bring: it tells what it sees of the system around it. */
public final class Extension extends HttpServlet implements ServletContainerInitializer {
    private static final long serialVersionUID = 1L;

    @Override
    public void onStartup(Set<Class<?>> classes, ServletContext context) {
        context.addServlet("extension", this).addMapping("/extension");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .print(request.getRemoteUser() + " "
                        + request.getUserPrincipal().getName() + " "
                        + request.isUserInRole("ROLL_CLERK") + " " + request.isUserInRole("CANTEEN") + " "
                        + sees("org.junit.jupiter.api.Test"));
    }

    private static boolean sees(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
