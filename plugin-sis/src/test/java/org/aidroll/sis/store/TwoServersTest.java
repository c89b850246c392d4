package org.aidroll.sis.store;

import static org.aidroll.sis.store.StoreFixture.CLERK;
import static org.aidroll.sis.store.StoreFixture.CLOCK;
import static org.aidroll.sis.store.StoreFixture.NOW;
import static org.aidroll.sis.store.StoreFixture.POVERTY;
import static org.aidroll.sis.store.StoreFixture.PUPIL;
import static org.aidroll.sis.store.StoreFixture.decision;
import static org.aidroll.sis.store.StoreFixture.link;
import static org.aidroll.sis.store.StoreFixture.registry;
import static org.aidroll.sis.store.StoreFixture.ruling;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.sis.verify.AuditEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two servers on one schema, each with threads of its own that write at the same moment. */
class TwoServersTest {
    private static final int THREADS = 8;

    @TempDir
    Path home;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<AidStore> servers = new ArrayList<>();

    @AfterEach
    void close() {
        threads.shutdownNow();
        servers.forEach(AidStore::close);
    }

    private void start(ServerDatabase database) {
        DataSource host = ServerDatabase.dataSource(database.fresh());
        for (int i = 0; i < 2; i++) {
            servers.add(AidStore.inHost(host, home, SchemaMode.MIGRATE, CLOCK));
        }
    }

    /** What each thread gives; half of them work on the one server, half on the other. */
    private <T> List<T> together(IntFunction<T> work) throws Exception {
        var barrier = new CyclicBarrier(THREADS);
        List<Future<T>> all = IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(() -> {
                    barrier.await();
                    return work.apply(i);
                }))
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> one : all) {
            results.add(one.get());
        }
        return results;
    }

    private AidStore server(int thread) {
        return servers.get(thread % servers.size());
    }

    @ParameterizedTest
    @EnumSource
    void the_audit_log_has_one_chain_with_every_entry_of_both(ServerDatabase database) throws Exception {
        start(database);
        int each = 10;

        together(thread -> {
            for (int i = 0; i < each; i++) {
                new AuditLog(server(thread), CLOCK).add(CLERK, "PANEL_SEEN", thread + " " + i);
            }
            return thread;
        });

        List<AuditEntry> entries = new AuditLog(server(0), CLOCK).all();
        assertThat(AuditChain.problem(entries)).isEmpty();
        assertThat(entries)
                .extracting(AuditEntry::object)
                .doesNotHaveDuplicates()
                .hasSize(THREADS * each);
    }

    @ParameterizedTest
    @EnumSource
    void of_those_who_decide_at_one_moment_one_is_first(ServerDatabase database) throws Exception {
        start(database);
        KeyRing keys = TestKeys.ring();

        for (int version = 1; version <= 5; version++) {
            int next = version;
            List<Boolean> kept =
                    together(thread -> new RulingStore(server(thread), keys).keep(ruling(next, "by " + thread)));

            assertThat(kept).containsOnlyOnce(true);
            assertThat(new RulingStore(server(0), keys).ofStudent(PUPIL.key()))
                    .containsExactly(ruling(next, "by " + kept.indexOf(true)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_both_make_is_kept_once(ServerDatabase database) throws Exception {
        start(database);

        together(thread -> {
            new DecisionStore(server(thread)).keep(decision(), "{}", NOW);
            return thread;
        });

        assertThat(new DecisionStore(server(1)).bodiesOf(PUPIL.key())).containsExactly("{}");
    }

    @ParameterizedTest
    @EnumSource
    void lists_that_both_put_in_place_are_those_of_one_of_them(ServerDatabase database) throws Exception {
        start(database);

        together(thread -> {
            String student = String.valueOf(thread);
            new LinkStore(server(thread))
                    .replaceAll(
                            List.of(registry(POVERTY)),
                            IntStream.range(2, 20)
                                    .mapToObj(row -> link(POVERTY, row, student))
                                    .toList(),
                            NOW);
            return thread;
        });

        assertThat(new LinkStore(server(0)).all())
                .hasSize(18)
                .extracting(link -> link.student().value())
                .containsOnly(new LinkStore(server(1)).all().get(0).student().value());
    }

    @ParameterizedTest
    @EnumSource
    void of_two_servers_with_keys_of_their_own_the_second_is_refused(ServerDatabase database) throws Exception {
        start(database);

        List<String> refused = together(thread -> {
            try {
                new KeyStore(server(thread)).open(TestKeys.of("server " + thread % 2), NOW);
                return "";
            } catch (AidException foreign) {
                return foreign.getMessage();
            }
        });

        assertThat(refused.stream().filter(String::isEmpty)).hasSize(THREADS / 2);
        assertThat(refused.stream().filter(message -> !message.isEmpty()))
                .hasSize(THREADS / 2)
                .allMatch(message -> message.startsWith("the keys in aidroll.home/keys are not those"));
    }
}
