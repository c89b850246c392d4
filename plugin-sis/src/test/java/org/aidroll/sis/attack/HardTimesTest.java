package org.aidroll.sis.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.store.AuditQuery;
import org.aidroll.sis.store.AuditReader;
import org.aidroll.sis.testhost.SuppliedClock;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.testhost.WatchedDataSource;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, a database that goes and comes back, a clock that jumps back: calm answers, and nothing torn. */
class HardTimesTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String PANEL = "/aidroll/api/students/1001/panel";

    @TempDir
    Path folder;

    private static TestHost host(Path home) {
        return new TestHost(home)
                .set(
                        "aidroll.permission.COUNTY",
                        "aid.case.read@all,aid.case.decide@all,aid.lists.write@all,aid.diagnostics.read@all")
                .pupil(PUPIL)
                .list("poverty", "POVERTY", PUPIL);
    }

    private static int calm(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202, 409, 503);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "SELECT", "INSERT", "jdbc:", "/home");
        return answer.statusCode();
    }

    private static HttpResponse<String> say(TestHost host) {
        return host.send(
                "POST", "county", "/aidroll/api/students/1001/categories", GoodBodies.ASSERTION, AttackedHost.OURS);
    }

    @Test
    void a_store_that_goes_and_comes_back_loses_nothing_that_was_acknowledged() {
        var tables = new JdbcDataSource();
        tables.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        var watched = new WatchedDataSource(tables);
        try (TestHost host = host(folder.resolve("home")).storeIn(watched)) {
            host.start().ready();
            assertThat(calm(host.get("clerk", PANEL))).isEqualTo(200);

            watched.down(true);
            assertThat(calm(host.get("clerk", PANEL))).isEqualTo(503);
            assertThat(calm(say(host))).isEqualTo(503);
            assertThat(host.get("clerk", "/students/1001").body()).contains("id=\"card\"");

            watched.down(false);
            assertThat(calm(host.get("clerk", PANEL))).isEqualTo(200);
            assertThat(calm(say(host))).isEqualTo(200);
            assertThat(calm(say(host))).as("the same said again").isEqualTo(200);
            assertThat(host.get("clerk", PANEL).body()).contains("DIBAO");
            assertThat(watched.open()).isZero();
        }
    }

    @Test
    void a_full_disk_is_told_calmly_and_with_room_again_everything_is_there() throws Exception {
        Path home = Files.createDirectories(folder.resolve("small"));
        assumeTrue(mount(home), "no right to mount a small disk");
        try (TestHost host = host(home)) {
            host.start().ready();
            assertThat(calm(host.get("clerk", PANEL))).isEqualTo(200);

            fill(home.resolve("filler"));
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                refused += calm(host.get("clerk", PANEL)) == 503 ? 1 : 0;
            }
            String[] list = GoodBodies.list("dibao", PUPIL);
            assertThat(refused).isPositive();
            calm(host.form("county", "/aidroll/admin/registries", List.of("X-AidRoll", "1"), list));
            assertThat(host.get("clerk", "/students/1001").body()).contains("id=\"card\"");

            Files.delete(home.resolve("filler"));
            host.undeploy();
            List<AuditEntry> entries = entries(home);
            assertThat(AuditChain.problem(entries)).isEmpty();
            assertThat(entries).extracting(AuditEntry::action).contains("PANEL_SEEN");
            host.deployAgain().until(() -> host.get("clerk", PANEL).statusCode() == 200);
        } finally {
            run("umount", "-l", home.toString());
        }
    }

    @Test
    void an_answer_that_cannot_be_written_is_no_page_of_the_server_with_a_trace() {
        var broken = new AtomicBoolean(true);
        try (TestHost host = host(folder.resolve("home"))) {
            host.initializer((classes, context) -> context.addFilter("breaks-once", breaksOnce(broken))
                    .addMappingForUrlPatterns(null, true, "/aidroll/api/*"));
            host.start().ready();

            HttpResponse<String> answer = host.get("clerk", PANEL);

            assertThat(calm(answer)).isEqualTo(503);
            assertThat(answer.body()).contains("UNAVAILABLE");
            assertThat(calm(host.get("clerk", PANEL))).isEqualTo(200);
        }
    }

    private static Filter breaksOnce(AtomicBoolean broken) {
        return (request, response, chain) ->
                chain.doFilter(request, new HttpServletResponseWrapper((HttpServletResponse) response) {
                    @Override
                    public ServletOutputStream getOutputStream() throws IOException {
                        if (broken.getAndSet(false)) {
                            throw new IOException("No space left on device: /home/server/aidroll");
                        }
                        return super.getOutputStream();
                    }
                });
    }

    private static List<AuditEntry> entries(Path home) {
        var clock = AidTestKit.clock("2020-11-30");
        try (var store = AidStore.open(home, clock)) {
            return new AuditLog(store, clock).all();
        }
    }

    private static boolean mount(Path home) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", home.toString()) == 0;
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[512];
            for (int i = 0; i < 1_000_000; i++) {
                out.write(block);
            }
            throw new IllegalStateException("the disk is not small");
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    /** The number says which came first, and the chain follows the number. */
    @Test
    void a_clock_that_jumps_back_changes_no_order() {
        var times = new ArrayList<>(List.of("2020-11-30T10:00:00Z", "2020-11-30T08:00:00Z", "2019-01-01T00:00:00Z"));
        Clock clock = new SuppliedClock(() -> Instant.parse(times.size() > 1 ? times.remove(0) : times.get(0)));
        try (var store = AidStore.open(folder.resolve("clock"), AidTestKit.clock("2020-11-30"))) {
            var log = new AuditLog(store, clock);
            var actor = new Actor("clerk", "某人", Set.of("CLERK"), List.of());
            List.of("first", "second", "third").forEach(object -> log.add(actor, "PANEL_SEEN", object));

            assertThat(log.all()).extracting(AuditEntry::object).containsExactly("first", "second", "third");
            assertThat(AuditChain.problem(log.all())).isEmpty();
            assertThat(new AuditReader(store).find(new AuditQuery(null, null, null, null, null, null), 2))
                    .extracting(AuditEntry::object)
                    .containsExactly("third", "second");
        }
    }

    @Test
    void a_place_that_a_page_has_not_or_has_twice_is_said_in_diagnostics() {
        try (TestHost host = host(folder.resolve("home"))) {
            host.start().ready();
            for (String outcome : List.of("SELECTOR_NOT_FOUND", "SELECTOR_AMBIGUOUS")) {
                String report = "{\"slot\":\"student.page/v1\",\"page\":\"/students/{student}\",\"outcome\":\""
                        + outcome + "\"}";
                assertThat(host.send("POST", "clerk", "/aidroll/api/mounts/report", report, AttackedHost.OURS)
                                .statusCode())
                        .isEqualTo(204);
            }
            assertThat(host.get("county", "/aidroll/admin/diagnostics?lang=en").body())
                    .contains("#card SELECTOR_NOT_FOUND", "#card SELECTOR_AMBIGUOUS");
        }
    }
}
