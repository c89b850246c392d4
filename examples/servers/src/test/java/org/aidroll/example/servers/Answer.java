package org.aidroll.example.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An answer as it came over the wire, its bytes one char each, so that nothing is lost. */
record Answer(int status, Map<String, List<String>> headers, String body) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** About the very bytes, which the tag changes; and the time. */
    private static final Set<String> ABOUT_THE_BYTES =
            Set.of("content-length", "transfer-encoding", "etag", "last-modified", "date");

    static Answer of(String method, String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, List<String>> lowerCase = new TreeMap<>();
        response.headers().map().forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), values));
        return new Answer(response.statusCode(), lowerCase, new String(response.body(), StandardCharsets.ISO_8859_1));
    }

    /** Whether anything answers there with success. */
    static boolean isThere(String address) throws InterruptedException {
        try {
            return of("GET", address).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String text() {
        return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Headers that must not change when the page does. */
    Map<String, List<String>> lastingHeaders() {
        Map<String, List<String>> lasting = new TreeMap<>(headers);
        lasting.keySet().removeAll(ABOUT_THE_BYTES);
        return lasting;
    }

    /**
     * All headers but the time, and whether the end of the answer is told by its length or by the last of its pieces,
     * which servers choose anew; of a mark, which differs between two deployments, only that it is there.
     */
    Map<String, List<String>> allHeaders() {
        Map<String, List<String>> all = new TreeMap<>(headers);
        all.keySet().removeAll(Set.of("date", "content-length", "transfer-encoding"));
        all.computeIfPresent("etag", (name, mark) -> List.of("a mark"));
        all.computeIfPresent("last-modified", (name, time) -> List.of("a time"));
        return all;
    }
}
