package org.aidroll.sis.host;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses of the host are meant, below its context path: a path with {@code {student}} as one segment, or a path
 * with a query that names it, {@code /student.do?id={student}}. What follows a {@code #} is the browser's to match.
 */
public final class AddressPattern {
    private static final String STUDENT = "{student}";
    private static final String BELOW = "/**";

    private final String text;
    private final Pattern path;
    private final @Nullable String parameter;

    private AddressPattern(String text, Pattern path, @Nullable String parameter) {
        this.text = text;
        this.path = path;
        this.parameter = parameter;
    }

    /**
     * The pattern that settings write so.
     *
     * @throws AidException if it does not begin with a slash, or names the pupil twice
     */
    public static AddressPattern of(String text) {
        if (!text.startsWith("/") || text.indexOf(STUDENT) != text.lastIndexOf(STUDENT)) {
            throw new AidException("address '" + text + "' is no pattern\nMaybe write /students/" + STUDENT);
        }
        String server = text.contains("#") ? text.substring(0, text.indexOf('#')) : text;
        int question = server.indexOf('?');
        String path = question < 0 ? server : server.substring(0, question);
        String parameter = question < 0
                ? null
                : Arrays.stream(server.substring(question + 1).split("&"))
                        .filter(pair -> pair.endsWith("=" + STUDENT))
                        .map(pair -> pair.substring(0, pair.indexOf('=')))
                        .findFirst()
                        .orElse(null);
        return new AddressPattern(text, Pattern.compile(pathExpression(path)), parameter);
    }

    private static String pathExpression(String path) {
        if (path.endsWith(BELOW)) {
            return pathExpression(path.substring(0, path.length() - BELOW.length())) + "(/.*)?";
        }
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.equals(STUDENT) ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/"));
    }

    /** Whether a page with that path, below the context path, and these parameters is meant. */
    public boolean matches(String pathBelowContext, Function<String, Optional<String>> parameters) {
        return path.matcher(pathBelowContext).matches()
                && (parameter == null || parameters.apply(parameter).isPresent());
    }

    /** As settings write it. */
    @Override
    public String toString() {
        return text;
    }
}
