package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.aidroll.sis.ui.HostSite.Answer.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that a server renders: the panel stands where the settings say, and nothing else changes. */
class MountTest extends BrowserTest {

    @Test
    void the_address_names_the_pupil_in_its_path() {
        site.settings(BY_PATH).panel("S1", json(SamplePanels.boarder()));
        site.page("/students/S1;jsessionid=7F", CARD);

        visit("/students/S1;jsessionid=7F");

        awaitState("ready");
        assertThat(page.locator("#card + aid-student-panel[student=S1]").count())
                .isEqualTo(1);
        assertThat(shadowText()).contains("学生资助", "¥500.00");
    }

    @Test
    void the_address_names_the_pupil_in_its_query() {
        site.settings(BY_PATH.replace("/students/{student}", "/student.do?id={student}&view=full"));
        site.panel("李 1/2", json(SamplePanels.boarder()));
        site.page("/student.do", CARD);

        visit("/student.do?tab=3&view=full&id=%E6%9D%8E+1%2F2");

        awaitState("ready");
        assertThat(site.panelRequests().get(0).address().getRawPath()).endsWith("/students/%E6%9D%8E%201%2F2/panel");
    }

    @Test
    void the_look_that_the_settings_name_is_the_panels() {
        site.settings(BY_PATH.replace(
                        "\"locale\": null",
                        "\"locale\": null, \"look\": {\"surface\": \"rgb(1, 2, 3)\", \"x}{\": \"y\"}"))
                .panel("S1", json(SamplePanels.boarder()));
        site.page("/students/S1", CARD);

        visit("/students/S1");

        awaitState("ready");
        assertThat(page.evaluate("[...document.querySelector('aid-student-panel').shadowRoot.querySelectorAll('*')]"
                        + ".some(part => getComputedStyle(part).backgroundColor === 'rgb(1, 2, 3)')"))
                .isEqualTo(true);
    }

    @Test
    void other_pages_and_other_queries_have_no_panel() {
        site.settings(BY_PATH.replace("/students/{student}", "/student.do?id={student}&view=full"));
        site.page("/student.do", CARD).page("/teacher.do", CARD);

        visit("/student.do?id=S1&view=short");
        settle();
        assertThat(panel().count()).isZero();

        visit("/teacher.do?id=S1&view=full");
        settle();
        assertThat(panel().count()).isZero();
        assertThat(site.panelRequests()).isEmpty();
    }

    @Test
    void the_page_names_the_pupil_in_an_attribute() {
        site.settings(BY_PATH.replace("/students/{student}", "/student.jsp")
                .replace("\"student\": null", "\"student\": {\"selector\": \"#pupil\", \"attribute\": \"data-key\"}"));
        site.panel("S1", json(SamplePanels.boarder())).panel("S2", json(SamplePanels.nothingDue()));
        site.page("/student.jsp", CARD + "<p id='pupil' data-key='S1'>张三</p>");

        visit("/student.jsp");
        awaitState("ready");

        page.evaluate("document.querySelector('#pupil').dataset.key = 'S2'");
        page.locator("aid-student-panel[student=S2][state=ready]").waitFor();
        assertThat(shadowText()).contains("本学期没有应享的资助项目。");
    }

    @Test
    void every_position_is_kept() {
        site.panel("S1", json(SamplePanels.boarder())).page("/students/S1", CARD);
        List.of("before:aid-student-panel + #card", "append:#card > aid-student-panel:last-child")
                .forEach(position -> {
                    String[] nameAndPlace = position.split(":", 2);
                    site.settings(BY_PATH.replace("after", nameAndPlace[0]));
                    visit("/students/S1");
                    page.locator(nameAndPlace[1]).waitFor();
                    assertThat(panel().count()).isEqualTo(1);
                });
        site.settings(BY_PATH.replace("after", "prepend"));
        visit("/students/S1");
        awaitState("ready");
        assertThat(page.evaluate("document.querySelector('#card').firstChild.localName"))
                .isEqualTo("aid-student-panel");
    }

    @Test
    void a_mount_is_reported_once_with_the_pattern_and_not_the_address() {
        site.settings(BY_PATH);
        site.answers("api/host-token", json("{\"header\": \"X-CSRF-TOKEN\", \"value\": \"c5\"}"));
        site.panel("S1", json(SamplePanels.boarder())).page("/students/S1", CARD);

        visit("/students/S1");
        awaitState("ready");
        page.evaluate("document.querySelector('#card').append('changed')");
        settle();

        awaitReport();
        assertThat(site.reports()).singleElement().satisfies(report -> {
            assertThat(report.body())
                    .isEqualTo("{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\","
                            + "\"outcome\":\"MOUNTED\"}");
            assertThat(report.headers().getFirst("X-AidRoll")).isEqualTo("1");
            assertThat(report.headers().getFirst("X-CSRF-TOKEN")).isEqualTo("c5");
        });
    }

