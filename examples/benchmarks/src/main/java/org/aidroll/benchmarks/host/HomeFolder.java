package org.aidroll.benchmarks.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The plugin's folder for one run: the settings of the demonstration, with slots on pupils' pages only. */
final class HomeFolder {
    private HomeFolder() {}

    /**
     * Copies all of a demonstration's home.
     *
     * @param more lines of settings
     */
    static Path copy(Path home, Path to, String... more) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(home.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        settings(home, to, more);
        return to;
    }

    /**
     * Writes the settings alone.
     *
     * @param more lines of settings
     */
    static void settings(Path home, Path to, String... more) throws IOException {
        // Another slot would put the script on every page, and no page without one were left to be looked at.
        List<String> lines = Files.readAllLines(home.resolve("aidroll.properties")).stream()
                .filter(line -> !line.startsWith("aidroll.slot.nav-menu") && !line.startsWith("aidroll.slot.admin"))
                .toList();
        Path written = to.resolve("aidroll.properties");
        Files.write(written, lines);
        Files.write(written, List.of(more), StandardOpenOption.APPEND);
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
