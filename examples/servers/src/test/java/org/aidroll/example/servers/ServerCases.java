package org.aidroll.example.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What every server must show: the host's pages, the plugin's own addresses, the kill switch, the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ServerCases extends PageCases {
    private static final Pattern SAID = Pattern.compile("AidRoll is (ready|switched off)");
    private static final Pattern TROUBLE =
            Pattern.compile("(ERROR|SEVERE|WARN).*(org\\.aidroll|AidRoll: )|AidRoll does not start");
    private static final Pattern END_TROUBLE =
            Pattern.compile("(?i)leak|failed to stop|\\bat org\\.aidroll|\\bSEVERE\\b|\\bERROR\\b|[a-z]Exception\\b");

    @Test
    void a_clerk_sees_what_is_due() throws Exception {
        Answer panel = panel(CLERK, "1001");
        assertThat(panel.status()).isEqualTo(200);
        assertThat(panel.headers().get("content-type").get(0)).startsWith("application/json");
        assertThat(panel.headers().get("cache-control")).containsExactly("no-store");
        assertThat(panel.text()).contains("\"yuan\":\"500.00\"").contains("建档立卡");
    }

    @Test
    void nobody_and_strangers_are_refused() throws Exception {
        assertThat(aided("/aidroll/api/students/1001/panel").status()).isEqualTo(401);
        assertThat(panel("stranger", "1001").status()).isEqualTo(401);
        assertThat(aided("/aidroll/api/students/1001/panel").body()).doesNotContain("yuan");
    }

    @Test
    void a_pupil_of_another_school_is_not_found() throws Exception {
        assertThat(panel(CLERK, "1002").status()).isEqualTo(404);
        assertThat(panel(COUNTY, "1002").status()).isEqualTo(200);
        assertThat(panel(CLERK, "nobody").status()).isEqualTo(404);
    }

    @Test
    void scripts_are_given_out_without_a_login() throws Exception {
        Answer script = aided("/aidroll/mount.js");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.headers().get("content-type").get(0)).contains("javascript");
        assertThat(script.headers().get("x-content-type-options")).containsExactly("nosniff");
    }

    @Test
    void the_host_keeps_its_own_idea_of_who_is_there() throws Exception {
        assertUntouched("/pages/who");
    }

    @Test
    void the_kill_switch_leaves_no_filter_and_no_servlet() throws Exception {
        assertThat(aided("/pages/registrations").body()).contains("aidroll-assets", "aidroll-mount");
        assertThat(off("/pages/registrations").body()).contains("login").doesNotContain("aidroll");
        for (String path : List.of("/roll.html", "/pages/forward", "/pages/missing", "/aidroll/api/menu")) {
            assertSame(off(path, "X-Login", CLERK), plain(path, "X-Login", CLERK));
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void taken_away_it_leaves_no_thread_and_no_complaint() throws Exception {
        assertThat(aided("/pages/threads").body()).contains("aidroll-start");
        int before = server().log().length();
        server().undeploy(CaseApp.AIDED);
        if (server().outlivesItsApplications()) {
            assertThat(plain("/pages/threads").body()).doesNotContain("aidroll", "MVStore");
            assertThat(plain("/roll.html").status()).isEqualTo(200);
        }
        assertThat(lines(server().log().substring(before), END_TROUBLE)).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void the_log_has_no_trouble_of_ours() throws Exception {
        assertThat(lines(server().log(), SAID)).hasSize(2);
        assertThat(lines(server().log(), TROUBLE)).isEmpty();
    }

    private static List<String> lines(String log, Pattern pattern) {
        return log.lines().filter(line -> pattern.matcher(line).find()).toList();
    }
}
