package org.aidroll.example;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.ui.TestBrowser;

/** A family's phone that has read the code: nobody is logged in on it. */
final class FamilyPhone implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;

    FamilyPhone(TestBrowser browser, String address) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("zh-CN"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.navigate(address);
        page.locator(".slots").waitFor();
    }

    /** Takes a photograph of everything that is asked for. */
    void handEverythingIn() {
        page.locator("input[type=checkbox]").check();
        List<Locator> slots = page.locator(".slots li").all();
        for (int number = 0; number < slots.size(); number++) {
            Locator slot = slots.get(number);
            slot.locator("input[capture]")
                    .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", Photographs.sharp(number + 1)));
            slot.getByText("已收到").first().waitFor();
        }
    }

    String text() {
        return page.locator("main").innerText();
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
