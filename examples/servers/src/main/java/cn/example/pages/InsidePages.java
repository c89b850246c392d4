package cn.example.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the host says of its own inside. */
final class InsidePages {
    static final Map<String, Page> ALL = Map.of(
            "/registrations",
            InsidePages::registrations,
            "/threads",
            (request, response) ->
                    lines(response, Thread.getAllStackTraces().keySet().stream().map(Thread::getName)),
            "/who",
            (request, response) -> lines(response, Stream.of(String.valueOf(request.getUserPrincipal()))));

    private InsidePages() {}

    /** Every filter and servlet of this application. */
    private static void registrations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var context = request.getServletContext();
        lines(
                response,
                Stream.concat(
                        context.getFilterRegistrations().keySet().stream(),
                        context.getServletRegistrations().keySet().stream()));
    }

    private static void lines(HttpServletResponse response, Stream<String> lines) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(String.join("\n", new TreeSet<>(lines.toList())));
    }
}
