package org.aidroll.sis.web;

import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page of ours sends to have something changed: one JSON object of a bounded length, to the letter or not at all. */
public final class Sent {
    private static final String JSON = "application/json";
    private static final ObjectReader NOTHING = Json.mapper().readerFor(Nothing.class);

    /** An object without fields. */
    private record Nothing() {}

    private Sent() {}

    /**
     * The object; empty where the body is none, says that it is something else, is longer than that many bytes, or breaks
     * off.
     */
    public static <T> Optional<T> read(HttpServletRequest request, ObjectReader reader, int largest) {
        if (!isJson(request.getContentType())) {
            return Optional.empty();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(largest + 1);
            // The JSON null is read as nothing at all.
            return body.length > largest ? Optional.empty() : Optional.ofNullable(reader.readValue(body));
        } catch (IOException notThat) {
            return Optional.empty();
        }
    }

    /** Whether the body is an object without fields. */
    public static boolean isNothing(HttpServletRequest request) {
        return Sent.<Nothing>read(request, NOTHING, 10).isPresent();
    }

    /** A body of which nothing is said may be JSON: a form of another site always says what it is. */
    private static boolean isJson(@Nullable String type) {
        return type == null
                || type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON);
    }
}
