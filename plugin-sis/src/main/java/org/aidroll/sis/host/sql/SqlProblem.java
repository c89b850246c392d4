package org.aidroll.sis.host.sql;

import java.sql.SQLException;

/** What a database said went wrong, without the statement's values, which may be personal. */
final class SqlProblem {
    private SqlProblem() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException sql
                ? "SQLState " + sql.getSQLState() + ", error " + sql.getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