    @Test
    void a_change_that_the_host_refuses_is_sent_once_more_with_the_token_asked_for_anew() {
        site.answers("api/host-token", json("{\"header\": \"X-CSRF-TOKEN\", \"value\": \"c5\"}"));
        site.answers("api/imports/7/cancel", HostSite.Answer.status(403));
        site.settings(BY_PATH).page("/other", CARD);
        visit("/other");

        Object status =
                page.evaluate("import('/sis/aidroll/lists-client.js').then((client) => client.cancelImport('7', 'zh'))"
                        + ".then((answer) => answer.status)");

        assertThat(status).isEqualTo(403);
        assertThat(site.posts()).hasSize(2).allSatisfy(post -> assertThat(
                        post.headers().getFirst("X-CSRF-TOKEN"))
                .isEqualTo("c5"));
        assertThat(site.tokensAsked()).isEqualTo(2);
    }

    @Test
    void a_selector_that_finds_nothing_is_reported_and_the_page_stays_as_it_was() {
        site.settings(BY_PATH.replace("#card", "#nowhere")).page("/students/S1", CARD);

        visit("/students/S1");
        awaitReport();

        assertThat(site.reports()).singleElement().satisfies(report -> assertThat(report.body())
                .contains("SELECTOR_NOT_FOUND"));
        assertThat(page.innerHTML("body")).isEqualTo(CARD.replace('\'', '"'));
    }

    @Test
    void a_selector_nobody_can_read_is_reported_like_one_that_finds_nothing() {
        site.settings(BY_PATH.replace("#card", "##card[")).page("/students/S1", CARD);

        visit("/students/S1");
        awaitReport();

        assertThat(site.reports().get(0).body()).contains("SELECTOR_NOT_FOUND");
    }

    @Test
    void of_several_nodes_the_first_is_used_and_reported() {
        site.settings(BY_PATH.replace("#card", ".box")).panel("S1", json(SamplePanels.boarder()));
        site.page("/students/S1", "<div class='box' id='one'></div><div class='box' id='two'></div>");

        visit("/students/S1");
        awaitState("ready");

        assertThat(page.locator("#one + aid-student-panel").count()).isEqualTo(1);
        awaitReport();
        assertThat(site.reports()).singleElement().satisfies(report -> assertThat(report.body())
                .contains("SELECTOR_AMBIGUOUS"));
    }

    @Test
    void a_host_may_write_the_slot_itself_and_it_wins_over_the_selector() {
        site.settings(BY_PATH).panel("S1", json(SamplePanels.boarder())).panel("S2", json(SamplePanels.nothingDue()));
        site.page("/students/S1", CARD + "<aid-slot name='student.page/v1' student='S1'></aid-slot>");

        visit("/students/S1");
        awaitState("ready");
        assertThat(page.locator("aid-slot aid-student-panel").count()).isEqualTo(1);

        page.evaluate("document.querySelector('aid-slot').setAttribute('student', 'S2')");
        page.getByText("本学期没有应享的资助项目。").waitFor();
        page.evaluate("document.querySelector('aid-slot').remove()");
        page.locator("#card + aid-student-panel").waitFor();
    }

    @Test
    void a_page_that_carries_the_script_twice_has_one_panel() {
        site.settings(BY_PATH).panel("S1", json(SamplePanels.boarder()));
        site.page("/students/S1", CARD + "<script type='module' src='/sis/aidroll/mount.js?v=other'></script>");

        visit("/students/S1");
        awaitState("ready");
        settle();

        assertThat(panel().count()).isEqualTo(1);
    }

    @Test
    void nothing_is_left_on_the_hosts_window_or_document() {
        site.settings(BY_PATH).panel("S1", json(SamplePanels.boarder())).page("/students/S1", CARD);
        page.addInitScript("document.before = new Set(Reflect.ownKeys(window))");

        visit("/students/S1");
        awaitState("ready");

        assertThat(page.evaluate("Reflect.ownKeys(window).filter((key) => !document.before.has(key)).map(String)"))
                .isEqualTo(List.of());
    }

    @Test
    void without_a_login_there_is_nothing_and_no_complaint() {
        site.settings(redirect("/sis/login")).page("/students/S1", CARD).page("/login", "请登录");

        visit("/students/S1");
        settle();

        assertThat(panel().count()).isZero();
        assertThat(site.panelRequests()).isEmpty();
    }
}
