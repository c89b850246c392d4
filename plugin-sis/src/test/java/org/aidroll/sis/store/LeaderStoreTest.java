package org.aidroll.sis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaderStoreTest {
    private static final Instant NOON = Instant.parse("2020-11-30T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path home;

    private AidStore store;

    @BeforeEach
    void open() {
        store = AidStore.open(home, AidTestKit.clock("2020-11-30"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private LeaderStore server(String name) {
        return new LeaderStore(store, "roll", name);
    }

    @Test
    void one_server_holds_the_office_until_its_time_runs_out() {
        assertThat(server("a").hold(NOON, MINUTE)).isTrue();
        assertThat(server("b").hold(NOON.plusSeconds(59), MINUTE)).isFalse();
        assertThat(server("a").hold(NOON.plusSeconds(59), MINUTE)).isTrue();
        assertThat(server("b").hold(NOON.plusSeconds(61), MINUTE)).isFalse();
        assertThat(server("b").hold(NOON.plusSeconds(120), MINUTE)).isTrue();
        assertThat(server("a").hold(NOON.plusSeconds(121), MINUTE)).isFalse();
    }

    @Test
    void who_gives_it_up_lets_another_in_at_once_and_nobody_gives_up_what_another_holds() {
        server("a").hold(NOON, MINUTE);

        server("b").release(NOON);
        assertThat(server("b").hold(NOON.plusMillis(10), MINUTE)).isFalse();
        server("a").release(NOON);
        assertThat(server("b").hold(NOON.plusMillis(20), MINUTE)).isTrue();
    }

    @Test
    void progress_outlives_its_holder_and_is_written_by_the_holder_only() {
        assertThat(server("a").progress()).isEmpty();
        server("a").hold(NOON, MINUTE);
        server("a").advance("2020-11-30T11:00", true);
        server("b").advance("1970-01-01T00:00", true);
        server("a").advance("2020-11-30T11:30", false);

        assertThat(server("b").progress()).contains(new LeaderStore.Progress("2020-11-30T11:30", 1));
    }

    @Test
    void of_many_servers_at_one_moment_one_gets_it() throws Exception {
        var barrier = new CyclicBarrier(8);
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> all = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        barrier.await();
                        return server("server-" + i).hold(NOON, MINUTE);
                    }))
                    .toList();
            int holders = 0;
            for (Future<Boolean> one : all) {
                holders += one.get() ? 1 : 0;
            }
            assertThat(holders).isOne();
        } finally {
            threads.shutdownNow();
        }
    }
}
