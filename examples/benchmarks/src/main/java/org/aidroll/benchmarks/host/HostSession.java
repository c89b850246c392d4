package org.aidroll.benchmarks.host;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A person who is logged in to a host-sis, over connections that stay open. */
final class HostSession {
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final HttpClient client;
    private final String address;
    private final String cookie;

    private HostSession(HttpClient client, String address, String cookie) {
        this.client = client;
        this.address = address;
        this.cookie = cookie;
    }

    /** A client as a browser is one to such hosts: HTTP/1.1, and nothing followed by itself. */
    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Logs in.
     *
     * @throws IllegalStateException if the host does not know the account
     */
    static HostSession login(HttpClient client, String address, String user, String password)
            throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=" + encoded(user) + "&password=" + encoded(password) + "&next="))
                        .timeout(LONGEST)
                        .build(),
                BodyHandlers.discarding());
        // The session is changed by logging in: of two cookies the last one counts.
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .replaceFirst(";.*", "");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(user + " cannot log in: " + answer.statusCode());
        }
        return new HostSession(client, address, cookie);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookie)
                .timeout(LONGEST)
                .build();
    }

    /** The answer, whole. */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofByteArray());
    }

    /** The answer, whole, when it is there. */
    CompletableFuture<HttpResponse<byte[]>> ask(String path) {
        return client.sendAsync(request(path), BodyHandlers.ofByteArray());
    }
}
