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

/** The auditor's page: who saw and did what. */
class AccessLogPageTest extends BrowserTest {
    private static final String HEAD = "3:" + "ab".repeat(32);
    private static final String VIEW =
            """
            {"rows": [
              {"entry": 3, "at": "2020-11-30 09:12:44", "login": "county", "person": "<b>甲</b>", "roles": "COUNTY",
               "action": "查看资助名单", "object": "S1 S2 S3 S4 S5 S6 S7 S8"},
              {"entry": 2, "at": "2020-11-30 09:10:02", "login": "clerk", "person": "乙", "roles": "CLERK",
               "action": "查看学生资助情况", "object": "S0010699"}],
             "next": %s, "head": "%s",
             "actions": [{"code": "PANEL_SEEN", "label": "查看学生资助情况"}, {"code": "ROSTER_SEEN", "label": "查看资助名单"}],
             "mayExport": true}
            """;

    @BeforeEach
    void accessLogPage() {
        site.settings(BY_PATH)
                .answers("api/access-log", json(VIEW.formatted("2", HEAD)))
                .answers("admin/access-log", HostSite.Answer.html(document("zh-CN")));
    }

    private static String document(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'><title>日志</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='/sis/aidroll/access-log-page.js'></script></head>"
                + "<body><aid-access-log locale='" + language + "'></aid-access-log></body></html>";
    }

    private Locator log() {
        return page.locator("aid-access-log");
    }

    private void see() {
        visit("/aidroll/admin/access-log");
        page.locator("aid-access-log[state='ready'] table").waitFor();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void every_entry_says_who_did_what_when_and_about_whom() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();

        assertThat(log().locator("section").innerText())
                .containsSubsequence(
                        "访问日志", "2020-11-30 09:12:44", "<b>甲</b>", "county", "查看资助名单", "S1 S2 S3 S4 S5", "等共 8 项")
                .containsSubsequence("乙", "clerk", "查看学生资助情况", "S0010699", "更早的记录", HEAD);
        picture("zh-access-log");
    }

    @Test
    void in_english_and_on_a_phone_nothing_is_cut_off() {
        site.answers("admin/access-log", HostSite.Answer.html(document("en")));
        open(new NewContextOptions().setViewportSize(390, 844));
        see();

        assertThat(log().locator("section").innerText())
                .contains("Access log", "Older entries", "Head of the chain now");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture("en-access-log-phone");
    }

    @Test
    void what_is_filled_in_is_asked_for() {
        see();
        log().locator("input[name=object]").fill("S0010699");
        site.answers("api/access-log", json(VIEW.formatted("null", HEAD).replace("S1 S2", "S0010699 S2")));
        log().locator("input[name=object]").press("Enter");
        log().getByText("S0010699 S2 S3").waitFor();

        assertThat(log().locator(".pages").count()).isZero();
    }

    @Test
    void who_may_not_sees_nothing() {
        site.answers("api/access-log", HostSite.Answer.status(404));
        visit("/aidroll/admin/access-log");
        page.locator("aid-access-log[state='absent']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(page.evaluate("document.querySelector('aid-access-log').shadowRoot.textContent.trim()"))
                .isEqualTo("");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        open(new NewContextOptions().setBypassCSP(true));
        see();
        Axe.findsNothingSerious(page, "aid-access-log");
    }
}
