package cn.example.campus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.example.campus.extension.ExtensionConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The executable jar, as a vendor's customer starts it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AddedJarIT {
    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/campus/");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "extension.jar"})
    void a_jar_or_a_folder_in_loader_path_is_auto_configured(String path) throws IOException, InterruptedException {
        writeJar();

        withServer("-Dloader.path=" + folder.resolve(path), anonymous -> {
            CampusClient clerk = anonymous.signedIn("liumin", "Campus@2020");

            assertThat(clerk.get("/extension").body()).isEqualTo("liumin true true");
            assertThat(clerk.get("/hello.txt").body()).isEqualTo("from the jar");
            assertThat(anonymous.get("/extension").statusCode()).isEqualTo(401);
        });
    }

    @Test
    void without_the_jar_nothing_of_it_is_there() throws IOException, InterruptedException {
        withServer("-Dunused=true", anonymous -> {
            CampusClient clerk = anonymous.signedIn("liumin", "Campus@2020");

            assertThat(clerk.get("/extension").statusCode()).isEqualTo(404);
            assertThat(clerk.get("/hello.txt").statusCode()).isEqualTo(404);
        });
    }

    private static void withServer(String option, java.util.function.Consumer<CampusClient> visit)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process server = new ProcessBuilder(
                        java.toString(), option, "-jar", "target/spring-boot-host-exec.jar", "--server.port=0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            visit.accept(CampusClient.anonymous(portIn(output)));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static String portIn(BufferedReader output) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = PORT.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("The system did not start:\n" + seen);
    }

    private void writeJar() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("extension.jar")))) {
            add(
                    jar,
                    "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports",
                    ExtensionConfiguration.class.getName().getBytes(UTF_8));
            add(jar, "META-INF/resources/hello.txt", "from the jar".getBytes(UTF_8));
            addClass(jar, "ExtensionConfiguration");
            addClass(jar, "ExtensionConfiguration$ExtensionServlet");
        }
    }

    private static void addClass(JarOutputStream jar, String name) throws IOException {
        String file = name + ".class";
        add(
                jar,
                "cn/example/campus/extension/" + file,
                ExtensionConfiguration.class.getResourceAsStream(file).readAllBytes());
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
