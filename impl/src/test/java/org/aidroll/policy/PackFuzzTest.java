package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged pack is refused with a message for people, or it is a pack; nothing else is thrown. */
class PackFuzzTest {
    @TempDir
    Path temp;

    @Test
    void a_damaged_small_pack_is_refused_or_read() throws IOException {
        PackFolder.small(temp);
        check(temp.resolve("small"), 500);
    }

    @Test
    void a_damaged_shipped_pack_is_refused_or_read() throws Exception {
        String id = "county-plan-2020";
        Path shipped = Path.of(Objects.requireNonNull(PolicyPacks.class.getResource("packs/" + id + "/pack.yaml"))
                        .toURI())
                .getParent();
        for (Path file : files(shipped)) {
            Path copy = temp.resolve(id).resolve(shipped.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        check(temp.resolve(id), 30);
    }

    private static void check(Path folder, int times) throws IOException {
        PolicyPacks.read(folder);
        for (Path file : files(folder)) {
            byte[] whole = Files.readAllBytes(file);
            Fuzz.each(times, List.of(whole), bytes -> {
                Files.write(file, bytes);
                try {
                    assertThat(PolicyPacks.read(folder).benefits()).isNotEmpty();
                } catch (AidException refused) {
                    assertThat(refused).hasMessageContaining("policy pack");
                }
            });
            Files.write(file, whole);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            assertThat(files).hasSizeGreaterThan(3);
            return files;
        }
    }
}
