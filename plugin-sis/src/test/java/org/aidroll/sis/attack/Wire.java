package org.aidroll.sis.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.aidroll.sis.testhost.LoginFilter;
import org.aidroll.sis.testhost.TestHost;

/** Requests that no client library would send, as bytes. */
final class Wire {
    private Wire() {}

    /** Posts a chunked body as it is written here; the whole answer as it came. */
    static String post(TestHost host, String login, String path, String chunks) {
        return send(
                host,
                "POST /sis" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-AidRoll: 1\r\n"
                        + LoginFilter.HEADER + ": " + login
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    }

    /** Asks for a target as it is written here, in the name of a page of ours; the whole answer as it came. */
    static String ask(TestHost host, String method, String login, String target) {
        return send(
                host,
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-AidRoll: 1\r\n"
                        + LoginFilter.HEADER + ": " + login
                        + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    }

    private static String send(TestHost host, String request) {
        try (var socket = new Socket("localhost", URI.create(host.address("/")).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
