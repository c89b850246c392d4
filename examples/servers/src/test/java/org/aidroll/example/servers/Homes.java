package org.aidroll.example.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Folders that each run has for itself. */
final class Homes {
    private static final Path HOME = Path.of("src", "test", "resources", "home");

    private Homes() {}

    /** An empty folder of this name for what a server writes. */
    static Path work(String server) throws IOException {
        Path work = Path.of("target", "runs", server).toAbsolutePath();
        if (Files.exists(work)) {
            Files.walkFileTree(work, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException wrong) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return Files.createDirectories(work);
    }

    /** The plugin's folder for this deployment. */
    static Path home(CaseApp app, Path work, String dataSource) throws IOException {
        Path home = work.resolve("home-" + app.context());
        copy(HOME, home);
        Path settings = home.resolve("aidroll.properties");
        Files.writeString(
                settings,
                Files.readString(settings) + "aidroll.roll.datasource=" + dataSource + "\naidroll.enabled="
                        + app.enabled() + "\n");
        return home;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Where the servers were unpacked to. */
    static Path server(String name) {
        return Path.of(System.getProperty("servers"), name);
    }
}
