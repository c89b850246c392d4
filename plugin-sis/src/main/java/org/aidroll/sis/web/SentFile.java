package org.aidroll.sis.web;

import java.io.IOException;
import java.util.Optional;

/**
 * A file that is a request's whole body: there is no form to be parsed, no name to be believed, and the server writes no
 * copy to its disk.
 */
public final class SentFile {
    private static final int MILLION = 1_000_000;

    private SentFile() {}

    /** The bytes; empty, and answered, where they are none or more than that. */
    public static Optional<byte[]> read(Exchange exchange, int largest) throws IOException {
        if (exchange.request().getContentLengthLong() > largest) {
            exchange.problem(Problem.photographTooLarge(largest / MILLION));
            return Optional.empty();
        }
        byte[] bytes = exchange.request().getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            exchange.problem(Problem.photographTooLarge(largest / MILLION));
            return Optional.empty();
        }
        if (bytes.length == 0) {
            exchange.problem(Problem.malformed("the body is a photograph"));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }
}
