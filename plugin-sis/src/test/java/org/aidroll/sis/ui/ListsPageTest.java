package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of departments' lists: what there is, what an upload would do, and how it is reached without a mouse. */
class ListsPageTest extends BrowserTest {
    private static final FilePayload LIST =
            new FilePayload("dibao.csv", "text/csv", "姓名,身份证号\n".getBytes(StandardCharsets.UTF_8));

    @BeforeEach
    void listsPage() {
        site.answers("api/lists", json(SampleLists.three()))
                .answers("admin/registries", json(SampleLists.look()))
                .answers("admin/lists", HostSite.Answer.html(page("zh-CN")));
    }

    private static String page(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'><title>名册</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='../lists-page.js'></script></head>"
                + "<body><aid-lists locale='" + language + "'></aid-lists></body></html>";
    }

    private Locator lists() {
        return page.locator("aid-lists");
    }

    private void see() {
        visit("/aidroll/admin/lists");
        page.locator("aid-lists[state='ready']").waitFor();
    }

    private String text() {
        return lists().locator("section").innerText();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void every_list_stands_there_with_its_age_and_what_is_wrong_with_it() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();

        assertThat(text())
                .containsSubsequence("部门名册", "dibao", "民政局", "409", "121", "2020-11-30（今天）", "正常", "发现的问题（1）")
                .containsSubsequence("poverty", "扶贫办", "60 天前", "不在有效期内")
                .containsSubsequence("disabled", "未注明", "现在读不出，仍按原来的")
                .containsSubsequence("换入名册", "最大 32 MB");
        picture("zh-lists");
    }

    @Test
    void a_trial_says_what_an_import_would_do() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        lists().locator("input[name=list]").setInputFiles(LIST);
        lists().getByText("按下面填写").click();
        lists().locator("input[name=department]").fill("民政局");
        lists().locator("select[name=category]").selectOption("DIBAO");
        lists().getByText("试读（不保存）").click();
        lists().getByText("试读结果").waitFor();

        assertThat(text())
                .containsSubsequence(
                        "409 行：对上学生 121，待人工确认 2，不在学籍中 286。", "身份证号码 → 身份证件号", "共 7 处", "第 12、40、77、81、92 行 等");
        picture("zh-lists-trial");
    }

    @Test
    void a_list_that_was_put_in_is_told_and_the_lists_are_asked_for_again() {
        site.answers(
                "admin/registries",
                json(SampleLists.look()
                        .replace("\"stored\": false, \"imported\": false", "\"stored\": true, \"imported\": true")));
        see();
        lists().locator("input[name=list]").setInputFiles(LIST);
        lists().getByText("换入", new Locator.GetByTextOptions().setExact(true)).click();

        lists().getByText("名册“dibao”已换入，学生已重新核对。").waitFor();
    }

    @Test
    void a_refusal_is_told_in_words() {
        site.answers(
                "admin/registries",
                new HostSite.Answer(422, "application/problem+json", "{\"status\": 422, \"title\": \"文件名不能用\"}"));
        see();
        lists().locator("input[name=list]").setInputFiles(LIST);
        lists().getByText("试读（不保存）").click();

        lists().getByText("文件名不能用").waitFor();
    }

    @Test
    void who_may_not_sees_nothing() {
        site.answers("api/lists", HostSite.Answer.status(404));
        visit("/aidroll/admin/lists");
        page.locator("aid-lists[state='absent']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(page.evaluate("document.querySelector('aid-lists').shadowRoot.textContent.trim()"))
                .isEqualTo("");
    }

    @Test
    void it_speaks_english_and_fits_a_phone() {
        site.answers("admin/lists", HostSite.Answer.html(page("en")));
        open(new NewContextOptions().setViewportSize(390, 800));
        see();

        assertThat(text()).containsSubsequence("Department lists", "In review", "(today)", "Put in a list");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        picture("en-lists-phone");
    }
}
