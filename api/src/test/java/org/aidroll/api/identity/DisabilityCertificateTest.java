package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisabilityCertificateTest {
    /** The check of this number is computed by hand in {@link ResidentIdTest}. */
    private static final String ID = "430482201302140015";

    @Test
    void a_number_tells_holder_category_and_level() {
        var certificate = DisabilityCertificate.parse(ID + "42");
        assertThat(certificate.holder()).isEqualTo(ResidentId.parse(ID));
        assertThat(certificate.category()).isEqualTo(DisabilityCategory.PHYSICAL);
        assertThat(certificate.level()).isEqualTo(DisabilityLevel.SECOND);
        assertThat(certificate.hasSuffix()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, VISUAL", "2, HEARING", "3, SPEECH", "4, PHYSICAL", "5, INTELLECTUAL", "6, MENTAL", "7, MULTIPLE"})
    void the_19th_character_is_the_category(String digit, DisabilityCategory category) {
        assertThat(DisabilityCertificate.parse(ID + digit + "1").category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"1, FIRST", "2, SECOND", "3, THIRD", "4, FOURTH"})
    void the_20th_character_is_the_level(String digit, DisabilityLevel level) {
        assertThat(DisabilityCertificate.parse(ID + "1" + digit).level()).isEqualTo(level);
    }

    @Test
    void exactly_seven_categories_and_four_levels_are_valid() {
        for (char category = 0; category < 256; category++) {
            for (char level = 0; level < 256; level++) {
                assertThat(DisabilityCertificate.isValid(ID + category + level))
                        .as("category %d, level %d", (int) category, (int) level)
                        .isEqualTo(category >= '1' && category <= '7' && level >= '1' && level <= '4');
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "1", "B1", "02", "ZZ"})
    void a_suffix_of_one_or_two_capitals_or_digits_is_taken_and_said(String suffix) {
        var certificate = DisabilityCertificate.parse(ID + "42" + suffix);
        assertThat(certificate.hasSuffix()).isTrue();
        assertThat(certificate.value()).isEqualTo(ID + "42" + suffix);
        assertThat(certificate.holder()).isEqualTo(ResidentId.parse(ID));
        assertThat(certificate.level()).isEqualTo(DisabilityLevel.SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "-1", "B\0", "\uFF22", "\u8865", "\u0661", "B12", "   "})
    void any_other_suffix_is_refused(String suffix) {
        assertThat(DisabilityCertificate.isValid(ID + "42" + suffix)).isFalse();
    }

    @Test
    void every_length_but_20_to_22_is_refused() {
        String endless = ID + "42" + "1".repeat(20);
        for (int length = 0; length <= endless.length(); length++) {
            assertThat(DisabilityCertificate.isValid(endless.substring(0, length)))
                    .as("%d characters", length)
                    .isEqualTo(length >= 20 && length <= 22);
        }
    }

    @Test
    void every_substitution_and_swap_within_the_holders_number_is_refused() {
        var random = new Random(26341);
        for (int n = 0; n < 100; n++) {
            String number = SyntheticId.any(random) + (1 + random.nextInt(7)) + (1 + random.nextInt(4));
            assertThat(DisabilityCertificate.parse(number).value()).isEqualTo(number);
            for (int i = 0; i < 18; i++) {
                for (char c : "0123456789X".toCharArray()) {
                    var changed = new StringBuilder(number);
                    changed.setCharAt(i, c);
                    assertThat(DisabilityCertificate.isValid(changed)).isEqualTo(c == number.charAt(i));
                }
            }
            for (int i = 0; i < 17; i++) {
                var swapped = new StringBuilder(number);
                swapped.setCharAt(i, number.charAt(i + 1));
                swapped.setCharAt(i + 1, number.charAt(i));
                assertThat(DisabilityCertificate.isValid(swapped)).isEqualTo(number.charAt(i) == number.charAt(i + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"990482201302140015", "430482201302300015", "430482201302140016"})
    void a_certificate_of_a_number_that_is_none_is_refused(String id) {
        assertThat(DisabilityCertificate.isValid(id + "42")).isFalse();
    }

    @Test
    void what_the_disability_is_stays_hidden_with_a_suffix_too() {
        assertThat(DisabilityCertificate.parse(ID + "42")).hasToString("430***********0015**");
        assertThat(DisabilityCertificate.parse(ID + "42B1")).hasToString("430***********0015****");
    }

    @Test
    void the_refusal_shows_the_holders_number_masked_and_nothing_after_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisabilityCertificate.parse(ID + "82"))
                .withMessage("'430***********0015**' is not the number of a disability certificate"
                        + "\nMaybe compare it with the certificate: identity number, category 1 to 7, level 1 to 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisabilityCertificate.parse(ID))
                .withMessageStartingWith("'430***********0015' is not");
    }

    @Test
    void the_refusal_shows_nothing_where_the_holders_number_cannot_be_told_from_the_rest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisabilityCertificate.parse(ID.substring(1) + "42"))
                .withMessageStartingWith("'*******************' is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisabilityCertificate.parse("42"))
                .withMessageStartingWith("'**' is not");
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '8', '9', '/', ':', 'A', '\0', '\uFF11', '\u0661'})
    void a_character_that_is_no_category_is_refused_with_a_word_on_school_rolls(char digit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisabilityCategory.ofCertificateDigit(digit))
                .withMessage("'" + digit + "' is not a category of the disability certificate"
                        + "\nMaybe it is a code of a school roll; read that by its label");
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '5', '9', '/', 'A', '\0', '\uFF11', '\u0661'})
    void a_character_that_is_no_level_is_refused_with_a_word_on_school_rolls(char digit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisabilityLevel.ofCertificateDigit(digit))
                .withMessage("'" + digit + "' is not a level of the disability certificate"
                        + "\nMaybe it is a code of a school roll; read that by its label");
    }
}
