package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card that a clerk prints for the family: on a page of its own, under a policy that allows nothing. */
class FamilyCardTest extends BrowserTest {
    private static final String CARD_ADDRESS = "api/students/S1/card";

    @BeforeEach
    void pupilsPage() {
        site.settings(BY_PATH)
                .page("/students/S1", CARD)
                .panel("S1", json(SamplePanels.boarder()))
                .answers(CARD_ADDRESS, json(SamplePanels.card()));
        // No dialog in a test; what was to be printed is looked at instead.
        page.addInitScript("window.print = () => { window.printed = true; }");
        visit("/students/S1");
        awaitState("ready");
    }

    private void press() {
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("打印明白卡"))
                .click();
    }

    @Test
    void it_is_printed_from_a_page_that_has_the_card_and_nothing_of_the_host() throws Exception {
        press();
        page.locator("iframe[data-aid-card]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Frame card = page.frames().get(1);
        card.waitForFunction("window.printed === true");

        assertThat(card.locator("h1").innerText()).isEqualTo("学生资助政策明白卡");
        assertThat(card.locator("li").allInnerTexts()).containsExactly("义务教育家庭经济困难寄宿生生活补助：每学期 500.00 元，发给监护人");
        assertThat(card.locator("body").innerText()).contains("张小明", "学校（盖章）").doesNotContain("学籍信息");
        picture(card);

        press();
        page.waitForTimeout(300);
        assertThat(page.locator("iframe[data-aid-card]").count()).isEqualTo(1);
    }

    @Test
    void where_it_cannot_be_had_the_panel_says_so_and_stays() {
        site.answers(CARD_ADDRESS, HostSite.Answer.status(503));
        press();
        panel().getByText("暂时取不到明白卡").waitFor();

        assertThat(page.locator("iframe[data-aid-card]").count()).isZero();
        assertThat(shadowText()).contains("¥500.00");
    }

    /** As the printer would get it. */
    private void picture(Frame card) throws Exception {
        String html = (String) card.evaluate("document.documentElement.outerHTML");
        String css = (String)
                card.evaluate("[...document.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('\\n')");
        Page paper = page.context().newPage();
        paper.setContent("<style>" + css + "</style>" + html);
        Path file = Path.of("target", "screenshots", "zh-family-card.pdf");
        Files.createDirectories(file.getParent());
        paper.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        paper.setViewportSize(794, 559);
        paper.screenshot(new Page.ScreenshotOptions().setPath(file.resolveSibling("zh-family-card.png")));
        paper.close();
    }
}
