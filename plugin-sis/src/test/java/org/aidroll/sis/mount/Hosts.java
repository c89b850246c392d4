package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One application on two servers: plain, and with the injection. What differs is what the injection did. */
final class Hosts implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback {

    static final String TAG = "<script type=\"module\" src=\"/aidroll/mount.js\"></script>";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final TestApp app;
    private TestServer plain;
    private TestServer mounted;
    private InjectionReport report;

    Hosts(TestApp app) {
        this.app = app;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        report = new InjectionReport();
        plain = new TestServer(app, null);
        plain.start();
        mounted = new TestServer(app, report);
        mounted.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        assertThat(report.filterStarted()).isTrue();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        plain.stop();
        mounted.stop();
    }

    InjectionReport report() {
        return report;
    }

    int mountedPort() {
        return mounted.port();
    }

    Reply plain(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", plain, path, headers);
    }

    Reply mounted(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", mounted, path, headers);
    }

    Reply mountedHead(String path) throws IOException, InterruptedException {
        return send("HEAD", mounted, path);
    }

    Reply plainHead(String path) throws IOException, InterruptedException {
        return send("HEAD", plain, path);
    }

    private Reply send(String method, TestServer server, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, List<String>> lowerCase = new TreeMap<>();
        response.headers().map().forEach((name, values) -> lowerCase.put(name.toLowerCase(Locale.ROOT), values));
        return new Reply(response.statusCode(), lowerCase, response.body());
    }

    /** The page has the tag once, right before the marker, and is otherwise the host's, headers included. */
    Reply assertTagBefore(String marker, String path, String... headers) throws IOException, InterruptedException {
        Reply host = plain(path, headers);
        Reply page = mounted(path, headers);
        assertThat(page.body()).contains(TAG + marker);
        assertThat(page.body().replace(TAG, "")).isEqualTo(host.body());
        assertThat(page.body().length()).isEqualTo(host.body().length() + TAG.length());
        assertThat(page.status()).isEqualTo(host.status());
        assertThat(page.lastingHeaders()).isEqualTo(host.lastingHeaders());
        return page;
    }

    /** The answer is the host's in every byte and header, and the report gives this reason for it. */
    Reply assertUntouched(PassReason reason, String path, String... headers) throws IOException, InterruptedException {
        long before = passed(reason);
        Reply page = mounted(path, headers);
        assertSame(page, plain(path, headers));
        awaitPassed(reason, before + 1);
        return page;
    }

    static void assertSame(Reply page, Reply host) {
        assertThat(page.body()).isEqualTo(host.body());
        assertThat(page.status()).isEqualTo(host.status());
        assertThat(page.allHeaders()).isEqualTo(host.allHeaders());
    }

    long passed(PassReason reason) {
        InjectionReport.Tally tally = report.passed().get(reason);
        return tally == null ? 0 : tally.pages();
    }

    /** The client may have the page before the server has left the filter. */
    private void awaitPassed(PassReason reason, long count) throws InterruptedException {
        for (int i = 0; i < 100 && passed(reason) < count; i++) {
            Thread.sleep(20);
        }
        assertThat(passed(reason)).as("reported as %s", reason).isEqualTo(count);
    }
}
