package org.aidroll.sis.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.home.HomeLists;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.KeptList;
import org.aidroll.sis.store.LinkStore;
import org.aidroll.testkit.AidTestKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while lists take each other's place leaves one of them whole, in the folder and in the store. */
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("aidroll.test.kills", 10);
    private static final int LONGEST_MILLIS = 600;
    private static final long SEED = 20_201_130;

    @TempDir
    Path home;

    @Test
    void whatever_moment_it_is_killed_the_old_list_stands_or_the_new_one_does_as_a_whole() throws Exception {
        var chance = new SplittableRandom(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(chance.nextInt(LONGEST_MILLIS));

            HomeLists.Found found = HomeLists.read(home.resolve("registries"));
            boolean second = found.registries().get(0).source().department().equals("乙");
            assertThat(found.registries()).hasSize(1);
            assertThat(Files.readString(home.resolve("registries/poverty.csv"))).isEqualTo(LoneImports.list(second));
            try (Stream<Path> files = Files.list(home.resolve("registries"))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.startsWith(".ready-"));
            }
            try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
                var links = new LinkStore(store);
                List<KeptList> kept = links.lists();
                assertThat(kept).hasSize(1);
                assertThat(linked(links))
                        .isEqualTo(LoneImports.keys(kept.get(0).department().equals("乙")));
                new LoneImports(home, store).put(second).close();
                assertThat(linked(links)).isEqualTo(LoneImports.keys(second));
            }
        }
    }

    private static List<String> linked(LinkStore links) {
        return links.all().stream()
                .flatMap(link -> link.pupil().stream())
                .map(StudentKey::value)
                .sorted()
                .toList();
    }

    private void killAfter(int millis) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LoneImports.class.getName(),
                home.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("begun")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("begun");
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
