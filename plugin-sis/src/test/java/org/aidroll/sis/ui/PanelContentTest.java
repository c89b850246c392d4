package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clerk reads in the panel, and how it is reached without a mouse. */
class PanelContentTest extends BrowserTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @BeforeEach
    void pupilsPage() {
        site.settings(BY_PATH).page("/students/S1", CARD).panel("S1", json(SamplePanels.boarder()));
    }

    @Test
    void how_much_why_and_what_is_missing_stand_there_in_chinese() {
        visit("/students/S1");
        awaitState("ready");

        assertThat(visibleText())
                .containsSubsequence("学生资助", "2020年秋季学期", "本学期应享", "¥500.00", "4 项需要处理")
                .containsSubsequence(
                        "本学期应享的项目", "义务教育家庭经济困难寄宿生生活补助", "¥500.00", "每学期", "补助", "监护人", "已发放 ¥400.00", "为什么")
                .containsSubsequence("按学年结算的项目与贷款额度", "不计入本学期应享金额", "生源地信用助学贷款", "最高", "¥8000.00")
                .containsSubsequence("符合条件，金额待定", "义务教育建档立卡学生免校服费", "待学校的校服费收费标准")
                .containsSubsequence("发放记录", "¥400.00", "2020-11-15 发放")
                .containsSubsequence("认定历史", "¥500.00", "2020-11-30 09:12 作出", "困难类型 — → 建档立卡", "不享受 → 500.00 元")
                .contains("困难等级：特别困难", "应助尽助", "更早的决定（1）")
                .containsSubsequence("需要处理", "重要", "学籍中没有身份证件号", "补录身份证件号", "一般")
                .containsSubsequence(
                        "可能是该生，待核对",
                        "低保？",
                        "民政局",
                        "名册“dibao”第 41 行",
                        "名册未注明日期，2020-11-20 导入",
                        "可能性 87.31%",
                        "姓名与名册仅一处之差")
                .containsSubsequence(
                        "困难类型",
                        "建档立卡",
                        "扶贫办",
                        "名册“poverty”第 7 行",
                        "名册日期 2020-01-01（评定时已 334 天）",
                        "有效至 2020-12-31",
                        "由人工核对认定",
                        "王主任 于 2020-11-28 认定：户口簿上为曾用名",
                        "身份证件号与名册一致",
                        "姓名与名册不同",
                        "名册已过 120 天")
                .containsSubsequence("政策包 county-plan-2020 第 1 版", "2020-11-30", "9f2c41d8")
                .doesNotContain("小学寄宿生标准");
        assertThat(site.panelRequests().get(0).address().getQuery()).isEqualTo("lang=zh-CN");
    }

    @Test
    void the_e_file_says_what_is_there_what_is_wrong_and_each_document_on_demand() {
        visit("/students/S1");
        awaitState("ready");

        assertThat(visibleText())
                .containsSubsequence("电子档案", "有误待改", "6 份中有 4 份，缺 2 份", "重拍 · 重要", "图片模糊", "对焦后再拍", "核对 · 一般")
                .doesNotContain("学生户口簿");

        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("逐份查看（6）"))
                .click();

        assertThat(visibleText())
                .containsSubsequence("学生身份证件", "人像面：已有；国徽面：缺", "依据 C13")
                .containsSubsequence("学生户口簿", "已有，与同户学生共用", "户主（领款人）身份证件", "已有", "沿用以前学期的")
                .containsSubsequence("贫困手册基本信息卡", "不能用，要重拍", "建档立卡学生提交", "依据 C14");
        assertThat(panel().locator(".documents i").allTextContents()).containsExactly("–", "✓", "✓", "✓", "!", "✓");
        assertThat(panel().locator(".documents i:not([aria-hidden=true])").count())
                .isZero();
    }

    @Test
    void the_e_file_speaks_english_too() {
        site.document("/students/S1", "<html lang='en'>", CARD).panel("S1", json(SamplePanels.boarderInEnglish()));
        visit("/students/S1");
        awaitState("ready");
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Each of the 2 documents"))
                .click();

        assertThat(visibleText())
                .containsSubsequence("E-file", "incomplete", "1 of 2 documents, 1 lacking")
                .containsSubsequence(
                        "portrait side: there; emblem side: missing", "see C13", "asked of: registered poor");
    }

    @Test
    void without_e_files_nothing_is_said_of_them() {
        site.panel("S1", json(SamplePanels.nothingDue()));
        visit("/students/S1");
        awaitState("ready");

        assertThat(visibleText()).doesNotContain("电子档案");
    }

    @Test
    void nothing_due_is_said_plainly_with_the_reason_open() {
        site.panel("S1", json(SamplePanels.nothingDue()));
        visit("/students/S1");
        awaitState("ready");

        assertThat(visibleText())
                .containsSubsequence("¥0.00", "本学期没有应享的资助项目。", "不享受的项目及原因", "没有认定困难类型", "要求：建档立卡")
                .contains("没有需要处理的事项。");
    }

    @Test
    void the_settings_or_the_page_say_which_language() {
        site.document("/students/S1", "<html lang='en-GB'>", CARD).panel("S1", json(SamplePanels.boarderInEnglish()));
        visit("/students/S1");
        awaitState("ready");
        assertThat(visibleText())
                .containsSubsequence(
                        "Student aid", "Autumn 2020", "Due this term", "2 items need action", "Payee: guardian")
                .contains(
                        "Benefits not due, and why (1)",
                        "Policy pack county-plan-2020, version 1",
                        "list of 2020-01-01 (334 days old when assessed)");

        site.settings(BY_PATH.replace("\"locale\": null", "\"locale\": \"zh-CN\""));
        visit("/students/S1");
        awaitState("ready");
        assertThat(visibleText()).contains("学生资助");
        assertThat(site.panelRequests())
                .extracting(asked -> asked.address().getQuery())
                .containsExactly("lang=en", "lang=zh-CN");
    }

    @Test
    void the_decision_is_short_on_the_screen_and_whole_in_its_title() {
        visit("/students/S1");
        awaitState("ready");

        assertThat(panel().getByTitle("9f2c41d87be05a6633f1c0de9a4b7712e58f90ab34cd56ef7890123456789abc")
                        .innerText())
                .isEqualTo("决定编号 9f2c41d8");
    }

    @Test
    void reasons_unfold_by_keyboard_and_say_what_they_explain() {
        visit("/students/S1");
        awaitState("ready");
        Locator why =
                panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("为什么 义务教育家庭经济困难寄宿生生活补助"));

        page.keyboard().press("Tab");
        assertThat(focused()).isEqualTo("打印明白卡");
        page.keyboard().press("Tab");
        assertThat(focused()).startsWith("认定申请表");
        page.keyboard().press("Tab");
        assertThat(focused()).startsWith("为什么");
        assertThat(why.getAttribute("aria-expanded")).isEqualTo("false");
        page.keyboard().press("Enter");
        assertThat(why.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(panel().getByRole(AriaRole.LISTITEM).allInnerTexts().toString())
                .contains("小学寄宿生标准每学年 1000.00 元 依据 A02", "按学期发放一半");
        assertThat(visibleText()).contains("補助標準為小學生", "《某县2020年教育脱贫攻坚实施方案》", "原文已核对");

        page.keyboard().press("Tab");
        assertThat(focused()).contains("生源地信用助学贷款");
        page.keyboard().press("Tab");
        assertThat(focused()).contains("义务教育建档立卡学生免校服费");
        page.keyboard().press("Tab");
        assertThat(focused()).isEqualTo("不享受的项目及原因（2）");
        page.keyboard().press("Space");
        assertThat(visibleText()).containsSubsequence("该生住校，按寄宿生标准享受", "要求：走读", "实际：住校");
        page.keyboard().press("Tab");
        assertThat(focused()).startsWith("依据");

        assertThat(page.evaluate("getComputedStyle(document.querySelector('aid-student-panel')"
                        + ".shadowRoot.activeElement).outlineStyle"))
                .as("focus that can be seen")
                .isEqualTo("solid");
    }

    @Test
    void the_panel_is_a_landmark_with_a_heading() {
        visit("/students/S1");
        awaitState("ready");

        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("学生资助"))
                        .getByRole(AriaRole.HEADING)
                        .allInnerTexts())
                .containsExactly(
                        "学生资助",
                        "本学期应享的项目",
                        "按学年结算的项目与贷款额度",
                        "符合条件，金额待定",
                        "不享受的项目及原因（2）",
                        "需要处理",
                        "可能是该生，待核对",
                        "困难类型",
                        "电子档案",
                        "发放记录",
                        "认定历史");
    }

    @Test
    void markup_in_any_field_is_text() {
        JsonObject hostile = (JsonObject) withMarkup(JsonParser.parseString(SamplePanels.boarder()), "");
        site.panel("S1", json(hostile.toString()));
        page.onDialog(dialog -> {
            throw new AssertionError("A field became markup: " + dialog.message());
        });
        visit("/students/S1");
        awaitState("ready");

        assertThat(page.evaluate(
                        "document.querySelector('aid-student-panel').shadowRoot.querySelectorAll('img').length"))
                .isEqualTo(0);
        assertThat(shadowText())
                .contains(List.of(
                        MARKUP + ".term.label",
                        MARKUP + ".due.yuan",
                        MARKUP + ".categories.label",
                        MARKUP + ".categories.links.department",
                        MARKUP + ".categories.links.registry",
                        MARKUP + ".categories.links.validFrom",
                        MARKUP + ".categories.links.rule",
                        MARKUP + ".categories.links.evidence.text",
                        MARKUP + ".categories.links.decided.person",
                        MARKUP + ".categories.links.decided.reason",
                        MARKUP + ".categories.links.warning",
                        MARKUP + ".inReview.label",
                        MARKUP + ".inReview.link.score",
                        MARKUP + ".awards.label",
                        MARKUP + ".awards.yuan",
                        MARKUP + ".awards.unit",
                        MARKUP + ".awards.kindLabel",
                        MARKUP + ".awards.paid.yuan",
                        MARKUP + ".open.label",
                        MARKUP + ".open.reason",
                        MARKUP + ".tier.label",
                        MARKUP + ".history.label",
                        MARKUP + ".history.decisions.facts",
                        MARKUP + ".history.decisions.changes",
                        MARKUP + ".payments.label",
                        MARKUP + ".payments.on",
                        MARKUP + ".awards.payee",
                        MARKUP + ".awards.steps.text",
                        MARKUP + ".awards.steps.cite",
                        MARKUP + ".awards.citations.quote",
                        MARKUP + ".awards.citations.title",
                        MARKUP + ".awards.citations.article",
                        MARKUP + ".awards.warnings",
                        MARKUP + ".notDue.reason",
                        MARKUP + ".notDue.needed",
                        MARKUP + ".notDue.had",
                        MARKUP + ".findings.severity",
                        MARKUP + ".findings.message",
                        MARKUP + ".findings.advice",
                        MARKUP + ".decision.pack",
                        MARKUP + ".assessedOn"));
    }

    @Test
    void markup_in_a_problem_is_text() {
        site.panel("S1", HostSite.Answer.problem("{\"title\": \"" + MARKUP + "\", \"detail\": \"" + MARKUP + "\"}"));
        visit("/students/S1");
        awaitState("unavailable");

        assertThat(shadowText()).contains(MARKUP + " " + MARKUP);
    }

    /** The same panel with every text replaced by markup and the field's name. */
    private static JsonElement withMarkup(JsonElement value, String name) {
        if (value instanceof JsonObject fields) {
            JsonObject marked = new JsonObject();
            fields.entrySet()
                    .forEach(field ->
                            marked.add(field.getKey(), withMarkup(field.getValue(), name + "." + field.getKey())));
            return marked;
        }
        if (value instanceof JsonArray items) {
            JsonArray marked = new JsonArray();
            items.forEach(item -> marked.add(withMarkup(item, name)));
            return marked;
        }
        return value instanceof JsonPrimitive text && text.isString() ? new JsonPrimitive(MARKUP + name) : value;
    }

    private String visibleText() {
        return panel().locator("section").innerText();
    }

    private String focused() {
        return (String)
                page.evaluate("document.querySelector('aid-student-panel').shadowRoot.activeElement.innerText.trim()");
    }
}
