package org.aidroll.api.identity;

import static org.aidroll.api.finding.FindingCode.ID_CHECK_FAILED;
import static org.aidroll.api.finding.FindingCode.ID_FIFTEEN_DIGITS;
import static org.aidroll.api.finding.FindingCode.ID_MALFORMED;
import static org.aidroll.api.finding.FindingCode.ID_MISSING;
import static org.aidroll.api.finding.FindingCode.ID_NORMALISED;
import static org.aidroll.api.finding.FindingCode.ID_PRECISION_LOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.stream.Stream;
import org.aidroll.api.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenIdTest {
    private static final String ID = "430482201302140015";
    private static final String WITH_X = "11010519491231002X";

    static Stream<Arguments> otherWritings() {
        return Stream.of(
                arguments("spaces around and within", " 430482 20130214 0015 ", ID),
                arguments("no-break space", "430482\u00A0201302140015", ID),
                arguments("ideographic space", "\u3000" + ID, ID),
                arguments("tab and line break", "\t" + ID + "\r\n", ID),
                arguments("zero-width space", "4304822013\u200B02140015", ID),
                arguments("byte order mark", "\uFEFF" + ID, ID),
                arguments("mark of direction", "\u202D" + ID + "\u202C", ID),
                arguments("soft hyphen", "430482\u00AD201302140015", ID),
                arguments("full-width digits", "４３０４８２２０１３０２１４００１５", ID),
                arguments("a leading text quote", "'" + ID, ID),
                arguments("two leading text quotes", "''" + ID, ID),
                arguments("a full-width leading quote", "\uFF07" + ID, ID),
                arguments("a quote behind a space", " '" + ID, ID),
                arguments("small x", "11010519491231002x", WITH_X),
                arguments("full-width small x", "11010519491231002ｘ", WITH_X));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherWritings")
    void another_way_of_writing_is_put_right_and_said(String what, String raw, String normalised) {
        var written = WrittenId.of(raw);
        assertThat(written.finding()).contains(ID_NORMALISED);
        assertThat(written.normalised()).isEqualTo(normalised);
        assertThat(written.residentId()).contains(ResidentId.parse(normalised));
        assertThat(written.raw()).isEqualTo(raw);
    }

    static Stream<Arguments> damage() {
        return Stream.of(
                arguments("exponent", "4.3E+17", ID_PRECISION_LOST),
                arguments("long exponent", "4.30482201302140E+17", ID_PRECISION_LOST),
                arguments("exponent without plus, small e", "4.30482e17", ID_PRECISION_LOST),
                arguments("exponent without decimals", "4E+17", ID_PRECISION_LOST),
                arguments("000 at the end, check fails", "430482201302140000", ID_PRECISION_LOST),
                arguments("check fails", "430482201302140016", ID_CHECK_FAILED),
                arguments("check fails with X", "43048220130214001X", ID_CHECK_FAILED),
                arguments("30 February, check fits", "430482201302300015", ID_MALFORMED),
                arguments("no such province, check fits", "990482201302140014", ID_MALFORMED),
                arguments("15 digits", "430482130214001", ID_FIFTEEN_DIGITS),
                arguments("17 digits", "43048220130214001", ID_MALFORMED),
                arguments("16 digits", "4304822013021400", ID_MALFORMED),
                arguments("14 digits", "43048213021400", ID_MALFORMED),
                arguments("19 digits", "4304822013021400155", ID_MALFORMED),
                arguments("X in the middle", "43048220X302140015", ID_MALFORMED),
                arguments("letter O for zero", "43O482201302140015", ID_MALFORMED),
                arguments("digits of another script", "430482201302140\u0660\u0661\u0665", ID_MALFORMED),
                arguments("a quote at the end", ID + "'", ID_MALFORMED),
                arguments("a word", "无", ID_MALFORMED),
                arguments("empty", "", ID_MISSING),
                arguments("only spaces", " \u00A0\u3000", ID_MISSING),
                arguments("only a quote", "'", ID_MISSING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damage")
    void damage_is_named_and_never_repaired(String what, String raw, FindingCode finding) {
        var written = WrittenId.of(raw);
        assertThat(written.finding()).contains(finding);
        assertThat(written.residentId()).isEmpty();
    }

    @Test
    void a_number_in_canonical_form_gives_no_finding() {
        assertThat(WrittenId.of(ID).finding()).isEmpty();
        assertThat(WrittenId.of(WITH_X).finding()).isEmpty();
    }

    @Test
    void three_zeros_at_the_end_are_no_damage_where_the_check_fits() {
        var written = WrittenId.of("430482201302110000");
        assertThat(written.finding()).isEmpty();
        assertThat(written.residentId()).isPresent();
    }

    @Test
    void normalising_twice_is_normalising_once() {
        var random = new Random(4304);
        String alphabet = "0123456789Xx' \u00A0\u200B\u3000０９ｘＸ\uFF07.eE+ßı\uFEFF";
        for (int n = 0; n < 2_000; n++) {
            var raw = new StringBuilder();
            for (int length = random.nextInt(22); length > 0; length--) {
                raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = WrittenId.of(raw.toString()).normalised();
            assertThat(WrittenId.of(once).normalised()).as("of '%s'", raw).isEqualTo(once);
        }
    }

    @Test
    void every_valid_number_survives_every_writing() {
        var random = new Random(4305);
        for (int n = 0; n < 200; n++) {
            String id = SyntheticId.any(random);
            int gap = random.nextInt(19);
            String raw =
                    "'" + id.substring(0, gap) + "\u200B " + id.substring(gap).replace('X', 'x');
            assertThat(WrittenId.of(raw).residentId()).contains(ResidentId.parse(id));
        }
    }

    @Test
    void two_writings_are_equal_to_the_letter_only() {
        assertThat(WrittenId.of(ID)).isEqualTo(WrittenId.of(ID)).hasSameHashCodeAs(WrittenId.of(ID));
        assertThat(WrittenId.of(ID)).isNotEqualTo(WrittenId.of(" " + ID)).isNotEqualTo(ID);
    }

    @Test
    void printing_masks_the_number_valid_or_not() {
        assertThat(WrittenId.of(" " + ID)).hasToString("430***********0015");
        assertThat(WrittenId.of("430482201302140016").masked()).isEqualTo("430***********0016");
        assertThat(WrittenId.of("430482130214001")).hasToString("430********4001");
        assertThat(WrittenId.of("4.3E+17")).hasToString("*******");
        assertThat(WrittenId.of("43048213021")).hasToString("430****3021");
        assertThat(WrittenId.of("4304821302")).hasToString("**********");
    }
}
