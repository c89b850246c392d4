package org.aidroll.sis.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One address of ours and what answers it.
 *
 * @param method the HTTP method
 * @param path the path below {@code /aidroll}, with {@code *} for one segment that varies
 * @param handler what answers
 */
public record Route(String method, Pattern path, Handler handler) {

    /** Answers a request from a person the host knows. */
    @FunctionalInterface
    public interface Handler {
        void handle(Exchange exchange) throws IOException;
    }

    /** Something that is asked for. */
    public static Route get(String path, Handler handler) {
        return new Route("GET", compiled(path), handler);
    }

    /** Something that is done. */
    public static Route post(String path, Handler handler) {
        return new Route("POST", compiled(path), handler);
    }

    private static Pattern compiled(String path) {
        return Pattern.compile(Pattern.quote(path).replace("*", "\\E([^/]{1,100})\\Q"));
    }

    /** What stands in the places that vary; empty where the method or the path is another. */
    Optional<List<String>> match(String requestedMethod, String requested) {
        Matcher matcher = path.matcher(requested);
        return answers(requestedMethod) && matcher.matches()
                ? Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList())
                : Optional.empty();
    }

    /** HEAD is GET; the server leaves the body away. */
    private boolean answers(String requestedMethod) {
        return requestedMethod.equals(method) || requestedMethod.equals("HEAD") && method.equals("GET");
    }
}
