package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KEYS = List.of("label", "payee", "requires", "standards");

    @ParameterizedTest
    @CsvSource({
        "lable, label",
        "Label, label",
        "LABEL, label",
        "labels, label",
        "standart, standards",
        "stndrds, standards",
        "reqires, requires"
    })
    void a_near_word_is_suggested(String word, String meant) {
        assertThat(Suggestion.near(KEYS, word)).isEqualTo("\nMaybe write '" + meant + "'");
    }

    @Test
    void a_word_more_than_half_wrong_is_not_near() {
        assertThat(Suggestion.near(KEYS, "pay")).isEmpty();
    }

    @Test
    void a_word_like_no_other_gets_the_whole_list() {
        assertThat(Suggestion.near(KEYS, "colour")).isEmpty();
        assertThat(Suggestion.among(KEYS, "colour")).isEqualTo("\nMaybe one of: label, payee, requires, standards");
        assertThat(Suggestion.among(KEYS, "lable")).isEqualTo("\nMaybe write 'label'");
    }

    @Test
    void four_letters_apart_are_too_many_however_long_the_word() {
        assertThat(Suggestion.near(KEYS, "stand-aards")).isEqualTo("\nMaybe write 'standards'");
        assertThat(Suggestion.near(KEYS, "stand-a-a-rds")).isEmpty();
    }

    @Test
    void nothing_is_suggested_where_nothing_is_known() {
        assertThat(Suggestion.near(List.of(), "x")).isEmpty();
    }
}
