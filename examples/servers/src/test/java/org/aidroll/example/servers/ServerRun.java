package org.aidroll.example.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The same host three times on one kind of server: as its vendor made it, with the plugin, with the plugin switched off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerRun {
    static final String CLERK = "clerk";
    static final String COUNTY = "county";
    private static final Pattern TAG = Pattern.compile(
            "<script type=\"module\" src=\"[^\"]*/aidroll/mount\\.js\\?v=[^\"]*\"( nonce=\"\\w+\")?></script>");

    private Path work;
    private CaseServer server;
    private String plain;
    private String aided;
    private String off;

    abstract CaseServer launch(Path work) throws Exception;

    @BeforeAll
    void start() throws Exception {
        work = Homes.work(getClass().getSimpleName());
        long begin = System.nanoTime();
        server = launch(work);
        long started = System.nanoTime();
        plain = server.deploy(CaseApp.PLAIN);
        long withPlain = System.nanoTime();
        aided = server.deploy(CaseApp.AIDED);
        long withAided = System.nanoTime();
        off = server.deploy(CaseApp.OFF);
        awaitAid();
        System.out.printf(
                "%s: server %d ms, host %d ms, host with the plugin %d ms, all lists read after another %d ms%n",
                getClass().getSimpleName(),
                millis(begin, started),
                millis(started, withPlain),
                millis(withPlain, withAided),
                millis(withAided, System.nanoTime()));
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    @AfterAll
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    private void awaitAid() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!panel(CLERK, "1001").body().contains("\"categories\":[{")) {
            assertThat(System.nanoTime())
                    .as("the plugin is ready; see %s", work)
                    .isLessThan(end);
            Thread.sleep(100);
        }
    }

    CaseServer server() {
        return server;
    }

    Path work() {
        return work;
    }

    Answer plain(String path, String... headers) throws Exception {
        return Answer.of("GET", plain + path, headers);
    }

    Answer aided(String path, String... headers) throws Exception {
        return Answer.of("GET", aided + path, headers);
    }

    Answer off(String path, String... headers) throws Exception {
        return Answer.of("GET", off + path, headers);
    }

    Answer head(CaseApp app, String path) throws Exception {
        return Answer.of("HEAD", (app == CaseApp.PLAIN ? plain : aided) + path, "X-Login", CLERK);
    }

    Answer panel(String login, String student) throws Exception {
        return aided("/aidroll/api/students/" + student + "/panel?lang=zh", "X-Login", login);
    }

    /** What a clerk sees: the tag once, right before the marker; all else as the vendor made it, headers included. */
    Answer assertTagBefore(String marker, String path, String... headers) throws Exception {
        Answer host = plain(path, asClerk(headers));
        Answer page = aided(path, asClerk(headers));
        Matcher tag = TAG.matcher(page.body());
        assertThat(tag.find()).as("a tag in %s\n%s", path, start(page)).isTrue();
        assertThat(page.body().substring(tag.end())).startsWith(marker);
        assertThat(tag.replaceFirst("")).isEqualTo(host.body());
        assertThat(page.status()).isEqualTo(host.status());
        assertThat(page.lastingHeaders()).isEqualTo(host.lastingHeaders());
        return page;
    }

    /** The answer is the vendor's in every byte and header. */
    Answer assertUntouched(String path, String... headers) throws Exception {
        Answer page = aided(path, asClerk(headers));
        assertSame(page, plain(path, asClerk(headers)));
        return page;
    }

    static void assertSame(Answer page, Answer host) {
        assertThat(page.body()).isEqualTo(host.body());
        assertThat(page.status()).isEqualTo(host.status());
        assertThat(page.allHeaders()).isEqualTo(host.allHeaders());
    }

    private static String[] asClerk(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Login";
        all[headers.length + 1] = CLERK;
        return all;
    }

    private static String start(Answer page) {
        return page.status() + " "
                + page.body().substring(0, Math.min(300, page.body().length()));
    }
}
