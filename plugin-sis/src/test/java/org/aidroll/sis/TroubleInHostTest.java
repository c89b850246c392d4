package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.testhost.StudentPage;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What goes wrong at start and later: the host lives, nobody sees anything, and diagnostics says why. */
class TroubleInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String PANEL = "/aidroll/api/students/1001/panel?lang=zh";

    @TempDir
    Path home;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private TestHost host;

    @BeforeEach
    void build() {
        log.start();
        ((Logger) LoggerFactory.getLogger("org.aidroll")).addAppender(log);
        host = new TestHost(home).pupil(PUPIL).list("poverty", "POVERTY", PUPIL);
    }

    @AfterEach
    void close() {
        ((Logger) LoggerFactory.getLogger("org.aidroll")).detachAppender(log);
        assertThat(host.dataSource().open()).as("connections not given back").isZero();
        host.close();
        assertThat(logText())
                .doesNotContain(PUPIL.id().map(WrittenId::raw).orElseThrow())
                .doesNotContain(PUPIL.name().written());
    }

    private String logText() {
        return log.list.stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }

    private TestHost untilDiagnosticsSay(String words) {
        return host.until(() -> host.diagnosticsFile().contains(words));
    }

    private void unavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("SQL", "Exception", "at org");
    }

    @Test
    void what_keeps_everything_from_starting_is_said_in_diagnostics_txt_in_place_of_what_held_before() {
        host.file("diagnostics.txt", "OK\tthe roll\t\n")
                .without("aidroll.slot.student-page.selector")
                .start();

        assertThat(host.diagnosticsFile())
                .isEqualTo("FAILS\tstart\tsetting aidroll.slot.student-page.selector is missing"
                        + " Maybe add it to aidroll.properties in aidroll.home\n");
    }

    @Test
    void diagnostics_txt_says_it_when_the_first_page_has_had_the_script() {
        host.start().ready();
        assertThat(host.diagnosticsFile()).contains("no page has had the script yet");

        host.get("clerk", "/students/1001");

        host.until(() -> host.diagnosticsFile().contains("script put into 1"));
    }

    @Test
    void a_database_that_is_down_at_start_is_waited_for() {
        host.dataSource().down(true);
        host.start();
        untilDiagnosticsSay("FAILS\tthe roll\tthe host's database did not answer: SQLState 08001, error 1");

        unavailable(host.get("clerk", PANEL));
        assertThat(host.get(null, PANEL).statusCode()).isEqualTo(401);
        assertThat(host.get("clerk", "/students/1001").body()).isEqualTo(StudentPage.PAGE);

        host.dataSource().down(false);
        host.ready();
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        assertThat(host.get("clerk", "/students/1001").body()).contains("mount.js");
    }

    @Test
    void a_database_that_goes_down_later_takes_the_panel_with_it_and_nothing_else() {
        host.start().ready();
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);

        host.dataSource().down(true);
        unavailable(host.get("clerk", PANEL));
        assertThat(host.get("clerk", "/students/1001").body()).isEqualTo(StudentPage.PAGE);
        assertThat(host.get("clerk", "/host.txt").body()).isEqualTo("the host's own file");
        assertThat(host.get(null, "/aidroll/mount.js").statusCode()).isEqualTo(200);

        host.dataSource().down(false);
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        assertThat(logText()).contains("AidRoll cannot answer GET: the host's database did not answer: SQLState 08001");
    }

    @Test
    void a_broken_pack_is_named_with_file_and_line() throws Exception {
        host.pack("our-county");
        String pack = host.read("packs/our-county/pack.yaml");
        String place = "pack.yaml:" + (pack.lines().count() + 1) + ": ";
        host.file("packs/our-county/pack.yaml", pack + "quota: 30\n")
                .set("aidroll.policy", "our-county")
                .start();
        untilDiagnosticsSay("FAILS\tthe policy pack\tpolicy pack our-county cannot be used: " + place);

        unavailable(host.get("clerk", PANEL));
        assertThat(host.get("county", "/aidroll/admin/diagnostics?lang=en").body())
                .contains("policy pack our-county cannot be used:<br>" + place);
    }

    @Test
    void a_list_that_was_cut_off_hides_no_other() throws Exception {
        host.list("dibao", "DIBAO", PUPIL);
        Files.write(home.resolve("registries/disabled.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        host.file("registries/disabled.yaml", "department: 残联\ncategory: DISABLED\n");
        host.start().ready();

        assertThat(host.get("clerk", PANEL).body()).contains("建档立卡", "低保");
        assertThat(host.diagnosticsFile())
                .contains(
                        "list dibao\t1 rows", "list poverty\t1 rows", "FAILS\tfindings\tCRITICAL", "in disabled.xlsx");
    }

    @Test
    void a_statement_without_a_column_is_said_to_lack_it() {
        host.set("aidroll.roll.find-sql", "SELECT id AS student_key FROM t_student WHERE id = :student")
                .start();
        untilDiagnosticsSay("FAILS\tthe roll\tsetting aidroll.roll.find-sql gives no column name, sex,");

        unavailable(host.get("clerk", PANEL));
    }

    @Test
    void without_an_identity_everybody_is_a_stranger_and_diagnostics_say_why() {
        host.without("aidroll.identity.sql").start();
        untilDiagnosticsSay("FAILS\tidentity\tsetting aidroll.identity.sql is missing");

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(401);
        assertThat(host.get("county", "/aidroll/admin/diagnostics").statusCode())
                .isEqualTo(401);
        assertThat(host.get("clerk", "/students/1001").body()).isEqualTo(StudentPage.PAGE);
    }

    @Test
    void without_a_data_source_everybody_is_a_stranger_too() {
        host.set("aidroll.roll.datasource", "jdbc/other").start();
        untilDiagnosticsSay(
                "there is no data source 'jdbc/other' Maybe write its whole JNDI name: java:comp/env/jdbc/…");

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(401);
    }

    @Test
    void an_identity_that_lacks_a_column_is_said_to() {
        host.set("aidroll.identity.sql", "SELECT real_name FROM sys_user WHERE username = :user")
                .start();
        untilDiagnosticsSay("setting aidroll.identity.sql gives no column role, school_code");

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(404);
    }

    @Test
    void without_a_home_the_host_starts_and_everybody_is_a_stranger() {
        host.start(null);
        host.until(() -> logText().contains("aidroll.home is not set"));

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(401);
        assertThat(host.get("clerk", "/students/1001").body()).isEqualTo(StudentPage.PAGE);
    }

    @Test
    void a_home_that_is_not_there_is_made() {
        Path later = home.resolve("later");
        host.start(later);
        host.until(() -> Files.exists(later.resolve("diagnostics.txt")));

        assertThat(later.resolve("store")).isDirectory();
    }

    @Test
    void a_grant_that_cannot_be_read_leaves_the_host_without_the_plugin() {
        host.set("aidroll.permission.CLERK", "aid.case.read").start();

        assertThat(logText()).contains("AidRoll does not start: grant 'aid.case.read' does not say for whom");
        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(404);
        assertThat(host.get("clerk", "/students/1001").body()).isEqualTo(StudentPage.PAGE);
        assertThat(ours()).isEmpty();
    }

    @Test
    void switched_off_means_that_nothing_is_registered() {
        host.set("aidroll.enabled", "false").start();

        assertThat(logText()).contains("AidRoll is switched off: aidroll.enabled=false");
        assertThat(ours()).isEmpty();
        assertThat(host.get(null, "/aidroll/client.json").statusCode()).isEqualTo(404);
        assertThat(home.resolve("store")).doesNotExist();
    }

    private Set<String> ours() {
        var context = host.context().getServletContext();
        Set<String> names = new TreeSet<>(context.getServletRegistrations().keySet());
        names.addAll(context.getFilterRegistrations().keySet());
        names.removeIf(name -> !name.startsWith("aidroll"));
        return names;
    }

    @Test
    void half_an_answer_of_the_host_is_not_made_worse() {
        host.initializer((classes, context) -> context.addFilter("early", (request, response, chain) -> {
                            response.getOutputStream().print("the host's ");
                            response.flushBuffer();
                            chain.doFilter(request, response);
                        })
                        .addMappingForUrlPatterns(null, true, "/aidroll/api/*"))
                .start()
                .ready();

        assertThat(host.get("clerk", PANEL).body()).isEqualTo("the host's ");
        assertThat(host.get(null, PANEL).body()).isEqualTo("the host's ");
    }

    @Test
    void an_application_that_stopped_leaves_no_thread_and_no_open_file() throws Exception {
        host.start().ready();
        host.get("clerk", PANEL);

        host.stopApplication();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("aidroll"));
        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            assertThat(store.schemaVersion()).isPositive();
        }
    }

    @Test
    void an_application_that_stops_while_the_plugin_still_tries_leaves_no_thread() {
        host.dataSource().down(true);
        host.start();
        untilDiagnosticsSay("FAILS\tthe roll");

        host.stopApplication();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("aidroll"));
    }
}
