package org.aidroll.sis.log;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What failed and where, for the log and for messages: classes, lines and numbers of errors, without the texts. What
 * drivers and parsers put into a text is the value they failed at, and that may be personal.
 */
public final class Trace {
    private static final int CAUSES = 10;

    private Trace() {}

    /** The classes and lines of the failure and of its causes. */
    public static String of(Throwable failure) {
        return causes(failure).map(Trace::one).collect(Collectors.joining("\ncaused by "));
    }

    /** The error of the database at the bottom of the failure; empty where there is none. */
    public static Optional<SQLException> database(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** What a database said went wrong, by its numbers. */
    public static String ofDatabase(Throwable failure) {
        return database(failure)
                .map(error -> "SQLState " + error.getSQLState() + ", error " + error.getErrorCode())
                .orElse(failure.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES);
    }

    private static String one(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
