package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /**
     * By hand, with M = 21 and Y = 30: 9·1 + 1·3 + 3·9 + 5·27 + 0·19 + 1·26 + 0·16 + 0·17 + 21·20 + 0·29 + 0·25 + 0·13 +
     * 1·8 + 0·24 + 0·10 + 30·30 + 4·28 = 1640 = 52·31 + 28, and 31 − 28 = 3.
     */
    private static final String CODE = "91350100M000100Y43";

    /** Horner's scheme from the right, so without the weights we ship: the whole sum is 0 mod 31 with the check added. */
    private static char checkCharacter(CharSequence first17) {
        int sum = 0;
        for (int i = 16; i >= 0; i--) {
            sum = (sum * 3 + ALPHABET.indexOf(first17.charAt(i))) % 31;
        }
        return ALPHABET.charAt((31 - sum) % 31);
    }

    private static String any(Random random) {
        var code = new StringBuilder();
        while (code.length() < 17) {
            code.append(ALPHABET.charAt(random.nextInt(31)));
        }
        return code.append(checkCharacter(code)).toString();
    }

    @Test
    void a_code_whose_check_was_computed_by_hand_is_valid_and_with_no_other_check() {
        for (char check : ALPHABET.toCharArray()) {
            assertThat(UnifiedSocialCreditCode.isValid(CODE.substring(0, 17) + check))
                    .as("check %s", check)
                    .isEqualTo(check == '3');
        }
    }

    /** By hand: 1·1 + 10·3 = 31, remainder 0, so 31 − 0, which is written 0. */
    @Test
    void a_check_of_31_is_written_as_nought() {
        assertThat(UnifiedSocialCreditCode.isValid("1A0000000000000000")).isTrue();
    }

    /** By hand: 1·1 = 1, and 31 − 1 = 30, the last of the alphabet. */
    @Test
    void a_check_of_30_is_written_as_Y() {
        assertThat(UnifiedSocialCreditCode.isValid("10000000000000000Y")).isTrue();
    }

    @Test
    void every_substitution_of_a_single_character_is_refused() {
        var random = new Random(32100);
        for (int n = 0; n < 100; n++) {
            String code = any(random);
            assertThat(UnifiedSocialCreditCode.parse(code).value()).isEqualTo(code);
            for (int i = 0; i < 18; i++) {
                for (char c : ALPHABET.toCharArray()) {
                    var changed = new StringBuilder(code);
                    changed.setCharAt(i, c);
                    assertThat(UnifiedSocialCreditCode.isValid(changed))
                            .as("%s at %d of sample %d", c, i, n)
                            .isEqualTo(c == code.charAt(i));
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_refused() {
        var random = new Random(32101);
        for (int n = 0; n < 500; n++) {
            String code = any(random);
            for (int i = 0; i < 17; i++) {
                var swapped = new StringBuilder(code);
                swapped.setCharAt(i, code.charAt(i + 1));
                swapped.setCharAt(i + 1, code.charAt(i));
                assertThat(UnifiedSocialCreditCode.isValid(swapped))
                        .as("swap at %d of sample %d", i, n)
                        .isEqualTo(code.charAt(i) == code.charAt(i + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z', 'x'})
    void a_letter_outside_the_alphabet_is_refused_at_every_place_whatever_the_check(char letter) {
        for (int i = 0; i < 18; i++) {
            for (char check : ALPHABET.toCharArray()) {
                var text = new StringBuilder(CODE);
                text.setCharAt(17, check);
                text.setCharAt(i, letter);
                assertThat(UnifiedSocialCreditCode.isValid(text)).as("at %d", i).isFalse();
            }
        }
    }

    @Test
    void exactly_18_characters_are_a_code() {
        for (int length = 0; length <= 40; length++) {
            assertThat(UnifiedSocialCreditCode.isValid("0".repeat(length)))
                    .as("%d noughts", length)
                    .isEqualTo(length == 18);
        }
    }

    @Test
    void the_refusal_shows_the_last_four_and_says_what_to_compare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnifiedSocialCreditCode.parse("91350100M000100Y44"))
                .withMessage("'**************0Y44' is not a unified social credit code"
                        + "\nMaybe compare it with the certificate: 18 characters,"
                        + " capitals without I, O, S, V and Z");
    }
}
