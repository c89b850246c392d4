package org.aidroll.sis.mount;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path of a request without what may be personal in it: for the report, never for a decision. */
final class PathPattern {

    /** Set by Spring MVC: {@code /students/{id}} in place of {@code /students/4711}. */
    private static final String SPRING_PATTERN = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

    private static final Pattern PROGRAM_NAME = Pattern.compile("[A-Za-z._-]*");
    private static final Pattern FILE_EXTENSION = Pattern.compile(".*(\\.[A-Za-z]{1,8})");

    private PathPattern() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(SPRING_PATTERN) instanceof String pattern) {
            return pattern;
        }
        MappingMatch match = request.getHttpServletMapping().getMappingMatch();
        if (match == MappingMatch.EXTENSION) {
            return maskedPath(request.getServletPath());
        }
        if (match == MappingMatch.DEFAULT) {
            return filesLike(request.getServletPath());
        }
        return request.getHttpServletMapping().getPattern();
    }

    /** A path of programs, {@code /roll/show.jsp}: a segment that is no plain word is a value. */
    private static String maskedPath(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> PROGRAM_NAME.matcher(segment).matches() ? segment : "*")
                .collect(Collectors.joining("/"));
    }

    /** Anything may stand in a path that only the default servlet takes, names of people too. */
    private static String filesLike(String path) {
        Matcher extension = FILE_EXTENSION.matcher(path);
        return extension.matches() ? "/**/*" + extension.group(1) : "/";
    }
}
