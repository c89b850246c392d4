package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.html;
import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the application form, at the screen and on paper. */
class ApplicationPageTest extends BrowserTest {
    private static final String PAGE = "students/S1/application";
    private static final String ADDRESS = "api/students/S1/application";

    @BeforeEach
    void page() {
        serve("zh-CN");
        site.settings(BY_PATH)
                .page("/students/S1", CARD)
                .panel("S1", json(SamplePanels.boarder()))
                .answers(ADDRESS, json(SampleAssertions.form("MAY_ASK")));
        page.addInitScript("window.print = () => { window.printed = true; }");
    }

    private void serve(String language) {
        site.answers(
                PAGE,
                html("<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'>"
                        + "<meta name='viewport' content='width=device-width'><title>认定申请表</title>"
                        + "<script type='module' src='/sis/aidroll/application-page.js'></script></head>"
                        + "<body><aid-application locale='" + language + "'></aid-application></body></html>"));
    }

    private Locator form() {
        return page.locator("aid-application .form");
    }

    private void see() {
        visit("/aidroll/" + PAGE);
        form().waitFor();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void it_is_filled_from_the_roll_and_has_blank_lines_for_the_rest() {
        see();

        assertThat(form().innerText())
                .contains("张小明", "430***********0014", "小学 3 年级 (2)班", "张建国", "父亲（监护人）")
                .contains("☑ 建档立卡（扶贫办 2020-01-01）", "☑ 低保（低保证）", "□ 孤儿", "困难等级：特别困难")
                .contains("个人承诺", "我承诺以上填写的内容和提交的证件真实、完整", "作为监护人，同意", "监护人签字")
                .doesNotContain("村", "Promise");
        assertThat(form().locator("table").nth(1).locator("tr").count()).isEqualTo(6);
        button("打印").click();
        assertThat(page.evaluate("window.printed")).isEqualTo(true);
    }

    @Test
    void whole_numbers_come_when_somebody_who_may_asks_for_them() {
        see();
        site.answers(ADDRESS, json(SampleAssertions.form("WHOLE").replace("430***********0014", "430482201005060014")));
        button("显示完整证件号").click();
        form().getByText("430482201005060014").waitFor();

        assertThat(button("显示完整证件号").count()).isZero();
        site.answers(ADDRESS, json(SampleAssertions.form("MASKED")));
        see();
        assertThat(button("显示完整证件号").count()).isZero();
    }

    @Test
    void in_english_both_languages_stand_at_the_screen_and_the_paper_is_chinese() {
        serve("en");
        see();
        assertThat(form().innerText()).contains("个人承诺", "Promise", "住校", "boarder");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(form().innerText()).contains("个人承诺", "住校").doesNotContain("Promise", "boarder");
    }

    @Test
    void a_name_that_looks_like_markup_is_text() {
        site.answers(ADDRESS, json(SampleAssertions.form("MASKED").replace("张小明", "<img src=x onerror=alert(1)>")));
        see();

        assertThat(form().innerText()).contains("<img src=x onerror=alert(1)>");
        assertThat(form().locator("img").count()).isZero();
    }

    @Test
    void what_cannot_be_had_is_said_calmly() {
        site.answers(ADDRESS, HostSite.Answer.status(503));
        visit("/aidroll/" + PAGE);
        page.getByText("暂时读不到申请表").waitFor();
        site.answers(ADDRESS, HostSite.Answer.status(401));
        button("重试").click();
        page.getByText("登录已失效").waitFor();
        site.answers(ADDRESS, HostSite.Answer.status(404));
        visit("/aidroll/" + PAGE);
        page.getByText("没有这份申请表，或您无权查看。").waitFor();
    }

    @Test
    void the_panel_links_to_it() {
        visit("/students/S1");
        awaitState("ready");
        Locator link = panel().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("认定申请表"));

        assertThat(link.getAttribute("href")).isEqualTo(site.address("/aidroll/" + PAGE + "?lang=zh-CN"));
        assertThat(link.getAttribute("target")).isEqualTo("_blank");
    }

    @Test
    void where_a_token_opens_our_addresses_it_is_printed_from_the_panel() {
        site.settings(BY_PATH.replace(
                "\"token\": null",
                "\"token\": {\"storage\": \"sessionStorage\", \"key\": \"t\", \"header\": \"Authorization\"}"));
        visit("/students/S1");
        awaitState("ready");
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("认定申请表"))
                .click();
        page.locator("iframe[data-aid-card]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Frame paper = page.frames().get(1);
        paper.waitForFunction("window.printed === true");

        assertThat(paper.locator("h1").innerText()).isEqualTo("家庭经济困难学生认定申请表");
        assertThat(paper.locator("body").innerText()).contains("张小明").doesNotContain("学籍信息");
    }

    @Test
    void axe_finds_nothing_serious() throws Exception {
        open(new NewContextOptions().setBypassCSP(true));
        for (String language : new String[] {"zh-CN", "en"}) {
            serve(language);
            see();
            Axe.findsNothingSerious(page, "aid-application");
        }
    }

    @Test
    void it_fits_on_one_sheet_of_a4() throws Exception {
        see();
        Path pdf = Path.of("target", "screenshots", "zh-application.pdf");
        Files.createDirectories(pdf.getParent());
        page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));

        String raw = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(raw).results().count())
                .isOne();
    }

    @Test
    void pictures_for_people() {
        for (String language : new String[] {"zh-CN", "en"}) {
            for (int width : new int[] {1100, 390}) {
                open(new NewContextOptions().setViewportSize(width, 900));
                serve(language);
                see();
                picture("application-" + language + "-" + width);
            }
        }
        open(new NewContextOptions().setViewportSize(794, 1123).setDeviceScaleFactor(1.5));
        see();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("application-print");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
