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

/** The page of statistics: the four indicators, places with bars, and what they consist of. */
class StatisticsPageTest extends BrowserTest {
    private static final String PARTS =
            """
            {"stage": "小学", "category": null, "students": 11, "aided": 7, "offAge": null, "amountYuan": "3500.00"},
            {"stage": "小学", "category": "建档立卡", "students": 7, "aided": 7, "offAge": null, "amountYuan": "3500.00"},
            {"stage": "小学", "category": "低保", "students": null, "aided": null, "offAge": null, "amountYuan": null}
            """;
    private static final String ROWS =
            """
            {"code": "430482101", "name": "430482101", "students": 12345, "aided": 4321, "offAge": 120,
             "amountYuan": "2160500.00", "parts": [%s]},
            {"code": "430482102", "name": "430482102", "students": 980, "aided": null, "offAge": null,
             "amountYuan": null, "parts": []},
            {"code": "UNKNOWN", "name": "乡镇未知", "students": 40, "aided": 40, "offAge": 3,
             "amountYuan": "20000.00", "parts": []}
            """;
    static final String FOUR =
            """
            {"protectedStudents": 4400, "unaided": 39, "compulsoryStudents": 12100, "leftCompulsory": null,
             "paymentLines": 5120, "paymentDifferences": 0, "shortfallYuan": "0.00", "excessYuan": "0.00",
             "families": 3804}
            """;
    static final String VIEW =
            """
            {"term": {"value": "2020-AUTUMN", "label": "2020 年秋季学期"}, "assessedOn": "2020-11-30",
             "level": "TOWNSHIP", "levels": %s, "scope": null, "within": %s, "least": 3, "partHidden": true, "rows": [%s],
             "indicators": %s, "mayExport": true}
            """;
    private static final String ALL_LEVELS = "[\"COUNTY\", \"TOWNSHIP\", \"SCHOOL\", \"VILLAGE\"]";

    @BeforeEach
    void statisticsPage() {
        site.settings(BY_PATH)
                .answers("api/statistics", json(VIEW.formatted(ALL_LEVELS, "null", ROWS.formatted(PARTS), FOUR)))
                .answers("statistics", HostSite.Answer.html(page("zh-CN")));
    }

    private static String page(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'><title>统计</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='/sis/aidroll/statistics-page.js'></script></head>"
                + "<body><aid-statistics locale='" + language + "'></aid-statistics></body></html>";
    }

    private Locator statistics() {
        return page.locator("aid-statistics");
    }

    private void see() {
        visit("/aidroll/statistics");
        page.locator("aid-statistics[state='ready']").waitFor();
        statistics().locator("table, .empty").first().waitFor();
    }

    private void unfold() {
        statistics().locator("button.fold").first().press("Enter");
        statistics().locator(".parts table").waitFor();
    }

    private String text() {
        return statistics().locator("section").innerText();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void each_indicator_says_its_number_its_base_and_what_it_means() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();

        assertThat(text())
                .containsSubsequence("资助统计", "2020 年秋季学期", "一个不漏", "39", "在读受保护学生 4,400 人", "还有 39 人应助未助")
                .containsSubsequence(
                        "一人不辍", "＊", "小学、初中在读 12,100 人", "少于 3，或会由此推出这样的数，不显示。", "一分不少", "0", "5,120 笔", "每一笔都按应发金额发放。")
                .containsSubsequence("一户不缺", "3,804", "3,804 户都应收到明白卡。");
    }

    @Test
    void of_payments_that_are_not_as_due_only_what_there_is_is_said() {
        site.answers(
                "api/statistics",
                json(VIEW.formatted(ALL_LEVELS, "null", ROWS.formatted(PARTS), FOUR)
                        .replace(
                                "\"paymentDifferences\": 0, \"shortfallYuan\": \"0.00\"",
                                "\"paymentDifferences\": 7, \"shortfallYuan\": \"2975.00\"")));
        see();

        assertThat(text()).contains("有 7 笔不符：少发 ¥2,975.00。").doesNotContain("多发");
    }

    @Test
    void each_place_has_its_numbers_and_a_bar_and_unfolds_by_the_keyboard() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        unfold();

