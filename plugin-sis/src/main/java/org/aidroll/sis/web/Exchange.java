package org.aidroll.sis.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.aidroll.sis.host.Actor;

/**
 * One request to an address of ours, from a person the host knows.
 *
 * @param actor the person
 * @param variables what stands in the places of the address that vary
 * @param request the servlet's
 * @param response the servlet's
 */
record Exchange(Actor actor, List<String> variables, HttpServletRequest request, HttpServletResponse response) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** The language asked for: {@code lang}, else Chinese. */
    Locale locale() {
        String lang = request.getParameter("lang");
        return lang == null || lang.isBlank() ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(lang);
    }

    void json(Object body) throws IOException {
        write(response, 200, "application/json", body);
    }

    void problem(Problem problem) throws IOException {
        write(response, problem);
    }

    void html(String page) throws IOException {
        send(response, 200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (problem.retryAfterSeconds() != null) {
            response.setHeader("Retry-After", problem.retryAfterSeconds().toString());
        }
        write(response, problem.status(), "application/problem+json", problem);
    }

    private static void write(HttpServletResponse response, int status, String type, Object body) throws IOException {
        send(response, status, type, JSON.writeValueAsBytes(body));
    }

    private static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
