package org.aidroll.sis.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;

/**
 * Uploads that were acknowledged and wait to take the place of the list before: a folder {@code .ready-NAME} with a list
 * and its description. Making that folder by one move is what makes an upload; a server that was killed after it finishes
 * the rest at its next start, one that was killed before it knows of nothing.
 */
final class ReadyUploads {
    static final String PREFIX = ".ready-";
    static final String UNFINISHED = ".upload-";
    private static final Duration LONG_AGO = Duration.ofHours(1);

    private ReadyUploads() {}

    /** Moves what waits to its place, and throws away what a killed server left of uploads that were never made. */
    static synchronized void finish(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (Path entry : entries(folder)) {
                String name = entry.getFileName().toString();
                if (name.startsWith(PREFIX) && Files.isDirectory(entry)) {
                    place(entry, folder);
                } else if (name.startsWith(UNFINISHED) && Files.isDirectory(entry) && isOld(entry)) {
                    delete(entry);
                }
            }
        } catch (IOException | UncheckedIOException refused) {
            throw new AidException(
                    "an uploaded list cannot be put into the folder registries in aidroll.home"
                            + "\nMaybe give the server's user the right to",
                    refused);
        }
    }

    private static void place(Path ready, Path folder) throws IOException {
        String name = ready.getFileName().toString().substring(PREFIX.length());
        // The list of before goes first where it is of another kind: whatever moment this is broken off, it can be
        // begun again.
        for (Path list : HomeLists.files(ready)) {
            for (Path before : HomeLists.files(folder)) {
                if (HomeLists.name(before).equals(name) && !before.getFileName().equals(list.getFileName())) {
                    Files.delete(before);
                }
            }
        }
        for (Path file : entries(ready)) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(ready);
    }

    private static boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(LONG_AGO).isBefore(Instant.now());
    }

    /** A folder and the files in it. */
    static void delete(Path folder) throws IOException {
        for (Path file : entries(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
