package org.aidroll.sis.testhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Asks a host as a browser of some login would. */
public abstract class HostClient {
    private final HttpClient client = HttpClient.newHttpClient();

    /** The whole address of a path below the application. */
    public abstract String address(String path);

    public HttpResponse<String> get(String login, String path, String... headers) {
        return send("GET", login, path, null, headers);
    }

    public HttpResponse<String> send(String method, String login, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (login != null) {
            request.header(LoginFilter.HEADER, login);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Sends a form with files.
     *
     * @param parts name, file name (empty for a field) and text, one after the other
     */
    public HttpResponse<String> form(String login, String path, List<String> headers, String... parts) {
        String boundary = "aid-boundary";
        var body = new StringBuilder();
        for (int i = 0; i < parts.length; i += 3) {
            body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
            body.append(parts[i]).append('"');
            body.append(parts[i + 1].isEmpty() ? "" : "; filename=\"" + parts[i + 1] + "\"");
            body.append("\r\n\r\n").append(parts[i + 2]).append("\r\n");
        }
        List<String> all = new ArrayList<>(headers);
        all.add("Content-Type");
        all.add("multipart/form-data; boundary=" + boundary);
        return send(
                "POST",
                login,
                path,
                body.append("--").append(boundary).append("--\r\n").toString(),
                all.toArray(String[]::new));
    }

    /** Sends a list of any kind with its description. */
    public HttpResponse<String> form(String login, String path, byte[] list, String name, String description) {
        String boundary = "aid-boundary";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        var request = HttpRequest.newBuilder(URI.create(address(path)))
                .headers("X-AidRoll", "1", "Content-Type", "multipart/form-data; boundary=" + boundary)
                .header(LoginFilter.HEADER, login)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(part + "description\"; filename=\"d.yaml\"\r\n\r\n"
                                + description + "\r\n" + part + "list\"; filename=\"" + name + "\"\r\n\r\n"),
                        HttpRequest.BodyPublishers.ofByteArray(list),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
