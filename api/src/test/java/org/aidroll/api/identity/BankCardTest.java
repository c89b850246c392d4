package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardTest {

    /**
     * By hand: from the right, the second, fourth … digit twice. Of 6222 02… the 6, 2, 0 and the zeros under them count
     * twice: 12 − 9 = 3, 4, 0; the others once: 2, 2, 2 and the check 7. 3 + 4 + 0 + 2 + 2 + 2 + 7 = 20.
     */
    private static final String CARD = "6222020000000007";

    /** How Luhn's permutation writes it: 0 2 4 6 8 1 3 5 7 9 in place of twice the digit. */
    private static char checkDigit(String payload) {
        int sum = 0;
        boolean twice = true;
        for (int i = payload.length() - 1; i >= 0; i--) {
            int digit = payload.charAt(i) - '0';
            sum += twice ? "0246813579".charAt(digit) - '0' : digit;
            twice = !twice;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static String any(Random random) {
        var payload = new StringBuilder("62");
        int length = 12 + random.nextInt(7);
        while (payload.length() < length) {
            payload.append((char) ('0' + random.nextInt(10)));
        }
        return payload.toString() + checkDigit(payload.toString());
    }

    @Test
    void a_card_whose_check_was_computed_by_hand_is_valid_and_with_no_other_check_digit() {
        assertThat(BankCard.isValid(CARD)).isTrue();
        for (char check : "012345689".toCharArray()) {
            assertThat(BankCard.isValid(CARD.substring(0, 15) + check)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "378282246310005", "5555555555554444", "4222222222222"})
    void numbers_that_issuers_publish_for_tests_are_valid(String published) {
        assertThat(BankCard.isValid(published)).isTrue();
    }

    @Test
    void thirteen_to_nineteen_digits_are_a_card() {
        for (int length = 1; length <= 40; length++) {
            String payload = "6".repeat(length - 1);
            assertThat(BankCard.isValid(payload + checkDigit(payload)))
                    .as("%d digits", length)
                    .isEqualTo(length >= 13 && length <= 19);
        }
    }

    @Test
    void every_substitution_of_a_single_digit_is_refused() {
        var random = new Random(7812);
        for (int n = 0; n < 300; n++) {
            String card = any(random);
            assertThat(BankCard.parse(card).value()).isEqualTo(card);
            for (int i = 0; i < card.length(); i++) {
                for (char c = '0'; c <= '9'; c++) {
                    var changed = new StringBuilder(card);
                    changed.setCharAt(i, c);
                    assertThat(BankCard.isValid(changed))
                            .as("%s at %d of sample %d", c, i, n)
                            .isEqualTo(c == card.charAt(i));
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_refused_but_that_of_nought_and_nine() {
        var random = new Random(7813);
        int noughtAndNine = 0;
        for (int n = 0; n < 1_000; n++) {
            String card = any(random);
            for (int i = 0; i < card.length() - 1; i++) {
                char left = card.charAt(i);
                char right = card.charAt(i + 1);
                var swapped = new StringBuilder(card);
                swapped.setCharAt(i, right);
                swapped.setCharAt(i + 1, left);
                boolean unseen = left == right || Math.abs(left - right) == 9;
                noughtAndNine += unseen && left != right ? 1 : 0;
                assertThat(BankCard.isValid(swapped))
                        .as("swap at %d of sample %d", i, n)
                        .isEqualTo(unseen);
            }
        }
        assertThat(noughtAndNine).isPositive();
    }

    @Test
    void digits_that_fail_the_check_may_be_an_account_and_a_card_is_none() {
        assertThat(BankCard.isAccount("6222020000000008")).isTrue();
        assertThat(BankCard.isAccount(CARD)).isFalse();
    }

    @Test
    void eight_to_thirty_two_digits_may_be_an_account() {
        for (int length = 0; length <= 40; length++) {
            String digits = "1".repeat(length);
            assertThat(BankCard.isAccount(digits))
                    .as("%d digits", length)
                    .isEqualTo(length >= 8 && length <= 32 && !BankCard.isValid(digits));
        }
    }

    @Test
    void an_account_is_digits_and_judged_without_a_copy() {
        assertThat(BankCard.isAccount(null)).isFalse();
        assertThat(BankCard.isAccount("12-3456789")).isFalse();
        assertThat(BankCard.isAccount("1234567\0")).isFalse();
        assertThat(BankCard.isAccount("1234567\uFF18")).isFalse();
        assertThat(BankCard.isAccount("1234567\u0668")).isFalse();
        assertThat(BankCard.isAccount(new BareCharacters("12345678"))).isTrue();
    }

    @Test
    void the_refusal_of_what_may_be_an_account_says_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankCard.parse("6222020000000008"))
                .withMessage("'************0008' is not the number of a bank card"
                        + "\nMaybe it is a passbook or another account; declare it as one");
    }

    @Test
    void the_refusal_of_anything_else_says_how_a_card_is_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankCard.parse("6222 0200 0000 0007"))
                .withMessage("'***************0007' is not the number of a bank card"
                        + "\nMaybe compare it with the card: 13 to 19 digits, no spaces");
    }
}
