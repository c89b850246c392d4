package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The listing that the READMEs show is the one that runs. */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/test/java/org/aidroll/examples/FirstTest.java");

    /** The lines between the tags, without the indentation they share. */
    private static String listing() throws IOException {
        return Files.readAllLines(SOURCE).stream()
                .dropWhile(line -> !line.strip().equals("// tag::first[]"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end::first[]"))
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }

    @Test
    void the_tags_hold_a_listing() throws IOException {
        assertThat(listing()).startsWith("var name").endsWith(";").hasLineCount(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void a_readme_shows_the_listing_to_the_letter(String readme) throws IOException {
        String text = Files.readString(Path.of("../..", readme)).replace("\r\n", "\n");
        assertThat(text)
                .as("%s between ```java and ```: copy the lines between the tags of FirstTest", readme)
                .contains("```java\n" + listing() + "\n```");
    }
}
