package org.aidroll.sis.verify;

import static org.aidroll.sis.testhost.StoreFile.behindItsBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit log, and the program that says whether it is whole. */
class VerifyAuditTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final Actor CLERK = AidTestKit.actor("clerk", "CLERK");

    @TempDir
    Path home;

    private String head;

    @BeforeEach
    void threeEntries() {
        try (var store = AidStore.open(home, CLOCK)) {
            var log = new AuditLog(store, CLOCK);
            log.add(CLERK, "CARD_SEEN", "1001");
            log.add(CLERK, "REVIEW_SEEN", "1001 1002");
            head = AuditChain.head(log.all());
            log.add(CLERK, "LINK_RULED", "dibao:7 1001 LINK 1");
        }
    }

    private String verify(int code, String... arguments) {
        var text = new ByteArrayOutputStream();
        assertThat(VerifyAudit.run(arguments, new PrintStream(text, true, StandardCharsets.UTF_8)))
                .isEqualTo(code);
        return text.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void a_whole_chain_has_its_head_and_the_heads_of_before() {
        assertThat(verify(0, home.toString(), head)).startsWith("whole: 3 entries, head 3:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE aid_audit SET object = '1003' WHERE entry = 2 | BROKEN: entry 2 was changed",
                "UPDATE aid_audit SET person = '别人' WHERE entry = 1 | BROKEN: entry 1 was changed",
                "UPDATE aid_audit SET at = '2020-11-29T00:00:00Z' WHERE entry = 3 | BROKEN: entry 3 was changed",
                "DELETE FROM aid_audit WHERE entry = 1 | BROKEN: entry 1 is missing: entry 2 stands in its place",
                "DELETE FROM aid_audit WHERE entry = 2 | BROKEN: entry 2 is missing: entry 3 stands in its place",
            })
    void whatever_is_done_to_it_by_hand_is_told(String sql, String said) throws Exception {
        behindItsBack(home, sql);

        assertThat(verify(1, home.toString())).isEqualTo(said);
    }

    @Test
    void an_entry_made_anew_does_not_fit_the_one_behind_it() throws Exception {
        var anew = AuditEntry.of(
                1, "2020-11-30T00:00:00Z", "clerk", "测试人员", "CLERK", "CARD_SEEN", "1009", AuditEntry.NOTHING);
        behindItsBack(home, "UPDATE aid_audit SET object = '1009', digest = '" + anew.digest() + "' WHERE entry = 1");

        assertThat(verify(1, home.toString())).isEqualTo("BROKEN: entry 2 does not follow the entry before it");
    }

    @Test
    void entries_taken_away_at_the_end_are_told_by_a_head_that_was_written_down() throws Exception {
        behindItsBack(home, "DELETE FROM aid_audit WHERE entry >= 2");

        assertThat(verify(0, home.toString())).startsWith("whole: 1 entries");
        assertThat(verify(1, home.toString(), head)).startsWith("BROKEN: the chain does not have 2:");
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_in_the_hosts_database_is_verified_by_its_address(ServerDatabase database) {
        String address = database.fresh();
        var host = ServerDatabase.dataSource(address);
        String first;
        try (var store = AidStore.inHost(host, home, SchemaMode.MIGRATE, CLOCK)) {
            var log = new AuditLog(store, CLOCK);
            log.add(CLERK, "CARD_SEEN", "1001");
            first = AuditChain.head(log.all());
            log.add(CLERK, "CARD_SEEN", "1002");
        }

        assertThat(verify(0, address, first)).startsWith("whole: 2 entries, head 2:");
        ServerDatabase.execute(host, "UPDATE aid_audit SET object = '1003' WHERE entry = 2");
        assertThat(verify(1, address)).isEqualTo("BROKEN: entry 2 was changed");
    }

    @Test
    void a_database_that_cannot_be_reached_cannot_be_verified() {
        assertThat(verify(2, "jdbc:nothing:there"))
                .startsWith("the store cannot be read: SQLState 08001")
                .contains("put its driver on the class path");
    }

    @Test
    void what_is_no_store_cannot_be_verified() {
        assertThat(verify(2)).startsWith("no store there");
        assertThat(verify(2, home.resolve("nowhere").toString())).contains("Maybe name aidroll.home");
    }

    @Test
    void many_who_write_at_one_moment_make_one_chain() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try (var store = AidStore.open(home, CLOCK)) {
            var log = new AuditLog(store, CLOCK);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String object = "pupil " + i;
                all.add(threads.submit(() -> log.add(CLERK, "PANEL_SEEN", object)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(AuditChain.problem(log.all())).isEmpty();
            assertThat(log.all()).hasSize(43);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_does_not_fit_a_column_or_would_break_a_line_is_cut_and_still_whole() {
        try (var store = AidStore.open(home, CLOCK)) {
            var log = new AuditLog(store, CLOCK);
            log.add(AidTestKit.actor("a\nb", "R".repeat(900)), "PANEL_SEEN", "x".repeat(9000));

            var last = log.last().orElseThrow();
            assertThat(last.login()).isEqualTo("a b");
            assertThat(last.object()).hasSize(4000).endsWith("…");
            assertThat(AuditChain.problem(log.all())).isEmpty();
        }
    }
}
