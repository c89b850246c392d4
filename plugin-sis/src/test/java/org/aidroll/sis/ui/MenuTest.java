package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our pages in the host's own menu, on every page of the host. */
class MenuTest extends BrowserTest {
    private static final String SETTINGS =
            """
            {"version": "0.1.0", "locale": null, "token": %s, "slots": [
              {"slot": "nav.menu/v1", "element": "aid-menu", "page": "/**", "selector": "#menu",
               "position": "append", "student": null}]}
            """;
    private static final String TOKEN =
            "{\"storage\": \"sessionStorage\", \"key\": \"t\", \"header\": \"Authorization\", \"prefix\": \"Bearer \"}";
    private static final String PAGES =
            """
            {"pages": [{"name": "roster", "address": "roster", "element": "aid-roster"},
                       {"name": "lists", "address": "admin/lists", "element": "aid-lists"},
                       {"name": "diagnostics", "address": "admin/diagnostics", "element": ""}]}
            """;

    @BeforeEach
    void host() {
        site.settings(SETTINGS.formatted("null"))
                .page("/classes/3", "<header id='menu'><a href='/sis'>学籍</a> </header><main><h1>三班</h1></main>")
                .answers("api/menu", json(PAGES))
                .answers("api/lists", json(SampleLists.three()));
    }

    private Locator menu() {
        return page.locator("aid-menu");
    }

    private void see() {
        visit("/classes/3");
        page.locator("aid-menu[state='ready']").waitFor();
    }

    @Test
    void every_page_a_person_may_open_is_a_link() {
        see();

        assertThat(menu().locator("a").allInnerTexts()).containsExactly("资助名单", "部门名册", "诊断");
        assertThat(menu().locator("a").first().getAttribute("href")).isEqualTo("/sis/aidroll/roster");
    }

    @Test
    void where_a_token_is_sent_the_page_opens_in_front_of_the_hosts() throws IOException {
        open(new NewContextOptions().setBypassCSP(true).setViewportSize(1280, 800));
        site.settings(SETTINGS.formatted(TOKEN));
        see();
        assertThat(menu().locator("button").allInnerTexts()).containsExactly("资助名单", "部门名册");
        menu().getByText("部门名册").click();
        page.locator("aid-menu dialog aid-lists[state='ready']").waitFor();
        Axe.findsNothingSerious(page, "aid-menu");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "zh-menu-dialog.png")));
        page.keyboard().press("Escape");
        menu().locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void who_may_open_none_sees_no_menu() {
        site.answers("api/menu", HostSite.Answer.status(404));
        visit("/classes/3");
        page.locator("aid-menu[state='absent']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(page.locator("#menu").innerText().strip()).isEqualTo("学籍");
    }
}
