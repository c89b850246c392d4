package org.aidroll.sis.ui;

import static org.aidroll.sis.ui.HostSite.Answer.html;
import static org.aidroll.sis.ui.HostSite.Answer.json;
import static org.aidroll.sis.ui.HostSite.Answer.problem;
import static org.aidroll.sis.ui.HostSite.Answer.redirect;
import static org.aidroll.sis.ui.HostSite.Answer.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the panel shows when the server does not simply answer. */
class PanelStateTest extends BrowserTest {

    private static final String BUSY =
            """
            {"title": "学籍库正在维护", "detail": "请稍后再试。", "code": "ROLL-0003", "retryAfterSeconds": 1}
            """;

    @BeforeEach
    void pupilsPage() {
        site.settings(BY_PATH).page("/students/S1", CARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void who_may_not_see_it_sees_nothing(int status) {
        site.panel("S1", status(status));

        visit("/students/S1");
        awaitState("absent");

        assertThat(panel().boundingBox()).isNull();
        assertThat(shadowText()).isEmpty();
    }

    @Test
    void a_login_page_is_a_refusal() {
        site.page("/login", "<form>请登录</form>");
        site.panel("S1", redirect("/sis/login"));
        visit("/students/S1");
        awaitState("absent");

        site.panel("S1", html("<form>请登录</form>"));
        visit("/students/S1");
        awaitState("absent");

        site.panel("S1", json("{\"code\": 401, \"msg\": \"认证失败\"}"));
        visit("/students/S1");
        awaitState("absent");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void an_ended_session_takes_the_personal_data_away(int status) {
        site.panel("S1", json(SamplePanels.boarder()), status(status));
        visit("/students/S1");
        awaitState("ready");

        page.evaluate("document.querySelector('aid-student-panel').refresh()");
        awaitState("expired");

        assertThat(shadowText()).contains("登录已失效，重新登录后刷新。").doesNotContain("500.00", "建档立卡");
        assertThat(panel().getByRole(AriaRole.STATUS).textContent()).contains("登录已失效");

        site.panel("S1", json(SamplePanels.boarder()));
        panel().getByText("刷新", new Locator.GetByTextOptions().setExact(true)).click();
        awaitState("ready");
    }

    @Test
    void the_next_pupil_is_not_shown_with_the_last_ones_data() {
        site.panel("S1", json(SamplePanels.boarder())).panel("S2", status(403));
        visit("/students/S1");
        awaitState("ready");

        page.evaluate("history.pushState(null, '', '/sis/students/S2')");
        awaitState("absent");

        assertThat(shadowText()).isEmpty();
    }

    @Test
    void a_busy_server_is_asked_again_by_itself() {
        site.panel("S1", problem(BUSY), problem(BUSY), json(SamplePanels.boarder()));

        visit("/students/S1");
        awaitState("unavailable");
        assertThat(shadowText()).contains("学籍库正在维护", "请稍后再试。", "ROLL-0003", "重试");
        awaitState("ready");

        assertThat(site.panelRequests()).hasSize(3);
    }

    @Test
    void after_two_more_tries_the_person_decides() {
        site.panel("S1", problem(BUSY));
        visit("/students/S1");
        page.waitForCondition(() -> site.panelRequests().size() == 3);
        page.waitForTimeout(1500);
        assertThat(site.panelRequests()).hasSize(3);

        site.panel("S1", json(SamplePanels.boarder()));
        panel().getByText("重试").focus();
        page.keyboard().press("Enter");
        awaitState("ready");

        assertThat(page.evaluate("document.querySelector('aid-student-panel').shadowRoot.activeElement.localName"))
                .as("focus, after the button has gone")
                .isEqualTo("h2");
    }

    @Test
    void a_broken_network_is_said_calmly() {
        page.route("**/panel?*", route -> route.abort());

        visit("/students/S1");
        awaitState("unavailable");

        assertThat(shadowText()).contains("暂时读不到学生资助信息。", "重试");
    }

    @Test
    void a_server_that_never_answers_is_given_up_after_ten_seconds() {
        page.clock().install();
        page.route("**/panel?*", route -> {});
        visit("/students/S1");
        page.clock().runFor(500);
        awaitState("loading");

        page.clock().runFor(10_000);

        awaitState("unavailable");
    }

    @Test
    void the_hosts_token_is_read_at_each_request() {
        site.panel("S1", json(SamplePanels.boarder()));
        site.settings(BY_PATH.replace(
                "\"token\": null",
                "\"token\": {\"storage\": \"sessionStorage\", \"key\": \"campus-token\","
                        + " \"header\": \"Authorization\", \"prefix\": \"Bearer \"}"));
        page.addInitScript("sessionStorage.setItem('campus-token', 'first')");
        visit("/students/S1");
        awaitState("ready");

        page.evaluate("sessionStorage.setItem('campus-token', 'second')");
        page.evaluate("document.querySelector('aid-student-panel').refresh()");

        assertThat(site.panelRequests())
                .extracting(asked -> asked.headers().getFirst("Authorization"))
                .containsExactly("Bearer first", "Bearer second");
        awaitReport();
        assertThat(site.reports().get(0).headers().getFirst("Authorization")).isEqualTo("Bearer first");
    }

    @Test
    void a_token_may_be_in_a_cookie() {
        site.panel("S1", json(SamplePanels.boarder()));
        site.settings(BY_PATH.replace(
                "\"token\": null",
                "\"token\": {\"storage\": \"cookie\", \"key\": \"Admin-Token\", \"header\": \"X-Token\"}"));
        page.addInitScript("document.cookie = 'Admin-Token=a%3Db; path=/'");

        visit("/students/S1");
        awaitState("ready");

        assertThat(site.panelRequests().get(0).headers().getFirst("X-Token")).isEqualTo("a=b");
    }
}
