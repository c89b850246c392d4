package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person asserts a category in the panel, and takes it back. */
class AssertCategoryTest extends BrowserTest {
    private static final String CATEGORIES = "api/students/S1/categories";
    private static final String KEPT = "{\"category\": \"SUDDEN\", \"version\": 1, \"inForce\": true}";

    @BeforeEach
    void pupilsPage() {
        site.settings(BY_PATH).page("/students/S1", CARD).panel("S1", json(SampleAssertions.boarder()));
    }

    private void see() {
        visit("/students/S1");
        awaitState("ready");
    }

    private Locator button(String name) {
        return panel().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void fill() {
        button("人工认定困难类型").click();
        panel().getByLabel("困难类型").last().selectOption("SUDDEN");
        panel().getByLabel("出具单位").fill("县人民医院");
        panel().getByLabel("出具日期").fill("2020-11-20");
        panel().getByLabel("理由").fill("父亲重病住院");
    }

    @Test
    void what_is_asserted_is_sent_with_the_version_that_was_shown_and_the_panel_asks_anew() {
        site.answers(CATEGORIES, json(KEPT));
        see();
        fill();
        assertThat(panel().locator("aid-assert-category").innerText()).contains("依据：《2020年县教育扶贫资助计划》认定条件");
        button("提交认定").click();
        page.waitForCondition(() -> site.panelRequests().size() == 2);

        JsonObject sent = JsonParser.parseString(site.posts().get(0).body()).getAsJsonObject();
        assertThat(sent.keySet())
                .containsExactlyInAnyOrder(
                        "category",
                        "document",
                        "number",
                        "issuer",
                        "issuedOn",
                        "validFrom",
                        "validTo",
                        "reason",
                        "version");
        assertThat(sent.get("document").getAsString()).isEqualTo("HARDSHIP_PROOF");
        assertThat(sent.get("validFrom").getAsString()).isEqualTo("2020-11-20");
        assertThat(sent.get("validTo").getAsString()).isEmpty();
        assertThat(sent.get("version").getAsInt()).isZero();
        assertThat(site.posts().get(0).headers().getFirst("X-AidRoll")).isEqualTo("1");
        assertThat(panel().locator("form").count()).isZero();
    }

    @Test
    void what_was_typed_stays_where_it_was_not_kept() {
        site.answers(CATEGORIES, HostSite.Answer.status(503));
        see();
        fill();
        button("提交认定").click();
        panel().getByText("没有提交成功").waitFor();

        assertThat(panel().getByLabel("理由").inputValue()).isEqualTo("父亲重病住院");
        assertThat(site.panelRequests()).hasSize(1);

        site.answers(CATEGORIES, HostSite.Answer.status(401));
        button("提交认定").click();
        panel().getByText("登录已失效，请重新登录；填写的内容还在。").waitFor();
    }

    @Test
    void who_was_too_late_is_told_and_shown_what_holds_now() {
        site.answers(CATEGORIES, HostSite.Answer.status(409));
        see();
        fill();
        button("提交认定").click();
        panel().getByText("已有他人先作出认定").waitFor();

        page.waitForCondition(() -> site.panelRequests().size() == 2);
        assertThat(panel().getByLabel("理由").inputValue()).isEqualTo("父亲重病住院");
    }

    @Test
    void nothing_is_sent_before_all_that_is_needed_is_filled_in() {
        see();
        button("人工认定困难类型").click();
        button("提交认定").click();
        settle();

        assertThat(site.posts()).isEmpty();
    }

    @Test
    void it_is_withdrawn_with_a_reason() {
        site.answers(CATEGORIES + "/DIBAO/withdrawal", json(KEPT));
        see();
        button("撤销“低保”的人工认定").click();
        panel().getByLabel("为什么撤销").fill("证件已注销");
        button("确认撤销").click();
        page.waitForCondition(() -> site.panelRequests().size() == 2);

        assertThat(JsonParser.parseString(site.posts().get(0).body()))
                .isEqualTo(JsonParser.parseString("{\"reason\": \"证件已注销\", \"version\": 3}"));
    }

    @Test
    void the_keyboard_opens_and_closes_it_and_the_focus_comes_back() {
        see();
        button("人工认定困难类型").focus();
        page.keyboard().press("Enter");
        panel().locator("form select").first().waitFor();
        assertThat(focused("name")).isEqualTo("category");
        page.keyboard().press("Escape");
        panel().locator("form")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(focused("innerText")).isEqualTo("人工认定困难类型");
    }

    @Test
    void who_only_reads_is_offered_nothing() {
        site.panel("S1", json(SamplePanels.boarder()));
        see();

        assertThat(shadowText()).doesNotContain("人工认定困难类型", "撤销");
    }

    @Test
    void the_panel_says_who_asserts_it_on_which_document_and_the_history_tells_all_of_it_in_order() {
        see();
        String text = panel().locator("section").innerText();

        assertThat(text)
                .containsSubsequence("低保", "林老师 于 2020-11-29 认定：户籍在邻县，已核对原件", "低保证", "编号 *********317号")
                .containsSubsequence("邻县民政局 2020-03-17 出具", "2020-03-17 至 2021-03-16 有效")
                .containsSubsequence("认定历史", "2020年秋季学期", "¥500.00", "已发放 ¥400.00", "更早的决定（3）", "以前的学期（1）");
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("更早的决定（3）"))
                .click();
        assertThat(panel().locator("section").innerText())
                .containsSubsequence(
                        "2020-11-30 09:12 作出",
                        "2020-11-29 10:00",
                        "凭低保证人工认定“低保”",
                        "2020-11-20 08:30",
                        "核对名册记录（orphans:12）：不是该生",
                        "2020-11-02 16:40 作出");
    }

    @Test
    void axe_finds_nothing_serious_in_the_form() throws Exception {
        open(new NewContextOptions().setBypassCSP(true));
        see();
        fill();
        button("撤销“低保”的人工认定").click();

        Axe.findsNothingSerious(page, "aid-student-panel");
    }

    @Test
    void pictures_for_people() {
        for (int width : new int[] {1280, 390}) {
            open(new NewContextOptions().setViewportSize(width, 900));
            see();
            fill();
            picture("zh-assert-" + width);
        }
        open(new NewContextOptions().setViewportSize(1280, 900));
        site.document("/students/S1", "<html lang='en'>", CARD).panel("S1", json(SampleAssertions.boarderInEnglish()));
        see();
        button("Assert a category").click();
        picture("en-assert-1280");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling in " + name)
                .isEqualTo(true);
    }

    private String focused(String property) {
        return (String)
                page.evaluate("document.querySelector('aid-student-panel').shadowRoot.activeElement." + property);
    }
}
