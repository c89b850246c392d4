package org.aidroll.sis.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stranger's school-roll system under {@code /sis}: pages of its own under a strict policy, the plugin's files as the
 * jar ships them, and a server side that answers as the test says.
 */
final class HostSite implements AutoCloseable {

    /** What the server side answers: a status, a media type and a body. */
    record Answer(int status, String type, String body) {

        static Answer json(String body) {
            return new Answer(200, "application/json", body);
        }

        static Answer status(int status) {
            return new Answer(status, "text/plain", "");
        }

        static Answer problem(String body) {
            return new Answer(503, "application/problem+json", body);
        }

        static Answer html(String body) {
            return new Answer(200, "text/html; charset=utf-8", body);
        }

        static Answer redirect(String location) {
            return new Answer(302, location, "");
        }
    }

    /** A request the browser made to the server side. */
    record Asked(URI address, Headers headers, String body) {}

    private static final Pattern PANEL = Pattern.compile("/sis/aidroll/api/students/([^/]+)/panel");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript; charset=utf-8", "json", "application/json", "txt", "text/plain");

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Deque<Answer>> panels = new ConcurrentHashMap<>();
    private final Map<String, Answer> others = new ConcurrentHashMap<>();
    private final List<Asked> panelRequests = new CopyOnWriteArrayList<>();
    private final List<Asked> posts = new CopyOnWriteArrayList<>();
    private final List<Asked> reports = new CopyOnWriteArrayList<>();
    private final Map<String, String> last = new ConcurrentHashMap<>();
    private final AtomicInteger tokensAsked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Answer settings = Answer.json("{\"slots\": []}");

    HostSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sis" + path;
    }

    /** A page of the host that carries the plugin's script; {@code path} without its query. */
    HostSite page(String path, String body) {
        return document(path, "<html lang='zh-CN'>", body);
    }

    HostSite document(String path, String htmlTag, String body) {
        pages.put(
                "/sis" + path,
                "<!doctype html>" + htmlTag + "<head><meta charset='utf-8'><title>学籍系统</title>"
                        + "<meta name='viewport' content='width=device-width'>"
                        + "<link rel='stylesheet' href='/sis/host.css'>"
                        + "<script type='module' src='/sis/aidroll/mount.js?v=0.1.0'></script></head>"
                        + "<body>" + body + "</body></html>");
        return this;
    }

    HostSite css(String css) {
        pages.put("/sis/host.css", css);
        return this;
    }

    HostSite settings(String json) {
        return settings(Answer.json(json));
    }

    HostSite settings(Answer answer) {
        settings = answer;
        return this;
    }

    /** The answers for one pupil, in order; the last one stays. */
    HostSite panel(String student, Answer... answers) {
        panels.put(student, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    /** The answer at another address of the plugin's, such as {@code api/lists}. */
    HostSite answers(String path, Answer answer) {
        others.put("/sis/aidroll/" + path, answer);
        return this;
    }

    List<Asked> panelRequests() {
        return panelRequests;
    }

    /** What was sent to change something, but reports of mounts. */
    List<Asked> posts() {
        return posts;
    }

    /** How often the host's own token was asked for. */
    int tokensAsked() {
        return tokensAsked.get();
    }

    /** What was asked last of an address of the plugin's, such as {@code api/roster}, with its query. */
    String lastAddress(String path) {
        return last.getOrDefault("/sis/aidroll/" + path, "");
    }

    List<Asked> reports() {
        return reports;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var asked = new Asked(exchange.getRequestURI(), exchange.getRequestHeaders(), body);
            if (exchange.getRequestMethod().equals("POST")
                    && !asked.address().getPath().endsWith("/report")) {
                posts.add(asked);
            }
            Answer answer = answer(asked);
            Headers headers = exchange.getResponseHeaders();
            headers.add("Content-Security-Policy", "default-src 'self'");
            headers.add("Cache-Control", "no-cache");
            headers.add(answer.status() == 302 ? "Location" : "Content-Type", answer.type());
            byte[] bytes = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(Asked asked) {
        String path = asked.address().getPath();
        Matcher panel = PANEL.matcher(asked.address().getRawPath());
        if (panel.matches()) {
            panelRequests.add(asked);
            return nextPanel(URLDecoder.decode(panel.group(1), UTF_8));
        }
        if (path.equals("/sis/aidroll/api/mounts/report")) {
            reports.add(asked);
            return Answer.status(204);
        }
        if (path.equals("/sis/aidroll/api/host-token")) {
            tokensAsked.incrementAndGet();
        }
        last.put(path, asked.address().toString());
        if (others.containsKey(path)) {
            return others.get(path);
        }
        if (path.equals("/sis/aidroll/client.json")) {
            return settings;
        }
        if (path.startsWith("/sis/aidroll/")) {
            return shipped(path.substring("/sis/aidroll/".length()));
        }
        if (path.endsWith(".css")) {
            return new Answer(200, "text/css", pages.getOrDefault(path, ""));
        }
        return pages.containsKey(path) ? Answer.html(pages.get(path)) : Answer.status(404);
    }

    private Answer nextPanel(String student) {
        Deque<Answer> answers = panels.getOrDefault(student, new ArrayDeque<>(List.of(Answer.status(404))));
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    private static Answer shipped(String name) {
        try (InputStream file = HostSite.class.getResourceAsStream("/META-INF/resources/aidroll/" + name)) {
            if (file == null) {
                return Answer.status(404);
            }
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            return new Answer(200, type, new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
