package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide to what it runs on names the versions that are tested, and no others. */
class SupportGuideTest {
    private static final Path GUIDES = Path.of("..", "examples", "guides");

    @ParameterizedTest
    @CsvSource({
        "tomcat10, pom.xml, Apache Tomcat 10.1",
        "tomcat11, pom.xml, Apache Tomcat 11",
        "spring-boot, pom.xml, Spring Boot 3",
        "spring-boot4, examples/servers/pom.xml, Spring Boot 4",
        "wildfly, examples/servers/pom.xml, WildFly",
        "payara, examples/servers/pom.xml, Payara Micro",
        "openliberty, examples/servers/pom.xml, Open Liberty",
        "jetty, examples/servers/pom.xml, Eclipse Jetty 12"
    })
    void a_server_is_named_with_the_version_that_is_pinned(String property, String pom, String server)
            throws IOException {
        var pinned = Pattern.compile("<" + property + "\\.version>(.+)</")
                .matcher(Files.readString(Path.of("..").resolve(pom)));
        assertThat(pinned.find()).as(property).isTrue();
        for (String guide : new String[] {"support.md", "support.zh-CN.md"}) {
            assertThat(Files.readString(GUIDES.resolve(guide)).lines())
                    .as(guide)
                    .anyMatch(line -> line.startsWith("| " + server) && line.contains("| " + pinned.group(1) + " |"));
        }
    }
}
