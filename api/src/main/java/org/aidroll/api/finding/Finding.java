package org.aidroll.api.finding;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A numbered, located fact about bad data.
 *
 * @param code what is wrong
 * @param severity how much it matters here
 * @param location where
 * @param arguments what the sentence names, in its order; personal numbers are masked by whoever makes the finding
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Finding(FindingCode code, Severity severity, Location location, List<String> arguments) {

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding of the code's own severity. */
    public static Finding of(FindingCode code, Location location, String... arguments) {
        return new Finding(code, code.severity(), location, List.of(arguments));
    }
}
