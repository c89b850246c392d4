package org.aidroll.sis.store;

import static org.aidroll.sis.testhost.StoreFile.behindItsBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.store.migration.SchemaMigration;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidStoreTest {
    private static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    private static final Instant NOW = CLOCK.instant();
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final RegistrySource POVERTY =
            new RegistrySource("poverty", "扶贫办", DateSpan.firstToLast(day("2020-01-01"), day("2020-12-31")));

    @TempDir
    Path home;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private AidStore open() {
        return AidStore.open(home, CLOCK);
    }

    private static Link link(RegistrySource source, int row, String student, LinkDecision decision) {
        return new Link(
                source,
                row,
                HardshipCategory.of("POVERTY"),
                decision,
                StudentKey.of(student),
                decision == LinkDecision.AUTO ? MatchRule.ID_AND_NAME : MatchRule.ID_ONLY,
                List.of(
                        new Evidence(Field.ID, Agreement.EQUAL),
                        new Evidence(Field.NAME, Agreement.CANONICALLY_EQUAL)));
    }

    private static Registry registry(RegistrySource source) {
        return new Registry(source, List.of());
    }

    private static Decision decision() {
        var pack = PolicyPacks.shipped("county-plan-2020");
        var identified = AidEngines.identifier().identify(Roll.of(PUPIL), List.of());
        var tiers = AidEngines.tierAssigner().assign(identified, pack, day("2020-11-30"));
        return AidEngines.subsidyCalculator()
                .calculate(tiers, pack, SchoolTerm.parse("2020-AUTUMN"))
                .decisions()
                .get(0);
    }

    @Test
    void the_first_start_makes_the_tables_and_the_second_changes_nothing() {
        try (var store = open()) {
            assertThat(store.schemaVersion()).isEqualTo(SchemaMigration.newest());
            new LinkStore(store)
                    .replaceAll(List.of(registry(POVERTY)), List.of(link(POVERTY, 7, "1001", LinkDecision.AUTO)), NOW);
        }
        try (var store = open()) {
            assertThat(store.schemaVersion()).isEqualTo(SchemaMigration.newest());
            assertThat(new LinkStore(store).summary()).containsExactly("poverty AUTO 1");
        }
    }

    @Test
    void a_newer_schema_is_refused() throws SQLException {
        open().close();
        behindItsBack(home, "INSERT INTO aid_schema VALUES (99, 'V99__future.sql', LOCALTIMESTAMP)");

        assertThatThrownBy(this::open)
                .isInstanceOf(AidException.class)
                .hasMessage("the store has schema version 99, this program knows up to " + SchemaMigration.newest()
                        + "\nMaybe put back the newer jar that wrote it");
        behindItsBack(home, "DELETE FROM aid_schema WHERE version = 99");
        open().close();
    }

    @Test
    void a_migration_that_was_killed_halfway_is_done_again() throws SQLException {
        open().close();
        behindItsBack(home, "DELETE FROM aid_schema");
        behindItsBack(home, "DROP TABLE aid_decision");

        try (var store = open()) {
            assertThat(store.schemaVersion()).isEqualTo(SchemaMigration.newest());
            assertThat(new DecisionStore(store).bodiesOf(PUPIL.key())).isEmpty();
        }
    }

    @Test
    void a_second_server_on_the_same_home_is_refused_with_one_clear_line() throws Exception {
        try (var child = StoreInAnotherJava.start(home)) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(AidException.class)
                    .hasMessage("the store under aidroll.home is open in another server"
                            + "\nMaybe give each server a home of its own, or name a database for both");
        }
    }

    @Test
    void what_was_kept_before_the_process_was_killed_is_there_afterwards() throws Exception {
        StoreInAnotherJava.start(home).kill();

        try (var store = open()) {
            assertThat(new LinkStore(store).ofStudent(StudentKey.of("1001"))).hasSize(1);
            assertThat(new LinkStore(store).summary()).containsExactly("poverty AUTO 1");
        }
    }

    @Test
    void a_home_that_cannot_be_written_is_said_to_be() throws Exception {
        Path file = Files.writeString(home.resolve("a-file"), "", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> AidStore.open(file, CLOCK))
                .isInstanceOf(AidException.class)
                .hasMessage("aidroll.home cannot be written\nMaybe give the server's user the right to");
    }

    @Test
    void a_file_that_is_no_store_is_refused() throws Exception {
        Files.createDirectories(home.resolve("store"));
        Files.writeString(home.resolve("store/aidroll.mv.db"), "this is no database ".repeat(1000));

        assertThatThrownBy(this::open)
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the store under aidroll.home cannot be opened: error 9");
    }

    @Test
    void closing_twice_is_closing_once_and_afterwards_the_store_says_that_it_failed() {
        var store = open();
        store.close();
        store.close();

        assertThatThrownBy(store::schemaVersion)
                .isInstanceOf(AidException.class)
                .hasMessageStartingWith("the store under aidroll.home failed: ");
    }

    @Test
    void links_come_back_as_they_were_kept() {
        var always = new RegistrySource("orphans", "民政局", null);
        var fromOnly = new RegistrySource("dibao", "民政局", DateSpan.from(day("2020-07-01")));
        List<Link> links = List.of(
                link(fromOnly, 3, "1001", LinkDecision.REVIEW),
                link(always, 2, "1001", LinkDecision.AUTO),
                link(POVERTY, 7, "1001", LinkDecision.AUTO));
        try (var store = open()) {
            var kept = new LinkStore(store);
            kept.replaceAll(
                    List.of(registry(POVERTY), registry(always), registry(fromOnly)),
                    IntStream.of(0, 1, 2).mapToObj(links::get).toList(),
                    NOW);

            assertThat(kept.ofStudent(StudentKey.of("1001")))
                    .containsExactlyElementsOf(links.stream()
                            .map(link -> new KeptLink(link, true, "", NOW))
                            .toList());
            assertThat(kept.ofStudent(StudentKey.of("1002"))).isEmpty();
        }
    }

    @Test
    void rows_that_name_nobody_are_not_kept() {
        try (var store = open()) {
            var links = new LinkStore(store);
            links.replaceAll(
                    List.of(registry(POVERTY)), List.of(Link.none(POVERTY, 5, HardshipCategory.of("POVERTY"))), NOW);

            assertThat(links.summary()).isEmpty();
        }
    }

    @Test
    void lists_are_replaced_as_a_whole_or_not_at_all() {
        try (var store = open()) {
            var links = new LinkStore(store);
            links.replaceAll(List.of(registry(POVERTY)), List.of(link(POVERTY, 7, "1001", LinkDecision.AUTO)), NOW);
            var tooLong = link(POVERTY, 9, PUPIL.id().orElseThrow().raw().repeat(10), LinkDecision.AUTO);

            assertThatThrownBy(() -> links.replaceAll(
                            List.of(registry(POVERTY)),
                            List.of(link(POVERTY, 8, "1002", LinkDecision.AUTO), tooLong),
                            NOW))
                    .isInstanceOf(AidException.class)
                    .hasMessage("the store under aidroll.home failed: SQLState 22001, error 22001"
                            + "\nMaybe the disk is full, or the file was taken away")
                    .satisfies(AidStoreTest::hasNoNumber);

            assertThat(links.summary()).containsExactly("poverty AUTO 1");
            assertThat(links.ofStudent(StudentKey.of("1001"))).hasSize(1);
            assertThat(links.ofStudent(StudentKey.of("1002"))).isEmpty();
        }
    }

    private static void hasNoNumber(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain(PUPIL.id().orElseThrow().raw());
    }

    @Test
    void a_decision_is_kept_once() {
        Decision decision = decision();
        try (var store = open()) {
            var decisions = new DecisionStore(store);
            decisions.keep(decision, AidEngines.json(decision), NOW);
            decisions.keep(decision, AidEngines.json(decision), NOW.plusSeconds(60));

            assertThat(decisions.bodiesOf(PUPIL.key())).containsExactly(AidEngines.json(decision));
        }
    }

    @Test
    void a_decision_is_kept_once_from_many_threads_too() throws Exception {
        Decision decision = decision();
        int threads = 8;
        var together = new CyclicBarrier(threads);
        var executor = Executors.newFixedThreadPool(threads);
        try (var store = open()) {
            var decisions = new DecisionStore(store);
            List<Future<Object>> all = IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(() -> {
                        together.await();
                        decisions.keep(decision, "{}", NOW);
                        return null;
                    }))
                    .toList();
            for (Future<Object> one : all) {
                one.get();
            }

            assertThat(decisions.bodiesOf(PUPIL.key())).containsExactly("{}");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void no_table_holds_an_id_number_where_the_hosts_key_is_another() throws Exception {
        Decision decision = decision();
        try (var store = open()) {
            new DecisionStore(store).keep(decision, AidEngines.json(decision), NOW);
            new LinkStore(store)
                    .replaceAll(List.of(registry(POVERTY)), List.of(link(POVERTY, 7, "1001", LinkDecision.AUTO)), NOW);
        }
        String file = Files.readString(home.resolve("store/aidroll.mv.db"), StandardCharsets.ISO_8859_1);

        assertThat(file)
                .contains("poverty")
                .doesNotContain(PUPIL.id().orElseThrow().raw());
    }
}
