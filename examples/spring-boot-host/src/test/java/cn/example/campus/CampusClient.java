package cn.example.campus;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the running system, with a token or without. */
final class CampusClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([\\w-]+)\"");

    private final String address;
    private final String token;

    private CampusClient(String address, String token) {
        this.address = address;
        this.token = token;
    }

    static CampusClient anonymous(String port) {
        return new CampusClient("http://localhost:" + port + "/campus", "");
    }

    CampusClient as(String token) {
        return new CampusClient(address, token);
    }

    CampusClient signedIn(String loginName, String password) {
        Matcher answer = TOKEN.matcher(login(loginName, password).body());
        if (!answer.find()) {
            throw new AssertionError("No token for " + loginName);
        }
        return as(answer.group(1));
    }

    HttpResponse<String> login(String loginName, String password) {
        return post("/api/login", "{\"loginName\":\"%s\",\"password\":\"%s\"}".formatted(loginName, password));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    String token() {
        return token;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
