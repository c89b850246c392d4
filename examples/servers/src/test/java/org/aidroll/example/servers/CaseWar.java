package org.aidroll.example.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The host as a WAR, put together as its vendor would, and then what whoever installs the plugin adds to it. */
final class CaseWar {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path PAGES = CLASSES.resolve(Path.of("META-INF", "resources"));
    private static final Path WEB = Path.of("src", "main", "war");

    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private Optional<String> lookup = Optional.empty();
    private boolean rest = true;

    /** The server's name for the data source of the roll. */
    CaseWar lookup(String name) {
        lookup = Optional.of(name);
        return this;
    }

    /** For a server without REST. */
    CaseWar withoutRest() {
        rest = false;
        return this;
    }

    CaseWar file(String name, Path file) {
        files.put(name, file);
        return this;
    }

    CaseWar text(String name, String text) {
        texts.put(name, text);
        return this;
    }

    /** A jar of the class path of this test, into the WAR's lib folder. */
    CaseWar library(String prefix) {
        Path jar = onClassPath(prefix);
        return file("WEB-INF/lib/" + jar.getFileName(), jar);
    }

    static Path onClassPath(String prefix) {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    /** Writes the WAR of this deployment into the folder. */
    Path write(CaseApp app, Path folder, Path home) throws IOException {
        Files.createDirectories(folder);
        Path war = folder.resolve(app.context() + ".war");
        Path unfinished = folder.resolve(app.context() + ".part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            tree(zip, "", PAGES);
            tree(zip, "WEB-INF/classes/cn/", CLASSES.resolve("cn"));
            files.forEach((name, file) -> add(zip, name, bytes(file)));
            texts.forEach((name, text) -> add(zip, name, text.getBytes(UTF_8)));
            String web = Files.readString(WEB.resolve(Path.of("WEB-INF", "web.xml")));
            if (lookup.isPresent()) {
                web = web.replace("</res-type>", "</res-type><lookup-name>" + lookup.get() + "</lookup-name>");
            }
            if (app.withJar()) {
                add(zip, "WEB-INF/lib/aidroll-all.jar", bytes(Path.of(System.getProperty("plugin.jar"))));
                web = web.replace(
                        "<listener>",
                        "<context-param><param-name>aidroll.home</param-name><param-value>" + home
                                + "</param-value></context-param><listener>");
            }
            add(zip, "WEB-INF/web.xml", web.getBytes(UTF_8));
        }
        return Files.move(unfinished, war);
    }

    private void tree(ZipOutputStream zip, String prefix, Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = prefix + root.relativize(file).toString().replace('\\', '/');
                if (!name.contains("/boot/") && (rest || !name.contains("/rest/"))) {
                    add(zip, name, bytes(file));
                }
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
