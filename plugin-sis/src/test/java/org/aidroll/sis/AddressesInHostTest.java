package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts, their settings, reports of browsers, and the page of diagnostics. */
class AddressesInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String REPORT = "/aidroll/api/mounts/report";
    private static final String MOUNTED =
            "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":\"MOUNTED\"}";

    @TempDir
    static Path home;

    private static TestHost host;

    @BeforeAll
    static void start() {
        host = new TestHost(home)
                .set("aidroll.slot.student-page.selector", "#card > [title='<b>&']")
                .pupil(PUPIL)
                .list("poverty", "POVERTY", PUPIL)
                .start()
                .ready();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static HttpResponse<String> report(String body, String... headers) {
        return host.send("POST", "clerk", REPORT, body, headers);
    }

    private static HttpResponse<String> ownReport(String body, String... more) {
        String[] headers = Arrays.copyOf(new String[] {"X-AidRoll", "1"}, 2 + more.length);
        System.arraycopy(more, 0, headers, 2, more.length);
        return report(body, headers);
    }

    private static String diagnostics() {
        return host.get("county", "/aidroll/admin/diagnostics?lang=en").body();
    }

    @ParameterizedTest
    @CsvSource({
        "/aidroll/mount.js, text/javascript",
        "/aidroll/panel.js, text/javascript",
        "/aidroll/vendor/lit.js, text/javascript",
        "/aidroll/client.json, application/json",
    })
    void scripts_and_their_settings_need_no_login(String path, String type) {
        var response = host.get(null, path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(response.body()).isNotEmpty();
        var head = host.send("HEAD", null, path, null);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void the_settings_for_browsers_hold_the_slots_and_nothing_secret() {
        assertThat(host.get(null, "/aidroll/client.json").body())
                .contains("\"slot\":\"student.page/v1\"", "\"page\":\"/students/{student}\"", "\"position\":\"after\"")
                .doesNotContain("SELECT", "jdbc", "CLERK", home.toString());
    }

    @Test
    void what_a_browser_has_already_is_not_sent_again() {
        String tag =
                host.get(null, "/aidroll/mount.js").headers().firstValue("ETag").orElseThrow();

        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag}) {
            var response = host.get(null, "/aidroll/mount.js", "If-None-Match", known);
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.body()).isEmpty();
        }
        assertThat(host.get(null, "/aidroll/mount.js", "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aidroll",
                "/aidroll/",
                "/aidroll/vendor/",
                "/aidroll/vendor",
                "/aidroll/vendor/lit.LICENSE.txt",
                "/aidroll/no-such.js",
                "/aidroll/mount.js/",
                "/aidroll/MOUNT.js",
                "/aidroll/aidroll.properties",
                "/aidroll/META-INF/MANIFEST.MF",
                "/aidroll/org/aidroll/sis/AidPlugin.class",
            })
    void nothing_else_is_given_to_strangers(String path) {
        assertThat(host.get(null, path).statusCode()).isEqualTo(401);
        assertThat(host.get("clerk", path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sis/aidroll/../META-INF/MANIFEST.MF",
                "/sis/aidroll/vendor/../../services/jakarta.servlet.ServletContainerInitializer",
                "/sis/aidroll/vendor/%2e%2e/%2e%2e/web-fragment.xml",
                "/sis/aidroll/..%2f..%2fweb-fragment.xml",
                "/sis/aidroll/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/sis/META-INF/resources/aidroll/mount.js",
                "/sis/aidroll/vendor/..;/..;/web-fragment.xml",
                "/sis/aidroll/mount.js%00.txt",
                "/sis/aidroll/..\\..\\web-fragment.xml",
                "/sis/aidroll/client.json%2f..%2faidroll.properties",
            })
    void no_other_file_of_the_class_path_is_reached(String target) {
        assertThat(host.raw("clerk", "GET", target))
                .doesNotContain("HTTP/1.1 200")
                .doesNotContain("HTTP/1.1 5");
        assertThat(host.raw(null, "GET", target)).doesNotContain("HTTP/1.1 200").doesNotContain("HTTP/1.1 5");
    }

    @Test
    void scripts_are_only_read() {
        assertThat(host.send("POST", null, "/aidroll/mount.js", "x").statusCode())
                .isEqualTo(401);
        assertThat(host.send("DELETE", "clerk", "/aidroll/client.json", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_report_with_our_header_is_counted() {
        assertThat(ownReport(MOUNTED).statusCode()).isEqualTo(204);
        assertThat(ownReport(MOUNTED, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(204);
        assertThat(ownReport(MOUNTED, "Origin", host.address("").replace("/sis", ""))
                        .statusCode())
                .isEqualTo(204);

        assertThat(diagnostics()).contains("MOUNTED ×");
    }

    @Test
    void a_proxy_that_changes_the_host_keeps_no_report_away() {
        assertThat(ownReport(MOUNTED, "Sec-Fetch-Site", "same-origin", "Origin", "https://roll.example")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_report_of_another_site_is_refused() {
        var withoutHeader = report(MOUNTED);

        assertThat(withoutHeader.statusCode()).isEqualTo(403);
        assertThat(withoutHeader.body())
                .isEqualTo("{\"status\":403,\"code\":\"REFUSED\",\"title\":\"请求被拒绝 / Refused\","
                        + "\"detail\":\"a request of another site\"}");
        for (String site : new String[] {"cross-site", "same-site", "none", ""}) {
            assertThat(ownReport(MOUNTED, "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
        }
        for (String origin : new String[] {"https://evil.example", "null", "http://localhost", "http://[", "x"}) {
            assertThat(ownReport(MOUNTED, "Origin", origin).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"MOUNTED\"",
                "{}",
                "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\"}",
                "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":null}",
                "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":0}",
                "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":\"PAID\"}",
                "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":\"MOUNTED\",\"amount\":\"1\"}",
                "{\"slot\":\"a\",\"slot\":\"b\",\"page\":\"/students/{student}\",\"outcome\":\"MOUNTED\"}",
                "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":\"MOUNTED\"} {}",
                "slot=student.page/v1",
            })
    void what_is_no_report_to_the_letter_is_refused(String body) {
        var response = ownReport(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"code\":\"MALFORMED\"", "\"detail\":\"not a report\"");
    }

    @Test
    void a_report_has_a_length_that_is_bounded() {
        String long_ = MOUNTED.replace("}\"", "}\"" + " ".repeat(2_000));

        assertThat(ownReport(long_).statusCode()).isEqualTo(400);
        assertThat(ownReport("[".repeat(1_999)).statusCode()).isEqualTo(400);
        assertThat(ownReport("x".repeat(5_000_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_report_about_a_place_that_no_setting_has_is_taken_and_forgotten() {
        var response = ownReport("{\"slot\":\"x<script>\",\"page\":\"/students/1001\",\"outcome\":\"MOUNTED\"}");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(diagnostics()).doesNotContain("x&lt;script", "/students/1001");
    }

    @Test
    void a_report_needs_a_login_and_is_never_read() {
        assertThat(host.send("POST", null, REPORT, MOUNTED, "X-AidRoll", "1").statusCode())
                .isEqualTo(401);
        assertThat(host.get("clerk", REPORT).statusCode()).isEqualTo(404);
    }

    @Test
    void diagnostics_are_for_those_who_may_read_them() {
        assertThat(host.get("clerk", "/aidroll/admin/diagnostics").statusCode()).isEqualTo(404);
        assertThat(host.get("teacher", "/aidroll/admin/diagnostics").statusCode())
                .isEqualTo(404);
        assertThat(host.get("county", "/aidroll/admin/diagnostics").statusCode())
                .isEqualTo(200);
    }

    @Test
    void diagnostics_say_how_every_part_is_and_nothing_personal() {
        host.get("clerk", "/students/1001");
        host.get("clerk", "/aidroll/api/students/1001/panel");
        ownReport(MOUNTED);

        assertThat(diagnostics())
                .contains(
                        "<html lang=\"en\">",
                        "OK</td><th scope=\"row\">the roll</th>",
                        "1 pupils",
                        "list poverty</th><td>1 rows of 扶贫办",
                        "; links: poverty AUTO 1",
                        "something is granted to CLERK, COUNTY",
                        "script put into ",
                        "OK</td><th scope=\"row\">you</th><td>COUNTY")
                .doesNotContain(PUPIL.name().written())
                .doesNotContain(PUPIL.id().map(WrittenId::raw).orElseThrow())
                .doesNotContain("/students/1001");
        assertThat(host.diagnosticsFile()).doesNotContain(PUPIL.name().written());
    }

    @Test
    void diagnostics_are_html_with_everything_escaped_and_no_script_but_that_of_the_backup() {
        ownReport(MOUNTED);
        var response = host.get("county", "/aidroll/admin/diagnostics?lang=en");

        assertThat(response.body())
                .contains("#card &gt; [title=&#39;&lt;b&gt;&amp;&#39;] MOUNTED")
                .doesNotContain("<b>")
                .containsOnlyOnce("<script")
                .containsPattern("<script type=\"module\" src=\"/sis/aidroll/key-backup.js\\?v=[^\"]+\"></script>");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void diagnostics_speak_chinese_where_nobody_says_otherwise() {
        assertThat(host.get("county", "/aidroll/admin/diagnostics").body())
                .contains("<html lang=\"zh-CN\">", "AidRoll 应助 · 诊断", "<th scope=\"col\">状态</th>", "正常");
    }
}
