package org.aidroll.sis.ui;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine, for tests of what a person sees.
 *
 * <p>Its path is the system property or environment variable {@code aidroll.browser} ({@code AIDROLL_BROWSER} in shells
 * that allow no dots), else one of the usual places. Where there is none, tests abort with a message; with {@code
 * -Daidroll.browser.required=true} they fail.
 */
public final class TestBrowser implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(List.of("--no-sandbox")));
    }

    /** Starts the browser; aborts or fails the test where there is none. */
    public static TestBrowser launch() {
        return new TestBrowser(find().orElseGet(TestBrowser::absent));
    }

    /** A fresh profile: no cookies, no storage. */
    public BrowserContext newContext(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find() {
        return named().map(List::of).orElse(USUAL_PLACES).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<String> named() {
        return Stream.of(
                        System.getProperty("aidroll.browser"),
                        System.getenv("aidroll.browser"),
                        System.getenv("AIDROLL_BROWSER"))
                .filter(place -> place != null && !place.isBlank())
                .findFirst();
    }

    private static Path absent() {
        String message =
                "No browser at " + String.join(", ", named().map(List::of).orElse(USUAL_PLACES))
                        + ".\nMaybe install Chromium or name one with -Daidroll.browser=PATH.";
        return Boolean.getBoolean("aidroll.browser.required") ? fail(message) : abort(message);
    }
}