        assertThat(text())
                .containsSubsequence("430482101", "12,345", "4,321", "35.0%", "2,160,500.00", "120")
                .containsSubsequence("小学", "全体", "11", "建档立卡", "7", "3,500.00", "低保", "＊")
                .containsSubsequence("430482102", "980", "＊", "乡镇未知", "100.0%")
                .contains("＊ 人数少于 3，或会由此推出这样的人数，不显示。", "每个类型都计入");
        assertThat(statistics().locator("svg.bar .part").first().getAttribute("width"))
                .isEqualTo("35.0");
        picture("zh-statistics");
    }

    @Test
    void in_english_it_is_english() {
        site.answers("statistics", HostSite.Answer.html(page("en")));
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();
        unfold();

        assertThat(text())
                .containsSubsequence("Aid statistics", "Nobody left out", "39", "of 4,400 enrolled protected pupils")
                .containsSubsequence("Townships", "Enrolled", "Aided", "Share aided", "Details");
        picture("en-statistics");
    }

    @Test
    void on_a_phone_nothing_is_cut_off_and_paper_has_no_buttons() {
        open(new NewContextOptions().setViewportSize(390, 844));
        see();

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture("zh-statistics-phone");
        page.setViewportSize(794, 1123);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(statistics().locator("button:visible").count()).isZero();
        picture("zh-statistics-print");
    }

    @Test
    void from_a_township_one_comes_to_its_schools_and_back_to_all() {
        see();
        String inside = VIEW.formatted(ALL_LEVELS, "\"430482101\"", ROWS.formatted(""), FOUR);
        site.answers("api/statistics", json(inside.replace("\"level\": \"TOWNSHIP\"", "\"level\": \"SCHOOL\"")));
        statistics().locator("button.link").first().click();
        statistics().getByText("范围：430482101").waitFor();

        assertThat(statistics().locator("button.tab[aria-pressed='true']").innerText())
                .isEqualTo("学校");
        assertThat(statistics().getByText("看全部").count()).isOne();
    }

    @Test
    void a_schools_person_has_one_level_and_reads_whose_figures_they_are() {
        site.answers(
                "api/statistics",
                json(VIEW.formatted("[\"SCHOOL\"]", "null", ROWS.formatted(""), FOUR)
                        .replace("\"scope\": null", "\"scope\": \"试验学校\"")));
        see();

        assertThat(statistics().locator("button.tab").count()).isZero();
        assertThat(text()).containsSubsequence("统计对象：试验学校", "一个不漏");
    }

    @Test
    void a_townships_person_reads_whom_villages_count() {
        site.answers(
                "api/statistics",
                json(VIEW.formatted("[\"TOWNSHIP\", \"SCHOOL\", \"VILLAGE\"]", "null", ROWS.formatted(""), "null")
                        .replace("\"scope\": null", "\"scope\": \"乡镇 430482101\"")
                        .replace("\"level\": \"TOWNSHIP\"", "\"level\": \"VILLAGE\"")));
        see();

        assertThat(statistics().locator(".indicator").count()).isZero();
        assertThat(text()).containsSubsequence("统计对象：乡镇 430482101", "各村只计在上述范围的学校就读的学生。");
    }

    @Test
    void a_server_that_is_away_is_told_and_can_be_asked_again() {
        site.answers("api/statistics", HostSite.Answer.status(503));
        visit("/aidroll/statistics");
        statistics().getByText("暂时读不到统计。").waitFor();
        site.answers("api/statistics", json(VIEW.formatted(ALL_LEVELS, "null", ROWS.formatted(""), FOUR)));
        statistics().getByText("重试").click();
        statistics().locator("table").waitFor();

        assertThat(text()).contains("430482101").doesNotContain("暂时读不到");
    }

    @Test
    void who_may_not_sees_nothing() {
        site.answers("api/statistics", HostSite.Answer.status(404));
        visit("/aidroll/statistics");
        page.locator("aid-statistics[state='absent']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(page.evaluate("document.querySelector('aid-statistics').shadowRoot.textContent.trim()"))
                .isEqualTo("");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        open(new NewContextOptions().setBypassCSP(true));
        see();
        unfold();
        Axe.findsNothingSerious(page, "aid-statistics");
    }
}
