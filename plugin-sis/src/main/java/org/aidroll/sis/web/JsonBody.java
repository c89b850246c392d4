package org.aidroll.sis.web;

import java.util.Optional;

/** What a browser sends as JSON: small, and with nothing in it that is not asked for. */
final class JsonBody {
    private static final int LARGEST = 65_536;

    private JsonBody() {}

    /** The body as a record of that type; empty where it is something else. */
    static <T> Optional<T> read(Exchange exchange, Class<T> type) {
        return Sent.read(exchange.request(), Json.mapper().readerFor(type), LARGEST);
    }
}
