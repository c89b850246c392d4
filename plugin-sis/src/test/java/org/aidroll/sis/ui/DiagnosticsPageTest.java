package org.aidroll.sis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page of diagnostics, on which a person confirms that there is a copy of the keys. */
class DiagnosticsPageTest extends RealHostTest {
    private static final String BUTTON = "已有副本，指纹一致";

    private Page see(NewContextOptions options, String language) {
        Page page = page("county", options);
        page.navigate(host.address("/aidroll/admin/diagnostics?lang=" + language));
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void one_press_confirms_and_the_warning_is_gone() {
        Page page = see(desk(), "zh-CN");
        assertThat(page.locator("#key-backup-heading").innerText()).isEqualTo("密钥还没有确认备份");
        picture(page, "zh-diagnostics");
        page.getByRole(AriaRole.BUTTON, named(BUTTON)).focus();
        page.keyboard().press("Enter");

        page.getByText("已于").waitFor();
        assertThat(page.locator("#key-backup").count()).isZero();
        picture(page, "zh-diagnostics-confirmed");
        Page english = see(desk(), "en");
        assertThat(english.locator("tr.ok", new Page.LocatorOptions().setHasText("key backup"))
                        .innerText())
                .contains("confirmed on ");
    }

    @Test
    void a_session_that_has_ended_is_said_calmly_and_nothing_is_confirmed() {
        Page page = see(desk(), "zh-CN");
        page.route("**/api/key-backup*", route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
        page.getByRole(AriaRole.BUTTON, named(BUTTON)).click();

        page.getByText("登录已失效，请重新登录后再确认。").waitFor();
        assertThat(page.getByRole(AriaRole.BUTTON, named(BUTTON)).isEnabled()).isTrue();
    }

    @Test
    void in_english_and_on_a_phone_nothing_is_cut_off() {
        picture(see(desk(), "en"), "en-diagnostics");
        Page page = see(phone(), "en");

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        picture(page, "en-diagnostics-phone");
    }

    @Test
    void axe_finds_nothing_serious() throws IOException {
        Axe.findsNothingSerious(see(desk().setBypassCSP(true), "zh-CN"), "key-backup");
    }
}
