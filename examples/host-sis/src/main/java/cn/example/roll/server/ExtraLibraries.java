package cn.example.roll.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.webresources.FileResourceSet;

/** Jars that lie outside the web application and appear in its WEB-INF/lib, as if copied there. */
final class ExtraLibraries {
    private ExtraLibraries() {}

    /** The jars themselves, and every jar directly inside a named folder, in the order of their names. */
    static List<Path> jarsOf(List<Path> libs) {
        List<Path> jars = new ArrayList<>();
        for (Path lib : libs) {
            if (Files.isDirectory(lib)) {
                jars.addAll(jarsIn(lib));
            } else if (Files.isRegularFile(lib)) {
                jars.add(lib);
            } else {
                throw new IllegalArgumentException(lib + " is neither a jar nor a folder. Maybe it is not built yet.");
            }
        }
        return jars;
    }

    private static List<Path> jarsIn(Path folder) {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + " cannot be listed.", e);
        }
        Collections.sort(jars);
        return jars;
    }

    static void mount(List<Path> jars, WebResourceRoot resources) {
        for (Path jar : jars) {
            String place = "/WEB-INF/lib/" + jar.getFileName();
            resources.addPostResources(
                    new FileResourceSet(resources, place, jar.toAbsolutePath().toString(), "/"));
        }
    }
}
