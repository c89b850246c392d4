package org.aidroll.sis.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.aidroll.sis.ui.HostSite.Answer.problem;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Axe finds nothing serious in any state, on light and on dark hosts. */
class AccessibilityTest extends BrowserTest {

    @BeforeEach
    void pupilsPage() {
        // Axe comes as an inline script, which the host's policy forbids: here, and only here, the policy is off.
        open(new NewContextOptions().setBypassCSP(true));
        site.settings(BY_PATH).page("/students/S1", CARD).panel("S1", json(SamplePanels.boarder()));
    }

    @Test
    void a_full_panel_unfolded() throws IOException {
        see("ready");
        page.evaluate("document.querySelector('aid-student-panel').shadowRoot.querySelectorAll('.fold')"
                + ".forEach((fold) => fold.click())");
        assertNothingSerious();
    }

    @Test
    void a_full_panel_on_a_dark_host() throws IOException {
        site.css("body { background: #1d1f23; color: oklch(0.95 0.01 250); }");
        see("ready");
        page.evaluate("document.querySelector('aid-student-panel').shadowRoot.querySelectorAll('.fold')"
                + ".forEach((fold) => fold.click())");
        assertNothingSerious();
    }

    @Test
    void nothing_due() throws IOException {
        site.panel("S1", json(SamplePanels.nothingDue()));
        see("ready");
        assertNothingSerious();
    }

    @Test
    void unavailable() throws IOException {
        site.panel("S1", problem("{\"title\": \"学籍库正在维护\", \"retryAfterSeconds\": 60}"));
        see("unavailable");
        assertNothingSerious();
    }

    @Test
    void an_ended_session() throws IOException {
        site.panel("S1", json(SamplePanels.boarder()), HostSite.Answer.status(401));
        see("ready");
        page.evaluate("document.querySelector('aid-student-panel').refresh()");
        awaitState("expired");
        assertNothingSerious();
    }

    @Test
    void the_page_of_lists_with_its_form_and_a_trial() throws IOException {
        site.answers("api/lists", json(SampleLists.three()))
                .answers(
                        "admin/registries",
                        new HostSite.Answer(202, "application/json", SampleLists.running("READING", 0, 0, true)))
                .answers("api/imports/aa01", json(SampleLists.running("MATCHING", 34_000, 100_000, true)))
                .page("/lists", "<main><h1>资助管理</h1><aid-slot name='admin.lists/v1'></aid-slot></main>");
        visit("/lists");
        page.locator("aid-lists[state='ready']").waitFor();
        page.getByText("按下面填写").click();
        page.evaluate("document.querySelector('aid-slot').shadowRoot.querySelector('aid-lists').shadowRoot"
                + ".querySelectorAll('.fold').forEach((fold) => fold.click())");
        page.locator("input[name=list]").setInputFiles(new FilePayload("dibao.csv", "text/csv", "x".getBytes(UTF_8)));
        page.locator("input[name=department]").fill("民政局");
        page.locator("select[name=category]").selectOption("DIBAO");
        page.getByText("试读（不保存）").click();
        page.getByText("第 2 步，共 4 步：与学籍核对").waitFor();
        Axe.findsNothingSerious(page, "aid-slot");
        site.answers("api/imports/aa01", json(SampleLists.tried()));
        page.getByText("列的对应").waitFor();
        Axe.findsNothingSerious(page, "aid-slot");
    }

    @Test
    void the_review_queue_while_somebody_decides() throws IOException {
        site.answers("api/review", json(SampleReviews.two()))
                .page("/review", "<main><h1>资助管理</h1><aid-slot name='admin.review/v1'></aid-slot></main>");
        visit("/review");
        page.locator("aid-review-queue[state='ready']").waitFor();
        page.locator("[data-id=aa01]").focus();
        page.keyboard().press("y");
        page.locator("input[name=reason]").waitFor();
        page.getByText("最近核对过的").click();
        Axe.findsNothingSerious(page, "aid-slot");
    }

    private void assertNothingSerious() throws IOException {
        Axe.findsNothingSerious(page, "aid-student-panel");
    }

    private void see(String state) {
        visit("/students/S1");
        awaitState(state);
    }
}
