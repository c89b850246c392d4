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
    private static final String VIEW =
            """
            {"term": {"value": "2020-AUTUMN", "label": "2020 年秋季学期"}, "assessedOn": "2020-11-30", "total": %d,
             "from": 0, "dueYuan": "620.00", "paidYuan": "400.00", "differenceYuan": "-100.00",
             "counts": {"DUE": 1, "OPEN": 1, "IN_REVIEW": 0, "UNAIDED": 1, "NOT_PAID": 0, "PAID_DIFFERENTLY": 1},
             "rows": [%s], "others": [%s],
             "schools": [{"code": "1", "label": "试验学校"}, {"code": "2", "label": "样例学校"}],
             "stages": [{"code": "PRIMARY", "label": "小学"}, {"code": "SENIOR", "label": "普通高中"}],
             "categories": [{"code": "POVERTY", "label": "建档立卡"}], "mayExport": true}
            """;
    private static final String OTHER =
            """
            {"key": "S9", "name": "向例三", "school": "试验学校", "stage": "小学", "grade": 2, "className": "1班",
             "reasons": ["义务教育走读生补助：困难类型须为建档立卡、低保，该生没有"]}
            """;

    @BeforeEach
    void rosterPage() {
        site.settings(BY_PATH)
                .answers("api/roster", json(VIEW.formatted(2, ROW + "," + UNAIDED, "")))
                .answers("roster", HostSite.Answer.html(page("zh-CN")));
    }

    private static String page(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'><title>名单</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='/sis/aidroll/roster-page.js'></script></head>"
                + "<body><aid-roster locale='" + language + "'></aid-roster></body></html>";
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
        site.answers("api/roster", json(VIEW.formatted(0, "", OTHER)));
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
        site.answers("api/roster", json(VIEW.formatted(0, "", kept)));
        roster().locator("input[name=q]").fill("向例");
        roster().locator("input[name=q]").press("Enter");
        roster().getByText("在资助名单上，但不符合所选的学段、情况。").waitFor();

        site.answers("api/roster", json(VIEW.formatted(0, "", "")));
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
        site.answers("api/roster", json(VIEW.formatted(1, ROW, "")));
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
