package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of settings: what each says, what was written and where, what was written in vain. */
class SettingsPageTest extends BrowserTest {
    private static final String VIEW =
            """
            {"rows": [
              {"name": "aidroll.enabled", "says": "false 表示全部关闭。不写即为 true。", "stated": []},
              {"name": "aidroll.roll.find-sql", "says": "查一名学生 :student，一行。",
               "stated": [{"name": "aidroll.roll.find-sql", "value": "SELECT s.id AS student_key, s.name, s.sex, s.birthday AS birth_date, s.id_no AS id_number FROM t_student s WHERE s.id = :student", "source": "aidroll.properties"}]},
              {"name": "aidroll.permission.ROLE", "says": "宿主的某个角色可以做什么，以逗号分隔。",
               "stated": [{"name": "aidroll.permission.CLERK", "value": "aid.case.read@school", "source": "aidroll.properties"},
                          {"name": "aidroll.permission.COUNTY", "value": "aid.case.read@all", "source": "SYSTEM"}]}],
             "unknown": [{"name": "aidroll.rostr-seconds", "source": "aidroll.properties", "meant": "aidroll.roster-seconds"}]}
            """;

    @BeforeEach
    void settingsPage() {
        site.settings(BY_PATH)
                .answers("api/settings", json(VIEW))
                .answers("admin/settings", HostSite.Answer.html(document("zh-CN")));
    }

    private static String document(String language) {
        return "<!DOCTYPE html><html lang='" + language + "'><head><meta charset='UTF-8'><title>设置</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + "<script type='module' src='/sis/aidroll/settings-page.js'></script></head>"
                + "<body><aid-settings locale='" + language + "'></aid-settings></body></html>";
    }

    private Locator settings() {
        return page.locator("aid-settings");
    }

    private void see() {
        visit("/aidroll/admin/settings");
        page.locator("aid-settings[state='ready'] table").waitFor();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void a_slip_stands_first_and_every_value_has_its_source() {
        open(new NewContextOptions().setViewportSize(1280, 900));
        see();

        assertThat(settings().locator("section").innerText())
                .containsSubsequence("写了但没有作用的设置", "aidroll.rostr-seconds", "aidroll.roster-seconds")
                .containsSubsequence("aidroll.enabled", "未设置，用默认值")
                .containsSubsequence(
                        "aidroll.permission.ROLE",
                        "aidroll.permission.CLERK",
                        "aid.case.read@school",
                        "来自 aidroll.properties",
                        "来自系统属性");
        picture("zh-settings");
    }

    @Test
    void what_is_not_set_can_be_left_out() {
        see();
        settings().getByText("已设置的").click();

        assertThat(settings().locator("tbody tr").count()).isEqualTo(2);
    }

    @Test
    void in_english_and_on_a_phone_nothing_is_cut_off() {
        site.answers("admin/settings", HostSite.Answer.html(document("en")));
        open(new NewContextOptions().setViewportSize(390, 844));
        see();

        assertThat(settings().locator("section").innerText()).contains("Written, and read by nobody", "not set");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture("en-settings-phone");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        open(new NewContextOptions().setBypassCSP(true));
        see();
        Axe.findsNothingSerious(page, "aid-settings");
    }
}
