package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every identifier that is a record promises, whatever its form. */
class IdentifierContractTest {

    /** A kind of number: how it is tested, read and written, two samples, and how the first is shown. */
    record Kind(
            String name,
            Predicate<@Nullable CharSequence> isValid,
            Function<CharSequence, Object> parse,
            Function<Object, String> value,
            String sample,
            String another,
            String shown) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "bank card",
                        BankCard::isValid,
                        BankCard::parse,
                        card -> ((BankCard) card).value(),
                        "6222020000000007",
                        "4111111111111111",
                        "************0007"),
                new Kind(
                        "school code",
                        SchoolCode::isValid,
                        SchoolCode::parse,
                        code -> ((SchoolCode) code).value(),
                        "2143004821",
                        "2143004822",
                        "2143004821"),
                new Kind(
                        "unified social credit code",
                        UnifiedSocialCreditCode::isValid,
                        UnifiedSocialCreditCode::parse,
                        code -> ((UnifiedSocialCreditCode) code).value(),
                        "91350100M000100Y43",
                        "1A0000000000000000",
                        "91350100M000100Y43"),
                new Kind(
                        "travel document",
                        TravelDocument::isValid,
                        TravelDocument::parse,
                        document -> ((TravelDocument) document).value(),
                        "E12345678",
                        "E12345679",
                        "*****5678"),
                new Kind(
                        "disability certificate",
                        DisabilityCertificate::isValid,
                        DisabilityCertificate::parse,
                        certificate -> ((DisabilityCertificate) certificate).value(),
                        "43048220130214001542",
                        "43048220130214001543",
                        "430***********0015**"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_read_writes_itself_as_it_was(Kind kind) {
        var read = kind.parse.apply(kind.sample);
        assertThat(kind.value.apply(read)).isEqualTo(kind.sample);
        assertThat(kind.parse.apply(kind.value.apply(read))).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(read).isNotEqualTo(kind.parse.apply(kind.another)).isNotEqualTo(kind.sample);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_number_shows_itself_as_its_kind_says(Kind kind) {
        assertThat(kind.parse.apply(kind.sample)).hasToString(kind.shown);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_sequence_of_characters_will_do_and_none_is_copied_to_be_judged(Kind kind) {
        assertThat(kind.isValid.test(new BareCharacters(kind.sample))).isTrue();
        assertThat(kind.isValid.test(CharBuffer.wrap(kind.sample))).isTrue();
        assertThat(kind.parse.apply(new StringBuilder(kind.sample))).isEqualTo(kind.parse.apply(kind.sample));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_is_no_number(Kind kind) {
        assertThat(kind.isValid.test(null)).isFalse();
        assertThat(kind.isValid.test("")).isFalse();
        assertThatThrownBy(() -> kind.parse.apply("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_character_that_is_neither_ascii_digit_nor_capital_is_refused_at_every_place(Kind kind) {
        for (int i = 0; i < kind.sample.length(); i++) {
            // NUL, space, hyphen, the neighbours of digits and capitals, a small letter; full-width 1 and A,
            // Arabic-Indic,
            // Devanagari and mathematical digits, a no-break space, a zero-width space.
            for (char c : "\0 -/:@[a\uFF11\uFF21\u0661\u0967\uD835\uDFCF\u00A0\u200B".toCharArray()) {
                var text = new StringBuilder(kind.sample);
                text.setCharAt(i, c);
                assertThat(kind.isValid.test(text))
                        .as("character %04x at %d", (int) c, i)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_stands_around_a_number_is_not_put_right(Kind kind) {
        for (String around : new String[] {" ", "\0", "\n", "'", "\uFEFF"}) {
            assertThat(kind.isValid.test(around + kind.sample)).isFalse();
            assertThat(kind.isValid.test(kind.sample + around)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_refusal_shows_four_characters_at_most_and_says_what_to_do(Kind kind) {
        String damaged = kind.sample.replace(kind.sample.charAt(0), '#');
        assertThatThrownBy(() -> kind.parse.apply(damaged))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("'**")
                .contains("' is not ", "\nMaybe ")
                .doesNotContain(damaged.substring(damaged.length() - 5))
                .doesNotContain(damaged.substring(0, 4));
    }
}
