package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roster's page: filters, sums, states, why somebody is not on it. */
class RosterPageTest extends BrowserTest {
    private static final String ROW =
            """
            {"key": "S1", "name": "覃试一", "school": "试验学校", "stage": "小学", "grade": 5, "className": "3班",
             "categories": ["建档立卡", "残疾"], "tier": null, "dueYuan": "620.00", "paidYuan": "400.00", "differenceYuan": "-100.00",
             "states": ["DUE", "PAID_DIFFERENTLY"], "unaided": []}
            """;
    private static final String UNAIDED =
            """
            {"key": "S2", "name": "<b>例二</b>", "school": "样例学校", "stage": "普通高中", "grade": 1, "className": "",
             "categories": ["低保"], "tier": null, "dueYuan": "0.00", "paidYuan": "0.00", "differenceYuan": "0.00",
             "states": ["OPEN", "UNAIDED"], "unaided": [{"category": "低保", "reason": "AWAITING_ALLOCATION"}]}
            """;
    static final String VIEW =
            """
            {"term": {"value": "2020-AUTUMN", "label": "2020 年秋季学期"}, "assessedOn": "2020-11-30", "total": %d,
             "from": 0, "dueYuan": "620.00", "paidYuan": "400.00", "differenceYuan": "-100.00",
             "counts": {"DUE": 1, "OPEN": 1, "IN_REVIEW": 0, "UNAIDED": 1, "NOT_PAID": 0, "PAID_DIFFERENTLY": 1},
             "rows": [%s], "others": [%s],
             "schools": [{"code": "1", "label": "试验学校"}, {"code": "2", "label": "样例学校"}],
             "stages": [{"code": "PRIMARY", "label": "小学"}, {"code": "SENIOR", "label": "普通高中"}],
             "categories": [{"code": "POVERTY", "label": "建档立卡"}], "mayExport": true,
             "keptSince": %s, "past": %s, "changes": %s}
            """;
    private static final String OTHER =
            """
            {"key": "S9", "name": "向例三", "school": "试验学校", "stage": "小学", "grade": 2, "className": "1班",
             "reasons": ["义务教育走读生补助：困难类型须为建档立卡、低保，该生没有"]}
            """;

    @BeforeEach
    void rosterPage() {
        site.settings(BY_PATH)
                .answers("api/roster", json(view(2, ROW + "," + UNAIDED, "")))
                .answers("roster", HostSite.Answer.html(page("zh-CN")));
    }

    private static String page(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'><title>名单</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='/sis/aidroll/roster-page.js'></script></head>"
                + "<body><aid-roster locale='" + language + "'></aid-roster></body></html>";
    }

    private static String view(int total, String rows, String others) {
        return VIEW.formatted(total, rows, others, "\"2020-11-02\"", "null", "null");
    }

    private static String past(String at, String state, String madeOn, int erased) {
        String past = "{\"at\": \"%s\", \"state\": \"%s\", \"madeOn\": %s, \"erased\": %d}"
                .formatted(at, state, madeOn.isEmpty() ? "null" : '"' + madeOn + '"', erased);
        boolean kept = state.equals("KEPT");
        return VIEW.formatted(kept ? 2 : 0, kept ? ROW + "," + UNAIDED : "", "", "\"2020-11-02\"", past, "null");
    }

    private Locator roster() {
        return page.locator("aid-roster");
    }

    private void see() {
        visit("/aidroll/roster");
        page.locator("aid-roster[state='ready']").waitFor();
        roster().locator("table, .empty").first().waitFor();
    }

    private String text() {
        return roster().locator("section").innerText();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void every_pupil_stands_there_with_what_is_due_what_was_paid_and_what_is_to_do() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();

        assertThat(text())
                .containsSubsequence("资助名单", "2020 年秋季学期", "有应享金额", "1", "共 2 人", "¥620.00", "¥400.00", "-¥100.00")
                .containsSubsequence("覃试一", "试验学校", "小学5年级 3班", "建档立卡、残疾", "620.00", "400.00", "-100.00", "发放有出入")
                .containsSubsequence("<b>例二</b>", "普通高中1年级", "金额待定", "应助未助", "低保：等待分配名额或金额");
        assertThat(roster().locator("tbody th a").first().getAttribute("href")).isEqualTo("/sis/students/S1");
        picture("zh-roster");
    }

