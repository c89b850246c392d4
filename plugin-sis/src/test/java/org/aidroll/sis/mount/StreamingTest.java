package org.aidroll.sis.mount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trap 1, the reason of it: what the host writes and flushes is at the browser before the host writes on. */
final class StreamingTest {

    private static final Semaphore BROWSER_HAS_FIRST_HALF = new Semaphore(0);

    @RegisterExtension
    static final Hosts hosts = new Hosts(new TestApp()
            .page("/stream", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getOutputStream().write(Pages.FIRST_HALF.getBytes(UTF_8));
                response.getOutputStream().flush();
                awaitBrowser();
                response.getOutputStream().write(Pages.SECOND_HALF.getBytes(UTF_8));
            })
            .page("/response", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().write(Pages.FIRST_HALF);
                response.flushBuffer();
                awaitBrowser();
                response.getWriter().write(Pages.SECOND_HALF);
            })
            .page("/writer", (request, response) -> {
                response.setContentType(Pages.UTF8);
                response.getWriter().write(Pages.FIRST_HALF);
                response.getWriter().flush();
                awaitBrowser();
                response.getWriter().write(Pages.SECOND_HALF);
            }));

    private static void awaitBrowser() throws Exception {
        if (!BROWSER_HAS_FIRST_HALF.tryAcquire(5, TimeUnit.SECONDS)) {
            throw new AssertionError("The first half of the page is held back.");
        }
    }

    @Test
    void the_browser_has_the_first_half_before_the_stream_gets_the_second() throws Exception {
        assertStreams("/stream");
    }

    @Test
    void the_browser_has_the_first_half_before_the_writer_gets_the_second() throws Exception {
        assertStreams("/writer");
        assertStreams("/response");
    }

    private static void assertStreams(String path) throws Exception {
        try (Socket browser = new Socket("localhost", hosts.mountedPort())) {
            browser.setSoTimeout(10_000);
            browser.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            StringBuilder seen = new StringBuilder();
            readUntil("</title>", browser.getInputStream(), seen);
            assertThat(seen).doesNotContain("</h", Hosts.TAG);
            BROWSER_HAS_FIRST_HALF.release();
            readUntil("</html>", browser.getInputStream(), seen);
            assertThat(seen).contains(Hosts.TAG + "</head>");
        }
    }

    private static void readUntil(String end, InputStream in, StringBuilder seen) throws Exception {
        while (seen.indexOf(end) < 0) {
            int unit = in.read();
            assertThat(unit).as("the page after '%s'", seen).isNotNegative();
            seen.append((char) unit);
        }
    }
}
