package org.aidroll.sis.testhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Brings bytes to a host and back, as a page of ours does. */
public final class Courier {
    private final HttpClient client = HttpClient.newHttpClient();
    private final TestHost host;

    public Courier(TestHost host) {
        this.host = host;
    }

    /** From somebody with a login. */
    public HttpResponse<byte[]> post(String login, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(host.address(path)))
                .POST(BodyPublishers.ofByteArray(body))
                .header(LoginFilter.HEADER, login)
                .header("X-AidRoll", "1");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** From a family with a link. */
    public HttpResponse<byte[]> hand(String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(host.address(path))).POST(BodyPublishers.ofByteArray(body));
        return send(
                headers.length == 0
                        ? request.headers("X-AidRoll", "1", "X-AidRoll-Consent", "yes", "Content-Type", "image/jpeg")
                        : request.headers(headers));
    }

    public HttpResponse<byte[]> get(String login, String path) {
        return send(HttpRequest.newBuilder(URI.create(host.address(path)))
                .header(LoginFilter.HEADER, login)
                .GET());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
