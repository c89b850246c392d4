package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person who decides about rows of lists sees, and does without a mouse. */
class ReviewQueueTest extends BrowserTest {
    private static final String RULED = "{\"id\": \"aa01\", \"version\": 1, \"verdict\": \"LINK\", \"applied\": true}";

    @BeforeEach
    void queue() {
        site.answers("admin/review", HostSite.Answer.html(page("zh-CN")))
                .answers("api/review", json(SampleReviews.two()))
                .answers("api/review/aa01", json(RULED));
    }

    private static String page(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><title>待核对</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='../review-page.js'></script></head>"
                + "<body><aid-review-queue locale='" + language + "'></aid-review-queue></body></html>";
    }

    private void see() {
        visit("/aidroll/admin/review");
        page.locator("aid-review-queue[state='ready']").waitFor();
    }

    private Locator element() {
        return page.locator("aid-review-queue");
    }

    private String text() {
        return element().locator("section").innerText();
    }

    private String chosen() {
        return element().locator(".entry[aria-current='true'] b").innerText();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** After a decision the server knows of one less. */
    private void oneIsGone() {
        site.answers(
                "api/review",
                json(SampleReviews.two()
                        .replaceFirst("(?s)\\{\"id\": \"aa01\".*?\\]\\}\\s*, \\{\"id\": \"bb02\"", "{\"id\": \"bb02\"")
                        .replace("\"waiting\": 2", "\"waiting\": 1")));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling in " + name)
                .isEqualTo(true);
    }

    @Test
    void two_records_stand_side_by_side_and_what_differs_is_marked() {
        open(new NewContextOptions().setViewportSize(1280, 800));
        see();

        assertThat(text())
                .containsSubsequence(
                        "待核对",
                        "2 条待核对",
                        "张小明",
                        "欧阳样三",
                        "如果是该生，将认定为：低保",
                        "民政局",
                        "名册“dibao”第 41 行",
                        "名册日期 2020-07-01（152 天）",
                        "规则: 身份证件号一致，姓名完全不同",
                        "姓名",
                        "张小明",
                        "张晓敏",
                        "不同",
                        "身份证件号",
                        "一致",
                        "性别",
                        "男",
                        "—",
                        "一方没有");
        assertThat(element().locator("mark").allInnerTexts()).containsExactly("小明", "晓敏");
        picture("zh-review");
    }

    @Test
    void it_is_decided_by_keyboard_alone() {
        see();
        element().locator("[data-id=aa01]").focus();
        press("j");
        assertThat(chosen()).isEqualTo("欧阳样三");
        press("k");
        assertThat(chosen()).isEqualTo("张小明");
        press("y");
        page.keyboard().insertText("户口簿上为曾用名 yn");
        assertThat(text()).contains("您选择：张小明——是该生");
        oneIsGone();
        press("Enter");
        element().getByText("张小明 · 已记录：是该生。").waitFor();

        assertThat(chosen()).isEqualTo("欧阳样三");
        assertThat(page.evaluate("document.activeElement.shadowRoot.activeElement.dataset.id"))
                .as("where the reader goes on")
                .isEqualTo("bb02");
        assertThat(site.posts()).singleElement().satisfies(sent -> {
            assertThat(sent.body()).isEqualTo("{\"verdict\":\"LINK\",\"reason\":\"户口簿上为曾用名 yn\",\"version\":0}");
            assertThat(sent.headers().getFirst("X-AidRoll")).isEqualTo("1");
            assertThat(sent.address().getPath()).endsWith("/api/review/aa01");
        });
    }

    @Test
    void without_a_reason_nothing_is_sent() {
        see();
        element().locator("[data-id=aa01]").focus();
        press("n", "Enter");
        settle();

        assertThat(site.posts()).isEmpty();
        assertThat(chosen()).isEqualTo("张小明");
        press("Escape");
        assertThat(element().locator("input[name=reason]").count()).isZero();
    }

    @Test
    void a_decision_that_was_not_kept_comes_back_with_a_word() {
        site.answers("api/review/aa01", HostSite.Answer.status(500));
        see();
        element().getByText("不是该生 N").click();
        element()
                .getByText("同名不同人", new Locator.GetByTextOptions().setExact(true))
                .click();
        press("Enter");
        element().getByText("张小明 · 没有保存成功，请再试一次。").waitFor();

        assertThat(element().locator(".queue > ol .entry").count()).isEqualTo(2);
    }

    @Test
    void who_comes_late_is_told_that_somebody_was_faster() {
        site.answers("api/review/aa01", new HostSite.Answer(409, "application/problem+json", "{\"status\": 409}"));
        see();
        element().locator("[data-id=aa01]").focus();
        press("y");
        page.keyboard().insertText("x");
        press("Enter");

        element().getByText("张小明 · 已有人先作出决定").waitFor();
    }

    @Test
    void what_was_decided_can_be_seen_and_decided_again() {
        see();
        element().getByText("最近核对过的（1）").click();
        element().locator("[data-id=cc03]").click();

        assertThat(text()).containsSubsequence("不是该生", "王主任 于 2020-11-28 决定：同名不同人");
        picture("zh-review-decided");
    }

    @Test
    void an_empty_queue_says_so_and_who_may_not_sees_nothing() {
        site.answers("api/review", json(SampleReviews.none()));
        see();
        assertThat(text()).contains("没有待核对的记录。");

        site.answers("api/review", HostSite.Answer.status(404));
        visit("/aidroll/admin/review");
        page.locator("aid-review-queue[state='absent']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.evaluate("document.querySelector('aid-review-queue').shadowRoot.textContent.trim()"))
                .isEqualTo("");
    }

    @Test
    void markup_in_any_value_is_text() {
        site.answers(
                "api/review",
                json(SampleReviews.two()
                        .replace("张晓", "<img src=x onerror=alert(1)>")
                        .replace("晓敏", "<b>x</b>")));
        page.onDialog(dialog -> {
            throw new AssertionError("a value became markup");
        });
        see();

        assertThat(element().locator("img").count()).isZero();
        assertThat(text()).contains("<b>x</b>");
    }

    @Test
    void it_stands_in_a_page_of_the_host_where_settings_say() {
        site.settings(
                        """
                        {"version": "0.1.0", "locale": null, "token": null, "slots": [
                          {"slot": "admin.review/v1", "element": "aid-review-queue", "page": "/home",
                           "selector": "#figures", "position": "after"}]}
                        """)
                .page("/home", "<main><h1>首页</h1><div id='figures'>概况</div><div>以下</div></main>");
        visit("/home");
        page.locator("aid-review-queue[state='ready']").waitFor();

        assertThat(page.evaluate("document.querySelector('#figures').nextElementSibling.localName"))
                .isEqualTo("aid-review-queue");
        awaitReport();
    }

    @Test
    void it_speaks_english_and_fits_a_phone() {
        site.answers("admin/review", HostSite.Answer.html(page("en")));
        open(new NewContextOptions().setViewportSize(390, 800));
        see();

        assertThat(text()).containsSubsequence("Review queue", "2 records to decide", "Roll", "List", "different");
        picture("en-review-phone");
    }
}
