package org.aidroll.sis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One browser per class; per test a host of its own and a page that must stay free of errors and policy violations. */
abstract class BrowserTest {

    /** The host that most tests use: a card named {@code #card} on {@code /students/{student}}. */
    static final String BY_PATH =
            """
            {"version": "0.1.0", "locale": null, "token": null, "slots": [
              {"slot": "student.page/v1", "element": "aid-student-panel", "page": "/students/{student}",
               "selector": "#card", "position": "after", "student": null}]}
            """;

    static final String CARD = "<main><h1>学生信息</h1><div id='card'>学籍信息</div></main>";

    private static TestBrowser browser;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    HostSite site;
    Page page;

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @BeforeEach
    void open() throws Exception {
        if (browser == null) {
            // Here, not before all: where there is no browser, each test is counted as skipped.
            browser = TestBrowser.launch();
        }
        site = new HostSite();
        open(new Browser.NewContextOptions());
    }

    /** Opens the test's page anew, in a profile with these options. */
    void open(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(options);
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
            site.close();
        }
        assertThat(complaints).as("errors and warnings in the host's page").isEmpty();
    }

    void visit(String path) {
        page.navigate(site.address(path));
    }

    Locator panel() {
        return page.locator("aid-student-panel");
    }

    /** Waits until the one panel of the page is in this state. */
    void awaitState(String state) {
        page.locator("aid-student-panel[state='" + state + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(panel().count()).isEqualTo(1);
    }

    /** All text inside the panel, shown or folded away. */
    String shadowText() {
        return (String) page.evaluate("document.querySelector('aid-student-panel').shadowRoot.textContent.trim()");
    }

    /** Waits until the host has heard what became of the slot. */
    void awaitReport() {
        page.waitForCondition(() -> !site.reports().isEmpty());
    }

    /** Long enough for the plugin to have noticed a change, where a test waits for nothing to happen. */
    void settle() {
        page.waitForTimeout(400);
    }
}
