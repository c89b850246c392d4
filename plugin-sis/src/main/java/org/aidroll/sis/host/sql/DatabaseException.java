package org.aidroll.sis.host.sql;

import java.sql.SQLException;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.log.Trace;

/**
 * The host's database did not answer, or refused. It has no cause: what drivers and JDBI say quotes the statement's
 * values, and those are personal.
 */
final class DatabaseException extends AidException {
    private static final long serialVersionUID = 1L;
    private static final String DATA_EXCEPTION = "22";

    private final boolean aboutAValue;

    DatabaseException(Throwable failed) {
        super("the host's database did not answer: " + Trace.ofDatabase(failed)
                + "\nMaybe the database is down, or the SQL in the settings names what it does not have");
        this.aboutAValue = Trace.database(failed)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith(DATA_EXCEPTION))
                .isPresent();
    }

    /** Whether the database could not take a value, such as a word where its column holds numbers (class 22). */
    boolean isAboutAValue() {
        return aboutAValue;
    }
}
