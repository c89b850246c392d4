package cn.example.roll.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedLibraryIT {
    private static final String CLASS_FILE = Extension.class.getName().replace('.', '/') + ".class";

    @TempDir
    Path folder;

    @Test
    void a_jar_in_a_folder_brings_pages_initializers_and_fragments() throws IOException {
        jar("extension.jar");

        try (RollServer server = RollServer.start(0, List.of(folder))) {
            Visitor clerk = Visitor.signedIn(server, "zhoulf", "Xueji@2020");

            assertThat(clerk.get("hello.txt").body()).isEqualTo("from the jar");
            assertThat(clerk.get("extension").body()).isEqualTo("zhoulf zhoulf true false false");
            assertThat(clerk.get("fragment").body()).isEqualTo("zhoulf zhoulf true false false");
            assertThat(new Visitor(server).get("hello.txt").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_single_jar_works_as_well() throws IOException {
        Path jar = jar("extension.jar");

        try (RollServer server = RollServer.start(0, List.of(jar))) {
            Visitor clerk = Visitor.signedIn(server, "zhoulf", "Xueji@2020");

            assertThat(clerk.get("hello.txt").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_the_jar_nothing_of_it_is_there() {
        try (RollServer server = RollServer.start(0, List.of())) {
            Visitor clerk = Visitor.signedIn(server, "zhoulf", "Xueji@2020");

            assertThat(clerk.get("hello.txt").statusCode()).isEqualTo(404);
            assertThat(clerk.get("extension").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_library_that_is_not_there_is_named() {
        Path missing = folder.resolve("missing.jar");

        assertThatThrownBy(() -> RollServer.start(0, List.of(missing)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(missing + " is neither a jar nor a folder. Maybe it is not built yet.");
    }

    private Path jar(String name) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            add(jar, "META-INF/resources/hello.txt", "from the jar".getBytes(UTF_8));
            add(
                    jar,
                    "META-INF/services/jakarta.servlet.ServletContainerInitializer",
                    Extension.class.getName().getBytes(UTF_8));
            add(
                    jar,
                    "META-INF/web-fragment.xml",
                    """
                    <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
                      <servlet><servlet-name>fragment</servlet-name><servlet-class>%s</servlet-class></servlet>
                      <servlet-mapping>
                        <servlet-name>fragment</servlet-name><url-pattern>/fragment</url-pattern>
                      </servlet-mapping>
                    </web-fragment>
                    """
                            .formatted(Extension.class.getName())
                            .getBytes(UTF_8));
            add(
                    jar,
                    CLASS_FILE,
                    Extension.class.getResourceAsStream("Extension.class").readAllBytes());
        }
        return file;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
