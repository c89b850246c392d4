package org.aidroll.sis.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
public record Exchange(Actor actor, List<String> variables, HttpServletRequest request, HttpServletResponse response) {
    private static final ObjectMapper JSON = Json.mapper();

    /** The language asked for: the parameter {@code lang}, else what the browser prefers, else Chinese. */
    public Locale locale() {
        String lang = request.getParameter("lang");
        if (lang != null && !lang.isBlank()) {
            return Locale.forLanguageTag(lang.trim().replace('_', '-'));
        }
        return request.getHeader("Accept-Language") == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
    }

    /** Answers with this as JSON. */
    public void json(Object body) throws IOException {
        write(response, 200, "application/json", body);
    }

    /** The work has begun; the address, seen from this one, tells what becomes of it. */
    public void accepted(String address, Object body) throws IOException {
        response.setHeader("Location", address);
        write(response, 202, "application/json", body);
    }

    /** Answers with a refusal. */
    public void problem(Problem problem) throws IOException {
        write(response, problem);
    }

    /** Answers with a page that has no script. */
    public void html(String page) throws IOException {
        response.addHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        send(response, 200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one thing to do on it, by a script of ours. */
    public void html(String page, boolean withScript) throws IOException {
        if (!withScript) {
            html(page);
            return;
        }
        response.addHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'none'");
        send(response, 200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that works by a script of ours, and by nothing else. */
    void scriptedHtml(String page) throws IOException {
        response.addHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; connect-src 'self'; img-src blob:; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        send(response, 200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** A page for families: a script and a style sheet of ours, and photographs as they were just taken. */
    public void familyHtml(String page) throws IOException {
        response.addHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src blob:;"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        send(response, 200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody's file: to keep, or to be drawn by a page from its bytes; as a document it may do nothing. */
    public void file(String mediaType, String name, byte[] bytes) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        send(response, 200, mediaType, bytes);
    }

    /** Whether it only asks. */
    public boolean isReading() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** A workbook to keep: never shown in the page's own origin. */
    public void download(String name, Path file) throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        send(
                response,
                200,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Files.readAllBytes(file));
    }

    /** Writes a workbook to a file that is not there yet. */
    @FunctionalInterface
    public interface WorkbookFile {
        void write(Path file) throws IOException;
    }

    /** The same of a workbook that is made for this answer alone, and left nowhere. */
    public void download(String name, WorkbookFile workbook) throws IOException {
        Path folder = Files.createTempDirectory("aidroll");
        Path file = folder.resolve(name);
        try {
            workbook.write(file);
            download(name, file);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** The refusal, where there is nobody yet whom the host knows. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (problem.retryAfterSeconds() != null) {
            response.setHeader("Retry-After", problem.retryAfterSeconds().toString());
        }
        write(response, problem.status(), "application/problem+json", problem);
    }

    private static void write(HttpServletResponse response, int status, String type, Object body) throws IOException {
        send(response, status, type, JSON.writeValueAsBytes(body));
    }

    /** Answers, unless half of another answer is on its way to the browser: that cannot be taken back. */
    private static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
