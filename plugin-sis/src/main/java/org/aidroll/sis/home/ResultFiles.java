package org.aidroll.sis.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;

/** A folder of files that an import gives back; what a killed server left of such folders is thrown away with time. */
public final class ResultFiles implements AutoCloseable {
    private static final Duration LONG_AGO = Duration.ofHours(3);

    private final Path folder;

    private ResultFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder.
     *
     * @param parent the folder of all such folders, which nothing else is in
     * @throws AidException if it cannot be made
     */
    public static ResultFiles begin(Path parent) {
        try {
            Files.createDirectories(parent);
            try (Stream<Path> left = Files.list(parent)) {
                for (Path old : left.filter(ResultFiles::isOld).toList()) {
                    ReadyUploads.delete(old);
                }
            }
            return new ResultFiles(Files.createTempDirectory(parent, "import-"));
        } catch (IOException | UncheckedIOException refused) {
            throw new AidException("the folder imports in aidroll.home cannot be written", refused);
        }
    }

    private static boolean isOld(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant().plus(LONG_AGO).isBefore(Instant.now());
        } catch (IOException gone) {
            return false;
        }
    }

    /** The file of that name, there or not. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Throws the files away. */
    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder)) {
                ReadyUploads.delete(folder);
            }
        } catch (IOException refused) {
            throw new AidException("files of an import cannot be thrown away", refused);
        }
    }
}
