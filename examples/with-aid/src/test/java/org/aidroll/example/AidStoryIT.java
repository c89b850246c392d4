package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * One pupil's aid from a department's list to a whole e-file, each step by the person whose work it is, in the
 * server-rendered host with the jar that is shipped.
 */
class AidStoryIT {
    /** Boarder of class 1, grade 1, on no list at first. */
    private static final String PUPIL = "S0011158";

    private static final String NAME = "吕磊";
    private static final String ID = "430482201311143082";
    private static final String CARD = "6217000010007654323";

    @RegisterExtension
    static final BrowsedHost HOST = new BrowsedHost(HostProcess::hostSis);

    @Test
    void from_a_departments_list_to_an_award_with_its_reasons_and_a_whole_e_file() {
        try (var clerk = login(Account.CLERK);
                var county = login(Account.COUNTY);
                var teacher = login(Account.CLASS_TEACHER)) {
            open(clerk);
            assertThat(clerk.panelText()).contains("0.00", "须属于以下困难类型之一");

            importList(county);
            open(clerk);
            assertThat(clerk.panelText()).contains("0.00", "可能是该生，待核对", "身份证件号一致，姓名完全不同");

            county.page().navigate(HOST.address() + "/");
            var review = new ReviewDesk(county, HOST.address() + "/").turnTo(NAME);
            county.screenshot("story-review");
            assertThat(review.decide("y", "户口簿上为曾用名")).isEqualTo(PUPIL);

            open(clerk);
            assertThat(clerk.panelText())
                    .contains("500.00", "低保", "由人工核对认定", "罗建国", "户口簿上为曾用名")
                    .contains("义务教育家庭经济困难寄宿生生活补助", "A02", "不全");
            clerk.screenshot("story-award");

            handDocumentsIn(clerk, teacher);

            open(clerk);
            assertThat(clerk.panel().locator(".e-file .chip").innerText()).isEqualTo("齐全");
            clerk.unfold();
            assertThat(clerk.panelText()).contains("标准为每生每年", "县教育扶贫资助计划");
            clerk.screenshot("story-complete");
        }
    }

    private static void importList(BrowserSession county) {
        county.page().locator("nav.side aid-menu").getByText("部门名册").click();
        var lists = new ListsDesk(county);
        lists.putIn("dibao-2020-11", "姓名,身份证号\n邹平琪,430482201402257130\n吕曾用,%s\n".formatted(ID), "民政局", "DIBAO");
        assertThat(lists.counts()).containsSubsequence("数据行", "2", "对上学生", "1", "待人工确认", "1");
        county.screenshot("story-lists");
    }

    /** The clerk types; two must have typed a number: the class's teacher is the second; the family photographs. */
    private static void handDocumentsIn(BrowserSession clerk, BrowserSession teacher) {
        var desk = new EFileDesk(clerk);
        var values = new LinkedHashMap<String, String>();
        values.put("PUPIL_ID-NAME", NAME);
        values.put("PUPIL_ID-ID_NUMBER", ID);
        values.put("PUPIL_HOUSEHOLD-HOUSEHOLD_NUMBER", "H43048271");
        values.put("PUPIL_HOUSEHOLD-MEMBER_NAME", NAME);
        values.put("PUPIL_HOUSEHOLD-MEMBER_ID", ID);
        values.put("DIBAO_CERTIFICATE-NAME", NAME);
        values.put("DIBAO_CERTIFICATE-CERTIFICATE_NUMBER", "NB04000071");
        values.put("PAYEE_CARD-NAME", NAME);
        values.put("PAYEE_CARD-CARD_NUMBER", CARD);
        desk.type(values);
        String address = desk.code();
        clerk.screenshot("story-code");

        try (var phone = new FamilyPhone(HOST.browser(), address)) {
            phone.screenshot("story-phone");
            phone.handEverythingIn();
            assertThat(phone.text()).contains("都收到了，可以关掉这个页面。谢谢！").doesNotContain(ID);
            phone.screenshot("story-phone-done");
        }

        open(teacher);
        teacher.panelText();
        new EFileDesk(teacher).type(Map.of("PUPIL_ID-ID_NUMBER", ID, "PAYEE_CARD-CARD_NUMBER", CARD));
        teacher.screenshot("story-teacher");
    }

    @Test
    void a_class_teacher_and_a_township_reach_as_far_as_their_duty() {
        try (var teacher = login(Account.CLASS_TEACHER);
                var township = login(Account.TOWNSHIP)) {
            open(teacher);
            assertThat(teacher.panelText()).contains("学生资助");
            assertThat(status(teacher, "/aidroll/api/students/S0010496/panel")).isEqualTo(404);
            assertThat(status(township, "/aidroll/api/students/S0010393/panel")).isEqualTo(200);
            assertThat(status(township, "/aidroll/api/students/S0010496/panel")).isEqualTo(404);
            assertThat(status(township, "/aidroll/api/statistics")).isEqualTo(200);
        }
    }

    @Test
    void an_auditor_reads_who_saw_what_and_no_pupils_aid() {
        try (var auditor = login(Account.AUDITOR)) {
            open(auditor);
            auditor.expectNoPanel();
            auditor.page().locator("nav.side aid-menu").getByText("访问日志").click();
            auditor.page().locator("aid-access-log[state='ready']").waitFor();
            auditor.screenshot("story-access-log");
            assertThat(status(auditor, "/aidroll/api/students/" + PUPIL + "/panel"))
                    .isEqualTo(404);
        }
    }

    @Test
    void who_has_no_right_finds_nothing_of_aid_anywhere() {
        try (var canteen = login(Account.CANTEEN)) {
            open(canteen);
            canteen.expectNoPanel();
            assertThat(canteen.page().locator("#student-card").isVisible()).isTrue();
            assertThat(canteen.page().locator("nav.side").innerText()).doesNotContain("资助", "名单", "部门名册", "访问日志");
            canteen.screenshot("story-no-right");
            for (String page : List.of(
                    "/roster",
                    "/statistics",
                    "/efile/" + PUPIL,
                    "/students/" + PUPIL + "/application",
                    "/admin/lists",
                    "/admin/review",
                    "/admin/access-log",
                    "/admin/settings",
                    "/admin/diagnostics",
                    "/api/menu",
                    "/api/students/" + PUPIL + "/panel",
                    "/api/students/" + PUPIL + "/card",
                    "/api/students/" + PUPIL + "/application",
                    "/api/efile/" + PUPIL,
                    "/api/roster",
                    "/api/statistics",
                    "/api/lists",
                    "/api/review",
                    "/api/access-log",
                    "/api/settings")) {
                assertThat(status(canteen, "/aidroll" + page)).as(page).isEqualTo(404);
            }
        }
    }

    private static int status(BrowserSession session, String path) {
        return session.page().request().get(HOST.address() + path).status();
    }

    private static BrowserSession login(Account account) {
        return HostSisPages.login(HOST, account);
    }

    private static void open(BrowserSession session) {
        HostSisPages.open(session, HOST, PUPIL);
    }
}
