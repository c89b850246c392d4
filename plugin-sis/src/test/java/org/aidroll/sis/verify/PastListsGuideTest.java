package org.aidroll.sis.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.aidroll.sis.roster.RosterKeeper;
import org.aidroll.sis.roster.SampleBooks;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.DecisionStore;
import org.aidroll.sis.store.RosterStore;
import org.aidroll.sis.store.migration.SchemaMode;
import org.aidroll.sis.testhost.ServerDatabase;
import org.aidroll.sis.testhost.TestKeys;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide tells an auditor to type is typed here, and says what the guide says it does. */
class PastListsGuideTest {
    private static final Clock CLOCK = AidTestKit.clock("2026-11-30");

    @TempDir
    Path home;

    private static void keep(AidStore store) {
        SampleBooks.keepPack(store);
        new RosterKeeper(new RosterStore(store, TestKeys.ring()), new DecisionStore(store), ZoneOffset.UTC)
                .keep(
                        SampleBooks.of("2020-11-20", Pupils.boarder("1001").build()),
                        Instant.parse("2026-11-20T08:00:00Z"));
    }

    private static List<String> commands(String guide) throws IOException {
        return Files.readString(Path.of("..", "examples", "guides", guide))
                .lines()
                .filter(line -> line.startsWith("java -cp "))
                .toList();
    }

    private static String run(String command, String place) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.set(2, System.getProperty("java.class.path"));
        words.set(4, place);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"past-lists.md", "past-lists.zh-CN.md"})
    void the_commands_of_the_guide_replay_a_list(String guide) throws Exception {
        try (var store = AidStore.open(home, CLOCK)) {
            keep(store);
        }
        String database = ServerDatabase.POSTGRESQL.fresh();
        DataSource host = ServerDatabase.dataSource(database);
        try (var store = AidStore.inHost(host, home.resolve("other"), SchemaMode.MIGRATE, CLOCK)) {
            keep(store);
        }
        List<String> commands = commands(guide);
        assertThat(commands).hasSize(2);
        assertThat(commands.get(0)).matches("java -cp JAR \\S+ HOME 2026-11-20");
        assertThat(commands.get(1))
                .matches("java -cp JAR:DRIVER\\.jar \\S+ jdbc:postgresql://SERVER/DATABASE 2026-11-20");

        for (String said : List.of(run(commands.get(0), home.toString()), run(commands.get(1), database))) {
            assertThat(said)
                    .containsPattern("same    1001 [0-9a-f]{64}")
                    .contains("roster made at 2026-11-20T08:00:00Z: 1 lines, 1 come out the same, 0 differ, 0 cannot be"
                            + " replayed; the list is whole");
        }
    }
}
