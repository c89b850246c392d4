package org.aidroll.example.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the guide "Enable it" says of each server, done as it stands there with a host that knows nothing of us: the jar
 * where the row says, and the home as the row says.
 */
class GuideRowsIT {
    private static final Path GUIDE = Path.of("..", "guides", "enable.md");
    private static final String JNDI = "java:comp/env/jdbc/roll";

    private static String home(Path work) throws Exception {
        return "-Daidroll.home=" + Homes.home(CaseApp.AIDED, work, JNDI);
    }

    private static String inGuide(String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(GUIDE));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static Path jar() {
        return Path.of(System.getProperty("plugin.jar"));
    }

    /** The host's WAR as its vendor made it, and our jar copied into its lib folder. */
    private static Path withJar(CaseWar host, Path folder) throws Exception {
        Path war = host.write(CaseApp.PLAIN, Files.createDirectories(folder), folder);
        try (var inside = FileSystems.newFileSystem(war)) {
            Files.createDirectories(inside.getPath("WEB-INF", "lib"));
            Files.copy(
                    jar(), inside.getPath("WEB-INF", "lib", jar().getFileName().toString()));
        }
        return war;
    }

    private static void assertAided(String address) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        String panel = address + "/aidroll/api/students/1001/panel?lang=zh";
        while (!isReady(panel)) {
            assertThat(System.nanoTime())
                    .as("the plugin is ready at %s", address)
                    .isLessThan(end);
            Thread.sleep(100);
        }
        assertThat(Answer.of("GET", panel, "X-Login", ServerRun.CLERK).text()).contains("\"yuan\":\"500.00\"");
        assertThat(Answer.of("GET", address + "/roll.html", "X-Login", ServerRun.CLERK)
                        .body())
                .contains("/aidroll/mount.js");
        assertThat(Answer.of("GET", address + "/aidroll/mount.js").status()).isEqualTo(200);
    }

    private static boolean isReady(String panel) throws Exception {
        try {
            return Answer.of("GET", panel, "X-Login", ServerRun.CLERK).body().contains("\"categories\":[{");
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void wildfly_has_the_jar_as_a_deployment_overlay() throws Exception {
        Path work = Homes.work("guide-wildfly");
        try (var server = WildFly.start(work, home(work))) {
            String address = server.deploy(CaseApp.PLAIN);
            server.say(inGuide("--command=\"([^\"]+)\"")
                    .replace("/opt/aidroll/lib/JAR", jar().toString())
                    .replace("APP.war", "plain.war"));
            assertAided(address);
        }
    }

    @Test
    void payara_micro_has_the_jar_in_the_lib_folder() throws Exception {
        Path work = Homes.work("guide-payara");
        Path war = withJar(PayaraMicro.war(), work.resolve("wars"));
        try (var server = PayaraMicro.start(work, List.of(war), home(work))) {
            assertAided(server.deploy(CaseApp.PLAIN));
        }
    }

    @Test
    void open_liberty_has_the_jar_in_the_lib_folder() throws Exception {
        Path work = Homes.work("guide-liberty");
        try (var server = OpenLiberty.start(work, home(work))) {
            assertAided(server.deploy(withJar(OpenLiberty.war(), work.resolve("wars"))));
        }
    }

    @Test
    void jetty_has_the_jar_on_the_extra_class_path() throws Exception {
        Path work = Homes.work("guide-jetty");
        Path war = Jetty.war().write(CaseApp.PLAIN, work.resolve("wars"), work);
        Path lib = Files.createDirectories(work.resolve("lib"));
        Files.copy(jar(), lib.resolve(jar().getFileName()));
        try (var server = Jetty.start(work, home(work))) {
            assertAided(server.deploy(
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "https://jetty.org/configure_10_0.dtd">
                    <Configure class="org.eclipse.jetty.ee10.webapp.WebAppContext">
                      <Set name="contextPath">/plain</Set>
                      <Set name="war">%s</Set>
                      %s
                    </Configure>
                    """
                            .formatted(
                                    war,
                                    inGuide("`(<Set name=\"extraClasspath\">.*?</Set>)`")
                                            .replace("/opt/aidroll/lib", lib.toString()))));
        }
    }
}
