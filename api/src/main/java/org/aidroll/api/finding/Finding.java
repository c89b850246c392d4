package org.aidroll.api.finding;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A numbered, located fact about bad data.
 *
 * @param code what is wrong
 * @param severity how much it matters here
 * @param location where
 * @param arguments what the sentence names, in its order; personal numbers are masked by whoever makes the finding
 * @param subject the key of the pupil it is about, or null; never printed, since a host may use the roll number as key
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Finding(
        FindingCode code, Severity severity, Location location, List<String> arguments, @Nullable String subject) {

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding of the code's own severity. */
    public static Finding of(FindingCode code, Location location, String... arguments) {
        return new Finding(code, code.severity(), location, List.of(arguments), null);
    }

    /** The same finding at that severity. */
    public Finding at(Severity other) {
        return new Finding(code, other, location, arguments, subject);
    }

    /** The same finding about the pupil of that key. */
    public Finding about(String studentKey) {
        return new Finding(code, severity, location, arguments, studentKey);
    }

    /** Whether it is about the pupil of that key. */
    public boolean isAbout(String studentKey) {
        return studentKey.equals(subject);
    }

    @Override
    public String toString() {
        return "Finding[" + code.number() + " " + code + ", " + severity + ", " + location + ", " + arguments + "]";
    }
}
