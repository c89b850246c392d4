package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single-page applications: addresses change without a load, and nodes come, go and are copied. */
class SinglePageMountTest extends BrowserTest {

    private static final String SHELL = "<main id='app'><div id='card'>学籍信息</div></main>";

    @BeforeEach
    void twoPupils() {
        site.panel("S1", json(SamplePanels.boarder())).panel("S2", json(SamplePanels.nothingDue()));
        site.page("/index.html", SHELL).page("/students/S1", SHELL);
        site.settings(BY_PATH);
    }

    @Test
    void the_fragment_names_the_pupil() {
        site.settings(BY_PATH.replace("/students/{student}", "#/classes/{class}/students?id={student}"));
        visit("/index.html#/classes/3/students?id=S1");
        awaitState("ready");

        page.evaluate("location.hash = '#/classes/3/students?id=S2'");
        awaitPupil("S2");

        page.evaluate("location.hash = '#/classes'");
        awaitGone();
    }

    @Test
    void pushed_and_replaced_addresses_change_the_pupil_of_the_same_element() {
        visit("/students/S1");
        awaitState("ready");
        page.evaluate("document.querySelector('aid-student-panel').same = true");

        go("pushState", "/sis/students/S2");
        awaitPupil("S2");
        go("replaceState", "/sis/students/S1");
        awaitPupil("S1");
        page.goBack();

        assertThat(page.evaluate("document.querySelector('aid-student-panel').same"))
                .isEqualTo(true);
        assertThat(panel().count()).isEqualTo(1);
    }

    @Test
    void the_hosts_history_is_left_as_it_is() {
        visit("/students/S1");
        awaitState("ready");

        assertThat(page.evaluate("Object.keys(history).length + String(history.pushState)"))
                .isEqualTo("0function pushState() { [native code] }");
    }

    @Test
    void browsers_without_the_navigation_api_notice_too() {
        page.addInitScript("delete window.navigation");
        visit("/students/S1");
        awaitState("ready");

        go("pushState", "/sis/students/S2");
        awaitPupil("S2");
        go("pushState", "/sis/classes");
        awaitGone();
    }

    @Test
    void leaving_the_page_takes_the_panel_along_and_coming_back_brings_it_again() {
        visit("/index.html");
        settle();
        assertThat(panel().count()).isZero();

        go("pushState", "/sis/students/S1");
        awaitState("ready");
        go("pushState", "/sis/index.html");
        awaitGone();
        go("pushState", "/sis/students/S1");
        awaitState("ready");
    }

    @Test
    void a_node_that_comes_late_or_goes_takes_the_panel_along() {
        visit("/index.html");
        page.evaluate("document.querySelector('#card').remove()");
        go("pushState", "/sis/students/S1");
        settle();
        assertThat(panel().count()).isZero();

        page.evaluate("document.querySelector('#app').innerHTML = '<div id=card>学籍信息</div>'");
        awaitState("ready");
        page.evaluate("document.querySelector('#card').remove()");
        awaitGone();
    }

    @Test
    void a_host_that_renders_anew_keeps_one_panel_and_asks_once() {
        visit("/students/S1");
        awaitState("ready");

        for (int i = 0; i < 5; i++) {
            page.evaluate("document.querySelector('#app').innerHTML = '<p>…</p><div id=card>学籍信息</div>'");
            settle();
            awaitState("ready");
        }

        assertThat(page.locator("#card + aid-student-panel").count()).isEqualTo(1);
        assertThat(site.panelRequests()).hasSize(1);
    }

    @Test
    void a_host_that_copies_our_element_still_has_one() {
        visit("/students/S1");
        awaitState("ready");

        page.evaluate("document.querySelector('#app').innerHTML += document.querySelector('#app').innerHTML");
        settle();

        awaitState("ready");
    }

    @Test
    void settings_that_need_a_login_are_asked_for_again_at_the_next_address() {
        site.settings(HostSite.Answer.status(401)).page("/login", SHELL);
        visit("/login");
        settle();
        site.settings(BY_PATH);

        go("pushState", "/sis/students/S1");

        awaitState("ready");
    }

    @Test
    void a_busy_page_costs_ten_looks_a_second_at_most() {
        visit("/students/S1");
        awaitState("ready");

        Object looks = page.evaluate(
                """
                async () => {
                  let looks = 0;
                  const query = document.querySelectorAll;
                  document.querySelectorAll = (selector) => (looks += selector === '#card', query.call(document, selector));
                  for (let i = 0; i < 100; i++) {
                    document.querySelector('#card').append('x');
                    await new Promise((next) => setTimeout(next, 5));
                  }
                  delete document.querySelectorAll;
                  return looks;
                }
                """);

        assertThat((Integer) looks).isBetween(1, 15);
    }

    private void go(String method, String address) {
        page.evaluate("history." + method + "(null, '', '" + address + "')");
    }

    private void awaitPupil(String student) {
        page.locator("aid-student-panel[student=" + student + "][state=ready]").waitFor();
        assertThat(panel().count()).isEqualTo(1);
    }

    private void awaitGone() {
        panel().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
