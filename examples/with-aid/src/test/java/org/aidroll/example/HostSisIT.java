package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clerk at work in the server-rendered host, in a real browser, with the jar that is shipped. */
class HostSisIT {
    @RegisterExtension
    static final BrowsedHost HOST = new BrowsedHost(HostProcess::hostSis);

    @Test
    void a_registered_poor_boarder_of_primary_school_is_due_500_yuan_a_term_and_a_uniform() {
        try (var clerk = login(Account.CLERK)) {
            open(clerk, "S0010699");
            assertThat(clerk.panelText())
                    .contains("620.00")
                    .contains("500.00")
                    .contains("义务教育家庭经济困难寄宿生生活补助")
                    .contains("A02")
                    .contains("A04")
                    .contains("建档立卡")
                    .contains("扶贫办")
                    .contains("电子档案", "齐全", "6 份中有 6 份", "打开电子档案");
            clerk.unfold();
            assertThat(clerk.panelText()).contains("已有，与同户学生共用");
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
    void every_kind_of_benefit_stands_on_some_pupil_of_the_county() {
        try (var county = login(Account.COUNTY)) {
            open(county, "S0010405");
            assertThat(county.panelText())
                    .contains(
                            "义务教育家庭经济困难非寄宿生生活补助",
                            "义务教育建档立卡学生免校服费",
                            "义务教育建档立卡学生校车费补助",
                            "减免",
                            "特别困难",
                            "880.00",
                            "应助尽助",
                            "尚无发放记录");
            county.unfold();
            county.screenshot("host-sis-primary");
            open(county, "S0011498");
            assertThat(county.panelText()).contains("普通高中国家助学金", "普通高中免学杂费", "800.00");
            county.unfold();
            county.screenshot("host-sis-senior");
            open(county, "S0010956");
            assertThat(county.panelText()).contains("中等职业学校免学费、住宿费、教材费", "中等职业学校国家助学金");
            county.screenshot("host-sis-vocational");
            open(county, "S0010474");
            assertThat(county.panelText()).contains("学前教育家庭经济困难幼儿资助", "700.00");
            county.screenshot("host-sis-preschool");
            open(county, "S0011260");
            assertThat(county.panelText()).contains("符合条件，减免金额待补充收费标准：校服费", "2020 年春季学期", "已发放 ¥500.00（2020-11-20）");
            county.screenshot("host-sis-open");
            open(county, "S0010061");
            assertThat(county.panelText()).contains("符合条件，金额待定", "普通高中国家助学金");
            county.screenshot("host-sis-applied");
        }
    }

    @Test
    void a_list_copied_into_the_folder_counts_and_the_history_says_what_changed_and_why() throws Exception {
        try (var clerk = login(Account.CLERK)) {
            open(clerk, "S0010042");
            assertThat(clerk.panelText()).contains("0.00");

            Path lists = HOST.host().home().resolve("registries");
            Files.writeString(lists.resolve("dibao-new.yaml"), "department: 民政局\ncategory: DIBAO\n");
            Files.writeString(lists.resolve("dibao-new.csv"), "姓名,身份证号\n姚婷鑫,430482201401029718\n");
            clerk.page().waitForCondition(() -> {
                open(clerk, "S0010042");
                return clerk.panelText().contains("250.00");
            });

            assertThat(clerk.panelText())
                    .contains("认定历史", "困难类型 — → 低保", "义务教育家庭经济困难非寄宿生生活补助：不享受 → 250.00 元", "更早的决定（1）");
            clerk.unfold();
            clerk.screenshot("host-sis-history");
        }
    }

    @Test
    void the_roster_stands_in_the_hosts_menu_and_leads_back_to_the_pupil() {
        try (var clerk = login(Account.CLERK)) {
            clerk.page().locator("nav.side aid-menu").getByText("资助名单").click();
            var roster = clerk.page().locator("aid-roster[state='ready']");
            roster.locator("table").waitFor();
            assertThat(roster.locator("section").innerText()).contains("2020 年秋季学期", "应助未助", "下载表格");
            clerk.screenshot("host-sis-roster");
            roster.locator("tbody th a").first().click();
            assertThat(clerk.panelText()).contains("本学期应享");
            clerk.screenshot("host-sis-menu");
        }
        try (var county = login(Account.COUNTY)) {
            county.page().navigate(HOST.address() + "/aidroll/roster");
            var roster = county.page().locator("aid-roster[state='ready']");
            roster.locator("button.tab", new Locator.LocatorOptions().setHasText("应助未助"))
                    .click();
            roster.locator("button.tab[aria-pressed='true']", new Locator.LocatorOptions().setHasText("应助未助"))
                    .waitFor();
            county.page()
                    .waitForCondition(
                            () -> roster.locator(".table[aria-busy='false']").count() == 1);
            county.screenshot("host-sis-roster-unaided");
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
            county.page().navigate(HOST.address() + "/aidroll/admin/diagnostics");
            assertThat(county.page().content()).contains("名册 poverty").contains("部门名册");
            county.screenshot("host-sis-diagnostics");
        }
    }

    private static BrowserSession login(Account account) {
        return HostSisPages.login(HOST, account);
    }

    private static void open(BrowserSession session, String student) {
        HostSisPages.open(session, HOST, student);
    }
}
