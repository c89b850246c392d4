package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clerk at work in the single-page host, where a token is sent and one script line is all that was added. */
class SpringBootHostIT {
    private static final Account CLERK = new Account("liumin", "Campus@2020");
    private static final Account TEACHER = new Account("qinyf", "Banzhuren@2020");
    private static final Account LIBRARIAN = new Account("wenjing", "Tushu@2020");
    private static final Account BUREAU = new Account("penghao", "Jiaoyuju@2020");
    private static final String BOARDER = "101965";
    private static final String DAY_PUPIL = "101940";
    private static final String NEWLY_LISTED = "100200";
    private static final String IN_NO_LIST = "100977";
    private static final WaitForOptions GONE = new WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @RegisterExtension
    static final BrowsedHost HOST = new BrowsedHost(HostProcess::springBootHost);

    @Test
    void a_registered_poor_boarder_is_due_500_yuan_a_term() {
        try (var clerk = login(CLERK)) {
            open(clerk, BOARDER);
            assertThat(clerk.panelText())
                    .contains("500.00")
                    .contains("义务教育家庭经济困难寄宿生生活补助")
                    .contains("A02")
                    .contains("A04")
                    .contains("电子档案", "打开电子档案");
            clerk.unfold();
            clerk.screenshot("spring-boot-boarder");
        }
    }

    @Test
    void a_registered_poor_day_pupil_is_due_the_full_amount_by_the_override() {
        try (var clerk = login(CLERK)) {
            open(clerk, DAY_PUPIL);
            assertThat(clerk.panelText())
                    .contains("500.00")
                    .contains("该类困难学生另有规定，改按每生每年 1000.00 元")
                    .contains("A04");
        }
    }

    @Test
    void a_pupil_in_no_list_is_due_nothing_and_the_page_says_why() {
        try (var clerk = login(CLERK)) {
            open(clerk, IN_NO_LIST);
            assertThat(clerk.panelText()).contains("0.00").contains("须属于以下困难类型之一");
            clerk.unfold();
            clerk.screenshot("spring-boot-nothing-due");
        }
    }

    @Test
    void the_roster_opens_from_the_applications_tabs_in_front_of_it() {
        try (var clerk = login(CLERK)) {
            clerk.page().locator("nav.tabs aid-menu").getByText("资助名单").click();
            clerk.page()
                    .locator("aid-menu dialog aid-roster[state='ready'] table")
                    .waitFor();
            clerk.screenshot("spring-boot-roster");
        }
    }

    @Test
    void the_panel_follows_when_the_application_turns_to_another_pupil() {
        try (var clerk = login(CLERK)) {
            open(clerk, BOARDER);
            clerk.panelText();
            clerk.page().locator("a[rel=prev]").first().click();
            clerk.page().waitForURL(address -> !address.endsWith(BOARDER));
            String next = clerk.page().url().replaceFirst(".*/", "");
            clerk.page().waitForCondition(() -> next.equals(clerk.panelStudent()));
            assertThat(clerk.panelText()).contains("学生资助");
            assertThat(clerk.panel().count()).isEqualTo(1);
        }
    }

    @Test
    void an_officer_decides_in_the_applications_overview_and_the_panel_says_who_decided_and_why() {
        try (var bureau = login(BUREAU)) {
            var review = new ReviewDesk(bureau, HOST.address() + "/app/overview");
            bureau.screenshot("spring-boot-review");
            String student = review.decide("y", "户口簿核对无误");

            open(bureau, student);
            assertThat(bureau.panelText()).contains("由人工核对认定", "户口簿核对无误");
            bureau.screenshot("spring-boot-decided-by-person");
        }
    }

    @Test
    void the_bureau_puts_in_a_list_in_front_of_the_application_and_an_award_appears() {
        try (var bureau = login(BUREAU);
                var clerk = login(CLERK)) {
            open(clerk, NEWLY_LISTED);
            assertThat(clerk.panelText()).contains("0.00");

            bureau.page().locator("nav.tabs aid-menu").getByText("部门名册").click();
            var lists = new ListsDesk(bureau);
            lists.putIn("dibao-2020-11", "姓名,身份证号\n侯波,430482201402059409\n", "民政局", "DIBAO");
            assertThat(lists.counts()).containsSubsequence("数据行", "1", "对上学生", "1", "待人工确认", "0");
            bureau.screenshot("spring-boot-lists");

            open(clerk, NEWLY_LISTED);
            assertThat(clerk.panelText()).contains("250.00", "低保");
        }
    }

    @Test
    void the_e_file_opens_in_front_of_the_application_and_the_panel_says_afterwards_what_is_there() {
        try (var clerk = login(CLERK)) {
            open(clerk, DAY_PUPIL);
            assertThat(clerk.panelText()).contains("打开电子档案");
            var desk = new EFileDesk(clerk);
            desk.handIn("PUPIL_HOUSEHOLD.PAGE");
            assertThat(desk.code()).startsWith(HOST.address() + "/aidroll/upload/");
            clerk.screenshot("spring-boot-e-file");
            clerk.panel().locator("dialog .close").first().click();
            clerk.page().waitForCondition(() -> clerk.panelText().contains("6 份中有 1 份"));
        }
    }

    @Test
    void a_class_teacher_sees_the_aid_of_the_own_class_and_of_no_other() {
        try (var teacher = login(TEACHER)) {
            open(teacher, BOARDER);
            assertThat(teacher.panelText()).contains("500.00");
            open(teacher, DAY_PUPIL);
            teacher.page().locator("#pupil").waitFor();
            teacher.expectNoPanel();
        }
    }

    @Test
    void who_has_no_right_sees_the_pupil_and_nothing_of_aid() {
        try (var librarian = login(LIBRARIAN)) {
            open(librarian, BOARDER);
            librarian.page().locator("#pupil").waitFor();
            librarian.expectNoPanel();
            librarian.screenshot("spring-boot-no-right");
        }
    }

    private static BrowserSession login(Account account) {
        var session = new BrowserSession(HOST.browser(), "zh-CN");
        session.page().navigate(HOST.address() + "/");
        session.page().locator("input[type=password]").waitFor();
        session.page().locator("input:not([type=password])").first().fill(account.user());
        session.page().locator("input[type=password]").fill(account.password());
        session.page().locator("button[type=submit]").click();
        session.page().locator("input[type=password]").waitFor(GONE);
        return session;
    }

    /** The token is kept for the tab, so that an address typed in finds the same person. */
    private static void open(BrowserSession session, String student) {
        session.page().navigate(HOST.address() + "/app/students/" + student);
    }

    @Test
    void a_familys_link_is_answered_by_us_and_not_by_the_login() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(HOST.address() + "/aidroll/upload/" + "A".repeat(43) + "/state"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
