package org.aidroll.sis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files must not contain: newer than Chromium 86, forbidden by hosts' policies, or from elsewhere. */
class ShippedFilesTest {

    private static final Path FILES = Path.of("src", "main", "resources", "META-INF", "resources", "aidroll");

    static List<Path> ownFiles() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|css)"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    void nothing_is_newer_than_chromium86(Path file) {
        List.of(
                        "^await ",
                        "static \\{",
                        "#\\w+ in ",
                        "\\.at\\(",
                        "Object\\.hasOwn\\(",
                        "structuredClone",
                        "AbortSignal\\.(timeout|any)",
                        "URLPattern",
                        "findLast",
                        "toSorted",
                        ":has\\(",
                        ":is\\(",
                        ":where\\(",
                        "@container",
                        "@layer",
                        "\\binset:",
                        "(margin|padding)-(inline|block):",
                        "aspect-ratio",
                        "accent-color",
                        "color-mix",
                        "\\d(dvh|svh|lvh|cqw)\\b")
                .forEach(newer -> assertThat(Pattern.compile(newer, Pattern.MULTILINE)
                                .matcher(read(file))
                                .find())
                        .as("%s in %s", newer, file)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    void nothing_needs_a_loose_policy_or_another_origin(Path file) {
        assertThat(read(file))
                .doesNotContain("https://", "http://", "eval(", "innerHTML", "unsafe", "style=", "<style");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor/lit.js", "vendor/lit.LICENSE.txt"})
    void lit_is_there_with_its_licence(String file) {
        assertThat(read(FILES.resolve(file))).contains("BSD");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
