package org.aidroll.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of results: it appears whole or not at all. */
final class Output {
    private final Path out;

    Output(Path out) {
        this.out = out.toAbsolutePath().normalize();
    }

    /** @throws FolderException if there is something already */
    void check() {
        try {
            if (Files.exists(out) && !Files.isDirectory(out)) {
                throw new FolderException("'" + out + "' is a file; name a folder that is new or empty");
            }
            if (Files.isDirectory(out)) {
                try (Stream<Path> files = Files.list(out)) {
                    if (files.findAny().isPresent()) {
                        throw new FolderException("'" + out + "' is not empty; name a folder that is new or empty");
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new FolderException("'" + out + "' cannot be looked into");
        }
    }

    /** Fills a folder beside it. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** Fills a new folder beside, then puts it in the place of this one. */
    void write(Filling filling) throws IOException {
        Path parent = out.getParent();
        if (parent == null) {
            throw new IOException("'" + out + "' is no folder that can be made");
        }
        Files.createDirectories(parent);
        // Not a temporary directory of the system's kind: that one only its maker could open.
        Path partial = Files.createDirectory(parent.resolve(
                "." + out.getFileName() + "-" + ProcessHandle.current().pid()));
        try {
            filling.into(partial);
            Files.move(partial, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failed) {
            delete(partial);
            throw failed;
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            throw new UncheckedIOException("what was written so far stays in " + folder, left);
        }
    }
}
