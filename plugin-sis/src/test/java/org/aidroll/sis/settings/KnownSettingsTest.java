package org.aidroll.sis.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.sis.testhost.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of settings: no setting beside it, none in it that nobody reads, and the guide says what it says. */
class KnownSettingsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path GUIDES = Path.of("..", "examples", "guides");

    @Test
    void a_setting_that_the_table_has_not_cannot_be_read() {
        assertThatThrownBy(() -> TestSettings.of("aidroll.secret", "1").text("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("settings_en.properties has no secret");
    }

    @ParameterizedTest
    @CsvSource({
        "permission.ROLE_A.B, permission.ROLE",
        "roll.codes.sex, roll.codes.COLUMN",
        "slot.nav-menu.address, slot.NAME.address",
        "term, term",
        "terms, ''",
        "slot.nav-menu.adress, ''"
    })
    void capitals_stand_for_what_the_host_names(String name, String known) {
        assertThat(KnownSettings.standingFor(name)).isEqualTo(known);
    }

    @Test
    void every_setting_is_said_in_both_languages() {
        assertThat(KnownSettings.names()).hasSizeGreaterThan(25).allSatisfy(name -> {
            assertThat(KnownSettings.says(name, Locale.ENGLISH)).as(name).isNotBlank();
            assertThat(KnownSettings.says(name, Locale.CHINA))
                    .as(name)
                    .isNotBlank()
                    .isNotEqualTo(KnownSettings.says(name, Locale.ENGLISH));
        });
    }

    /** By the last part of its name, which code that reads it must spell out. */
    @Test
    void every_setting_is_read_somewhere() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(KnownSettingsTest::text)
                    .collect(Collectors.joining());
        }
        for (String name : KnownSettings.names()) {
            List<String> parts = List.of(name.split("\\.(?=[^.]*$)"));
            String last = parts.get(parts.size() - 1);
            String written = last.equals(last.toUpperCase(Locale.ROOT)) ? parts.get(0) : last;
            assertThat(code).as(name).containsPattern("\"([a-z.-]*\\.)?" + written + "[.\"]");
        }
    }

    @ParameterizedTest
    @CsvSource({"settings.md, en", "settings.zh-CN.md, zh"})
    void the_guide_has_the_table(String guide, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String table = KnownSettings.names().stream()
                .map(name -> "| `aidroll." + name + "` | "
                        + KnownSettings.says(name, locale).replace("|", "\\|") + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(GUIDES.resolve(guide))).contains(table);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
