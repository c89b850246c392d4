package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.aidroll.sis.ui.TestBrowser;

/** One person before a browser of a fresh profile. */
final class BrowserSession implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;

    BrowserSession(TestBrowser browser, String locale) {
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 1000).setLocale(locale));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Waits for the panel to show what it has, and gives all its text, folded parts included. */
    String panelText() {
        page.locator("aid-student-panel[state='ready']").waitFor();
        return (String) page.evaluate("document.querySelector('aid-student-panel').shadowRoot.textContent");
    }

    /** The key of the pupil the panel is about. */
    String panelStudent() {
        return (String) page.evaluate("(document.querySelector('aid-student-panel') || {}).student");
    }

    Locator panel() {
        return page.locator("aid-student-panel");
    }

    /** Opens everything that is folded, as a person who wants to know why. */
    void unfold() {
        page.evaluate("document.querySelector('aid-student-panel').shadowRoot"
                + ".querySelectorAll('[aria-expanded=false]').forEach(fold => fold.click())");
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    void expectNoPanel() {
        page.waitForTimeout(1_500);
        assertThat(panel().count() == 0 || !panel().isVisible())
                .as("nothing to be seen")
                .isTrue();
    }

    @Override
    public void close() {
        context.close();
    }
}
