package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u2022", "\u30FB", "\uFF65", "\u2027", "\uFF0E", ".", "\u00B7", "\u0387"})
    void every_look_alike_of_the_separator_is_the_separator(String separator) {
        var name = PersonName.of("古丽娜尔" + separator + "买买提");
        assertThat(name.canonical()).isEqualTo("古丽娜尔\u00B7买买提");
        assertThat(name.written()).isEqualTo("古丽娜尔" + separator + "买买提");
        assertThat(name.sameAs(PersonName.of("古丽娜尔·买买提"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 沈知禾 ",
                "沈 知禾",
                "沈\u3000知禾",
                "沈\u00A0知禾",
                "沈\u200B知禾",
                "\uFEFF沈知禾",
                "沈知禾\t",
                "沈知禾\uFE00",
                "沈\u200D知禾",
                "沈知禾\uDB40\uDD00",
                "沈知\uDB40\uDDEF禾",
                "沈知禾\uFE0F"
            })
    void what_no_reader_sees_makes_no_difference(String written) {
        assertThat(PersonName.of(written).sameAs(PersonName.of("沈知禾"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u180B", "\u180C", "\u180D", "\u180E"})
    void a_mongolian_selector_of_forms_makes_no_difference(String selector) {
        assertThat(PersonName.of("ᠪᠠᠲᠤ" + selector).sameAs(PersonName.of("ᠪᠠᠲᠤ")))
                .isTrue();
    }

    @Test
    void characters_beside_the_selectors_are_kept() {
        assertThat(PersonName.of("\uFDFF\uFE10\u180A").canonical()).hasSize(3);
        assertThat(PersonName.of("\uDB40\uDDF0").canonical()).hasSize(2);
    }

    @Test
    void a_compatibility_ideograph_is_its_unified_one() {
        assertThat(PersonName.of("\uFA1C").sameAs(PersonName.of("靖"))).isTrue();
        assertThat(PersonName.of("\uF9D1小满").canonical()).isEqualTo("六小满");
        assertThat(PersonName.of("\uD87E\uDC00").canonical()).isEqualTo("\u4E3D");
    }

    @Test
    void full_width_letters_are_ordinary_ones() {
        assertThat(PersonName.of("Ａｎｎａ・Ｌｉ").canonical()).isEqualTo("Anna·Li");
    }

    @Test
    void the_characters_beside_the_full_width_forms_are_kept() {
        assertThat(PersonName.of("！～").canonical()).isEqualTo("!~");
        assertThat(PersonName.of("\uFF00\uFF5F").canonical()).isEqualTo("\uFF00\uFF5F");
    }

    @Test
    void an_accent_written_apart_is_the_letter_with_its_accent() {
        assertThat(PersonName.of("Ame\u0301lie").sameAs(PersonName.of("Amélie")))
                .isTrue();
        assertThat(PersonName.of("Ame\u200B\u0301lie").sameAs(PersonName.of("Amélie")))
                .isTrue();
        assertThat(PersonName.of("Ａ\u030Ada").sameAs(PersonName.of("Åda"))).isTrue();
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_character() {
        var name = PersonName.of("\uD840\uDC0B知禾");
        assertThat(name.canonical()).isEqualTo("\uD840\uDC0B知禾");
        assertThat(name).hasToString("\uD840\uDC0B**");
    }

    @Test
    void fifty_characters_and_more_are_kept() {
        String longest = "阿".repeat(30) + "·" + "𠀋".repeat(30);
        assertThat(PersonName.of(longest).canonical()).isEqualTo(longest);
    }

    @Test
    void another_name_is_another() {
        assertThat(PersonName.of("沈知禾").sameAs(PersonName.of("沈知和"))).isFalse();
        assertThat(PersonName.of("沈知禾").sameAs(PersonName.of("沈知"))).isFalse();
    }

    @Test
    void names_are_equal_to_the_letter_and_the_same_by_their_canonical_form() {
        var plain = PersonName.of("沈知禾");
        assertThat(plain).isEqualTo(PersonName.of("沈知禾")).hasSameHashCodeAs(PersonName.of("沈知禾"));
        assertThat(plain).isNotEqualTo(PersonName.of("沈 知禾")).isNotEqualTo("沈知禾");
    }

    @Test
    void the_canonical_form_is_its_own_canonical_form_and_sameness_is_symmetric() {
        var random = new Random(2312);
        int[] alphabet = ("沈禾eAＡ.·•・･‧．ｶﾞ \u200B\u0301\u0302\u030A\u0323\uFE00\u3000\uFA1C\u1100\u1161\u212B\uFF9E"
                        + "\uD840\uDC0B\uDB40\uDD00")
                .codePoints()
                .toArray();
        PersonName previous = PersonName.of("沈");
        for (int n = 0; n < 5_000; n++) {
            var written = new StringBuilder("禾");
            for (int length = random.nextInt(7); length > 0; length--) {
                written.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            var name = PersonName.of(written.toString());
            assertThat(PersonName.of(name.canonical()).canonical())
                    .as("of '%s'", written)
                    .isEqualTo(name.canonical());
            assertThat(name.sameAs(previous)).isEqualTo(previous.sameAs(name));
            assertThat(name.sameAs(name)).isTrue();
            previous = name;
        }
    }

    @Test
    void a_name_is_present_where_something_is_visible() {
        assertThat(PersonName.isPresent("禾")).isTrue();
        assertThat(PersonName.isPresent(" 禾")).isTrue();
        assertThat(PersonName.isPresent(null)).isFalse();
        assertThat(PersonName.isPresent("")).isFalse();
        assertThat(PersonName.isPresent(" \u00A0\u200B\u3000\uFE00")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u200B"})
    void a_name_without_anything_visible_is_refused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(written))
                .withMessage("a name without a visible character");
    }

    @Test
    void printing_shows_the_first_character_only() {
        assertThat(PersonName.of("沈知禾")).hasToString("沈**");
        assertThat(PersonName.of(" 沈 知 ")).hasToString("沈*");
        assertThat(PersonName.of("沈")).hasToString("沈");
    }
}
