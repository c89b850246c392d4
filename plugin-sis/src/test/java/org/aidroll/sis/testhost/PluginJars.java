package org.aidroll.sis.testhost;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The plugin and all it needs, as jars in a folder: what a vendor's lib folder holds. SLF4J and servlets are the host's. */
public final class PluginJars {
    private static final List<String> OURS = List.of(
            "aidroll-",
            "h2-",
            "jdbi3-",
            "geantyref-",
            "jackson-",
            "aalto-",
            "commons-statistics-",
            "commons-numbers-",
            "commons-rng-",
            "stax2-",
            "snakeyaml-",
            "microprofile-config-",
            "smallrye-",
            "jboss-logging-",
            "asm-");

    private PluginJars() {}

    /** Fills the folder from the class path of this test. */
    public static Path into(Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            Path path = Path.of(entry);
            if (path.endsWith(Path.of("target", "classes"))) {
                jar(path, folder.resolve("ours-" + number++ + ".jar"));
            } else if (OURS.stream().anyMatch(path.getFileName().toString()::startsWith)) {
                Files.copy(path, folder.resolve(path.getFileName()));
            }
        }
        return folder;
    }

    /** One jar of a folder of classes. */
    public static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            all.filter(Files::isRegularFile).forEach(each -> {
                try {
                    out.putNextEntry(
                            new ZipEntry(classes.relativize(each).toString().replace('\\', '/')));
                    Files.copy(each, out);
                    out.closeEntry();
                } catch (IOException wrong) {
                    throw new UncheckedIOException(wrong);
                }
            });
        }
    }
}
