package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.sis.ui.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk at work in the server-rendered host, in a real browser, with the jar that is shipped. */
class HostSisIT {
    private static HostProcess host;
    private static TestBrowser browser;

    @BeforeEach
    void start() throws Exception {
        if (browser == null) {
            browser = TestBrowser.launch();
            host = HostProcess.hostSis();
            host.awaitAid();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
            host.close();
        }
    }

    @Test
    void a_registered_poor_boarder_of_primary_school_is_due_500_yuan_a_term() {
        try (var clerk = login(Account.CLERK)) {
            open(clerk, "S0010699");
            assertThat(clerk.panelText())
                    .contains("500.00")
                    .contains("义务教育家庭经济困难寄宿生生活补助")
                    .contains("A02")
                    .contains("A04")
                    .contains("建档立卡")
                    .contains("扶贫办");
            clerk.unfold();
            clerk.screenshot("host-sis-boarder");
        }
    }

    @Test
    void a_registered_poor_day_pupil_is_due_the_full_amount_and_the_override_says_why() {
        try (var clerk = login(Account.CLERK)) {
            open(clerk, "S0010496");
            assertThat(clerk.panelText())
                    .contains("500.00")
                    .contains("义务教育家庭经济困难非寄宿生生活补助")
                    .contains("标准为每生每年 500.00 元")
                    .contains("该类困难学生另有规定，改按每生每年 1000.00 元")
                    .contains("A03")
                    .contains("A04");
            clerk.unfold();
            clerk.screenshot("host-sis-day-pupil");
        }
    }

    @Test
    void a_pupil_in_no_list_is_due_nothing_and_the_page_says_why() {
        try (var clerk = login(Account.CLERK)) {
            open(clerk, "S0010146");
            assertThat(clerk.panelText())
                    .contains("0.00")
                    .contains("须属于以下困难类型之一")
                    .contains("就读方式须为住校，该生为走读");
            clerk.unfold();
            clerk.screenshot("host-sis-nothing-due");
        }
    }

    @Test
    void who_has_no_right_sees_the_pupil_and_nothing_of_aid() {
        try (var canteen = login(Account.CANTEEN)) {
            open(canteen, "S0010699");
            canteen.expectNoPanel();
            assertThat(canteen.page().locator("#student-card").isVisible()).isTrue();
            canteen.screenshot("host-sis-no-right");
        }
    }

    @Test
    void the_county_sees_every_school_and_the_diagnostics() {
        try (var county = login(Account.COUNTY)) {
            open(county, "S0010699");
            assertThat(county.panelText()).contains("500.00");
            county.page().navigate(host.address() + "/aidroll/admin/diagnostics");
            assertThat(county.page().content()).contains("名册 poverty").contains("部门名册");
            county.screenshot("host-sis-diagnostics");
        }
    }

    private static BrowserSession login(Account account) {
        var session = new BrowserSession(browser, "zh-CN");
        session.page().navigate(host.address() + "/login");
        session.page().fill("#username", account.user());
        session.page().fill("#password", account.password());
        session.page().click("button[type=submit]");
        session.page().locator("nav").first().waitFor();
        return session;
    }

    private static void open(BrowserSession session, String student) {
        session.page().navigate(host.address() + "/students/" + student);
    }
}