    @Test
    void in_english_it_is_english() {
        site.answers("roster", HostSite.Answer.html(page("en")));
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();

        assertThat(text())
                .containsSubsequence("Aid roster", "Amount due", "2 pupils", "Difference", "paid differently");
        picture("en-roster");
    }

    private void choose(String day, String answer) {
        site.answers("api/roster", json(answer));
        roster().locator("input[name=at]").fill(day);
        roster().locator("input[name=at]").dispatchEvent("change");
        roster().locator(".past").waitFor();
    }

    @Test
    void the_roster_of_a_day_that_has_passed_says_whose_it_is_and_how_it_came() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        assertThat(roster().locator("input[name=at]").getAttribute("min")).isEqualTo("2020-11-02");
        choose("2020-11-20", past("2020-11-20", "KEPT", "2020-11-20", 1));

        assertThat(text())
                .containsSubsequence("资助名单", "这是 2020-11-20 的名单。", "没有重新计算", "另有 1 人的资料后来已抹去", "共 2 人", "覃试一");
        assertThat(site.lastAddress("api/roster")).contains("at=2020-11-20", "from=0");
        picture("zh-roster-past");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("zh-roster-past-print");
        assertThat(text()).contains("这是 2020-11-20 的名单。");
        assertThat(roster().locator("form").isVisible()).isFalse();
    }

    @Test
    void so_it_does_in_english_and_one_goes_back_to_now() {
        site.answers("roster", HostSite.Answer.html(page("en")));
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        choose("2020-11-22", past("2020-11-22", "KEPT", "2020-11-20", 0));

        assertThat(text())
                .contains("No roster was made on 2020-11-22; this is the last one made before, on 2020-11-20.");
        picture("en-roster-past");

        site.answers("api/roster", json(view(2, ROW + "," + UNAIDED, "")));
        roster().getByText("Back to now").click();
        roster().locator(".past").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(site.lastAddress("api/roster")).contains("at=&");
    }

    private static String compared(String since, String rows) {
        return VIEW.formatted(
                2,
                ROW + "," + UNAIDED,
                "",
                "\"2020-11-02\"",
                "null",
                "{\"since\": %s, \"came\": 1, \"went\": 1, \"amount\": 1, \"differenceYuan\": \"120.00\", \"rows\": [%s]}"
                        .formatted(since, rows));
    }

    @Test
    void what_is_different_from_an_earlier_day_stands_below_with_the_reasons() throws IOException {
        open(new NewContextOptions().setViewportSize(1280, 1000).setBypassCSP(true));
        see();
        site.answers(
                "api/roster",
                json(
                        compared(
                                "{\"at\": \"2020-11-05\", \"state\": \"KEPT\", \"madeOn\": \"2020-11-05\", \"erased\": 0}",
                                """
                        {"kind": "CAME", "key": "S2", "name": "例二", "school": "样例学校", "beforeYuan": "0.00",
                         "afterYuan": "500.00", "differenceYuan": "500.00", "why": []},
                        {"kind": "AMOUNT", "key": "S1", "name": "覃试一", "school": "试验学校", "beforeYuan": "500.00",
                         "afterYuan": "620.00", "differenceYuan": "120.00", "why": ["寄宿生补助：500.00 元 → 620.00 元，因住宿改变"]},
                        {"kind": "WENT", "key": "S7", "name": "龙样七", "school": "试验学校", "beforeYuan": "500.00",
                         "afterYuan": "0.00", "differenceYuan": "-500.00", "why": []}
                        """)));
        roster().locator("input[name=since]").fill("2020-11-05");
        roster().locator("input[name=since]").dispatchEvent("change");
        roster().locator(".changes").waitFor();
        Axe.findsNothingSerious(page, "aid-roster");

        assertThat(text())
                .containsSubsequence("与 2020-11-05 的名单相比", "新增 1 人", "不再在名单上 1 人", "金额变化 1 人", "¥120.00")
                .containsSubsequence("新增", "例二", "500.00", "金额变化", "覃试一", "620.00", "因住宿改变", "龙样七", "-500.00");
        assertThat(site.lastAddress("api/roster")).contains("since=2020-11-05");
        picture("zh-roster-changes");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture("zh-roster-changes-print");
    }

    @Test
    void a_day_without_a_roster_is_told_in_a_sentence() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        choose("2020-10-01", past("2020-10-01", "NOT_KEPT", "", 0));
        assertThat(text())
                .contains("没有保存 2020-10-01 的名单：保存下来的名单从 2020-11-02 开始。")
                .doesNotContain("共 0 人");
        picture("zh-roster-not-kept");

        site.answers("api/roster", json(past("2099-01-01", "TO_COME", "", 0)));
        roster().locator("input[name=at]").fill("2099-01-01");
        roster().locator("input[name=at]").dispatchEvent("change");
        roster().getByText("2099-01-01 还没有到。").waitFor();
    }

    @Test
    void axe_finds_nothing_serious_on_a_roster_of_before() throws IOException {
        open(new NewContextOptions().setBypassCSP(true));
        see();
        choose("2020-11-20", past("2020-11-20", "KEPT", "2020-11-20", 1));
        Axe.findsNothingSerious(page, "aid-roster");
    }

    @Test
    void on_a_phone_nothing_is_cut_off() {
        open(new NewContextOptions().setViewportSize(390, 844));
        see();

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture("zh-roster-phone");
    }

    @Test
    void whoever_is_looked_for_in_vain_is_told_with_the_reason() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        site.answers("api/roster", json(view(0, "", OTHER)));
        roster().locator("input[name=q]").fill("向例");
        roster().locator("input[name=q]").press("Enter");
        roster().getByText("找到但不在所列名单上").waitFor();

        assertThat(text()).containsSubsequence("没有符合条件的学生。", "向例三", "试验学校", "困难类型须为建档立卡、低保");
        picture("zh-roster-why-not");
    }

    @Test
    void whoever_is_kept_out_by_a_filter_or_is_nowhere_is_told_so() {
        see();
        String kept = OTHER.replace("[\"义务教育走读生补助：困难类型须为建档立卡、低保，该生没有\"]", "[], \"outside\": [\"stage\", \"state\"]");
        site.answers("api/roster", json(view(0, "", kept)));
        roster().locator("input[name=q]").fill("向例");
        roster().locator("input[name=q]").press("Enter");
        roster().getByText("在资助名单上，但不符合所选的学段、情况。").waitFor();

        site.answers("api/roster", json(view(0, "", "")));
        roster().locator("input[name=q]").press("Enter");
        roster().getByText("在您的范围内也没有找到这名学生").waitFor();
    }

    @Test
    void a_state_is_chosen_by_a_button_that_says_so() {
        see();
        roster().locator("button.tab", new Locator.LocatorOptions().setHasText("应助未助"))
                .click();
        roster().locator("button.tab[aria-pressed='true']", new Locator.LocatorOptions().setHasText("应助未助"))
                .waitFor();

        assertThat(roster().locator("button.tab[aria-pressed='true']").count()).isOne();
    }

    @Test
    void a_server_that_is_away_is_told_and_can_be_asked_again() {
        site.answers("api/roster", HostSite.Answer.status(503));
        visit("/aidroll/roster");
        roster().getByText("暂时读不到资助名单。").waitFor();
        site.answers("api/roster", json(view(1, ROW, "")));
        roster().getByText("重试").click();
        roster().locator("table").waitFor();

        assertThat(text()).contains("覃试一").doesNotContain("暂时读不到");
    }

    @Test
    void who_may_not_sees_nothing() {
        site.answers("api/roster", HostSite.Answer.status(404));
        visit("/aidroll/roster");
        page.locator("aid-roster[state='absent']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(page.evaluate("document.querySelector('aid-roster').shadowRoot.textContent.trim()"))
                .isEqualTo("");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        open(new NewContextOptions().setBypassCSP(true));
        see();
        Axe.findsNothingSerious(page, "aid-roster");
    }
}
