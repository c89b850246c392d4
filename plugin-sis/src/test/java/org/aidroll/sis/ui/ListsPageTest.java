package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
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
                .answers("admin/registries", accepted(SampleLists.running("READING", 0, 0, true)))
                .answers("api/imports/aa01", json(SampleLists.tried()))
                .answers("admin/lists", HostSite.Answer.html(page("zh-CN")));
    }

    private static HostSite.Answer accepted(String body) {
        return new HostSite.Answer(202, "application/json", body);
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

    private void choose() {
        lists().locator("input[name=list]").setInputFiles(LIST);
    }

    private void choose(String button) {
        lists().getByText(button, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @Test
    void a_trial_says_what_an_import_would_do() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        site.settings(BY_PATH);
        see();
        choose();
        lists().getByText("按下面填写").click();
        lists().locator("input[name=department]").fill("民政局");
        lists().locator("select[name=category]").selectOption("DIBAO");
        choose("试读（不保存）");
        lists().getByText("“dibao”的结果", new Locator.GetByTextOptions().setExact(true))
                .waitFor();

        assertThat(text())
                .containsSubsequence(
                        "试读完成，什么也没有保存。",
                        "对上学生",
                        "121",
                        "7 行有问题，可退回填报单位更正。",
                        "列的对应",
                        "与上次相同",
                        "保障对象姓名",
                        "共 7 处",
                        "第 12、40、77、81、92 行 等",
                        "新增 3 行，退出 2 行，变动 1 行。",
                        "3 名学生",
                        "1500.00",
                        "无 → 一档",
                        "500.00 → 0.00",
                        "家庭、住址",
                        "只列出前 4 条，共 7 条");
        assertThat(lists().locator("a[href='/sis/students/S1']").innerText()).isEqualTo("张**");
        assertThat(lists().locator("img").count()).isZero();
        picture("zh-lists-trial");
    }

    @Test
    void an_import_tells_how_far_it_is_to_whoever_opens_the_page_and_can_be_stopped() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        site.answers("api/lists", json(SampleLists.withAnImport()))
                .answers("api/imports/aa01", json(SampleLists.running("MATCHING", 34_000, 100_000, false)))
                .answers("api/imports/aa01/cancel", json(SampleLists.running("MATCHING", 34_000, 100_000, false)));
        see();

        Locator bar = lists().locator("progress");
        assertThat(bar.getAttribute("value")).isEqualTo("34");
        assertThat(bar.getAttribute("aria-label")).isEqualTo("“dibao”的进度");
        assertThat(bar.getAttribute("aria-valuetext")).isEqualTo("第 2 步，共 4 步：与学籍核对 34,000 / 100,000 行");
        assertThat(text()).containsSubsequence("正在导入", "“dibao”试读（王芳）", "34%", "可以关掉本页");
        picture("zh-lists-running");
        lists().locator(".import button").press("Enter");
        page.waitForCondition(() ->
                site.posts().stream().anyMatch(post -> post.address().getPath().endsWith("aa01/cancel")));
        site.answers("api/lists", json(SampleLists.three()))
                .answers("api/imports/aa01", json(SampleLists.running("CANCELLED", 34_000, 100_000, true)));
        lists().getByText("已取消，什么也没有保存", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    @Test
    void a_column_can_be_corrected_by_the_keyboard_and_is_sent_with_the_next_trial_and_the_import() {
        see();
        choose();
        choose("试读（不保存）");
        Locator select = lists().getByLabel("“家长”当作");
        select.waitFor();
        select.selectOption("");
        lists().getByLabel("“序号”当作").selectOption("roll_number");
        choose("按改过的列再试读");
        page.waitForCondition(() -> site.posts().size() == 2);
        lists().locator("button.main-action[aria-disabled=false]").waitFor();
        lists().getByLabel("“家长”当作").waitFor(); // what moves the button is over
        choose("换入");
        page.waitForCondition(() -> site.posts().size() == 3);

        assertThat(site.posts().get(0).body()).doesNotContain("name=\"columns\"");
        assertThat(site.posts().get(1).body())
                .contains("{\"roll_number\":\"序号\",\"name\":\"保障对象姓名\",\"id\":\"身份证号码\"}");
        assertThat(site.posts().get(2).body())
                .contains("{\"roll_number\":\"序号\",\"name\":\"保障对象姓名\",\"id\":\"身份证号码\"}");
        assertThat(site.posts().get(2).address().getQuery()).contains("dryRun=false");
    }

    @Test
    void a_list_that_was_put_in_is_told_and_the_form_is_empty_again() {
        site.answers("api/imports/aa01", json(SampleLists.putIn()));
        see();
        choose();
        choose("换入");

        lists().getByText("已换入，全部学生已重新核对。", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        assertThat(lists().locator("input[name=list]").inputValue()).isEmpty();
    }

    @Test
    void a_server_that_does_not_know_the_import_any_more_is_told_calmly() {
        site.answers("api/imports/aa01", HostSite.Answer.status(404));
        see();
        choose();
        choose("试读（不保存）");

        lists().getByText("找不到这次导入").waitFor();
    }

    @Test
    void a_server_that_is_down_for_a_moment_is_asked_again() {
        site.answers("api/imports/aa01", HostSite.Answer.status(503));
        see();
        choose();
        choose("试读（不保存）");
        lists().getByText("服务器没有回答，还在再试…").waitFor();
        site.answers("api/imports/aa01", json(SampleLists.tried()));

        lists().getByText("“dibao”的结果", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    @Test
    void a_file_can_be_dropped_on_the_form() {
        see();
        page.evaluate(
                """
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File(['x'], 'dibao.csv'));
                  document.querySelector('aid-lists').shadowRoot.querySelector('form')
                      .dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));
                }
                """);

        assertThat(lists().locator("input[name=list]").inputValue()).endsWith("dibao.csv");
    }

    @Test
    void a_refusal_is_told_in_words() {
        site.answers(
                "admin/registries",
                new HostSite.Answer(422, "application/problem+json", "{\"status\": 422, \"title\": \"文件名不能用\"}"));
        see();
        choose();
        choose("试读（不保存）");

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
    void on_paper_no_column_is_cut_off_and_nothing_asks_for_a_file() {
        see();
        page.setViewportSize(718, 1000); // A4 within its margins
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate("(() => { const all = document.querySelector('aid-lists').shadowRoot"
                        + ".querySelector('.scroll'); return all.scrollWidth <= all.clientWidth; })()"))
                .isEqualTo(true);
        assertThat(page.locator("aid-lists").getByText("换入名册").isVisible()).isFalse();
        picture("zh-lists-print");
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
