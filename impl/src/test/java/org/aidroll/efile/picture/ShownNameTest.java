package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's name as a finding may show it. */
class ShownNameTest {
    private static String shown(String name) {
        return ShownName.location(name).source();
    }

    @ParameterizedTest
    @CsvSource({
        "户口簿.jpg, 户口簿.jpg",
        "/a/b/c.jpg, c.jpg",
        "C:\\a\\c.jpg, c.jpg",
        "/a\\b/c.jpg, c.jpg",
        "a\\b/c\\d.jpg, d.jpg",
        "/c.jpg, c.jpg"
    })
    void the_folder_is_left_out(String name, String shown) {
        assertThat(shown(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b.jpg", "a>b.jpg", "a\u0007b.jpg", "a\u202Eb.jpg", "a\uE000b.jpg", "a\u2028b.jpg"})
    void what_a_screen_obeys_is_left_out(String name) {
        assertThat(shown(name)).isEqualTo("ab.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "1234567.jpg, 1234567.jpg",
        "12345678.jpg, ****5678.jpg",
        "x43048220130915001X.jpg, x**************001X.jpg",
        "12345678-87654321.jpg, ****5678-****4321.jpg"
    })
    void of_a_number_of_eight_digits_or_more_the_last_four_signs_are_shown(String name, String shown) {
        assertThat(shown(name)).isEqualTo(shown);
    }

    @Test
    void sixty_signs_are_shown_at_most() {
        assertThat(shown("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(shown("a".repeat(60) + "b")).isEqualTo("a".repeat(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<>", "/a/"})
    void a_name_of_nothing_is_called_an_attachment(String name) {
        assertThat(shown(name)).isEqualTo("attachment");
    }
}
