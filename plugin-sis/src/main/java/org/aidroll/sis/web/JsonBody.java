package org.aidroll.sis.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Optional;

/** What a browser sends as JSON: small, and with nothing in it that is not asked for. */
final class JsonBody {
    private static final int LARGEST = 65_536;

    private JsonBody() {}

    /** The body as a record of that type; empty where it is something else. */
    static <T> Optional<T> read(Exchange exchange, Class<T> type) throws IOException {
        byte[] body = exchange.request().getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Optional.empty();
        }
        try {
            ObjectReader reader = Json.mapper().readerFor(type);
            return Optional.of(reader.readValue(body));
        } catch (JacksonException otherwise) {
            return Optional.empty();
        }
    }
}
