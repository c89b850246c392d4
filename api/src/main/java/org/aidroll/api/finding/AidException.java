package org.aidroll.api.finding;

import org.apiguardian.api.API;

/**
 * The one root of what AidRoll throws: wrong code or configuration, never bad data.
 *
 * <p>The message names the thing and its value; what to do follows on a line of its own that begins "Maybe".
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class AidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with what, where and which value. */
    public AidException(String message) {
        super(message);
    }

    /** An exception with what, where and which value, and what lay below. */
    public AidException(String message, Throwable cause) {
        super(message, cause);
    }
}
