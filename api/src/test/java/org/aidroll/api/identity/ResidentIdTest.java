package org.aidroll.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Random;
import org.aidroll.api.division.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    /**
     * By hand, for 43048220130214001: 4·7 + 3·9 + 0·10 + 4·5 + 8·8 + 2·4 + 2·2 + 0·1 + 1·6 + 3·3 + 0·7 + 2·9 + 1·10 +
     * 4·5 + 0·8 + 0·4 + 1·2 = 216 = 19·11 + 7, and the eighth of 1 0 X 9 8 7 6 5 4 3 2 is 5.
     */
    private static final String GIRL_OR_BOY = "430482201302140015";

    @Test
    void a_number_whose_check_was_computed_by_hand_is_valid() {
        assertThat(ResidentId.isValid(GIRL_OR_BOY)).isTrue();
        assertThat("10X98765432".charAt(216 % 11)).isEqualTo('5');
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void the_examples_of_the_standard_are_valid(String exampleOfGb11643) {
        assertThat(ResidentId.isValid(exampleOfGb11643)).isTrue();
    }

    @Test
    void every_other_check_character_is_refused() {
        for (char check : "012346789X".toCharArray()) {
            assertThat(ResidentId.isValid(GIRL_OR_BOY.substring(0, 17) + check)).isFalse();
        }
    }

    @Test
    void every_substitution_of_a_single_character_is_refused() {
        var random = new Random(11643);
        for (int n = 0; n < 300; n++) {
            String id = SyntheticId.any(random);
            assertThat(ResidentId.isValid(id)).as("sample %d", n).isTrue();
            for (int i = 0; i < 18; i++) {
                for (char c : "0123456789X".toCharArray()) {
                    if (c != id.charAt(i)) {
                        var flipped = new StringBuilder(id);
                        flipped.setCharAt(i, c);
                        assertThat(ResidentId.isValid(flipped))
                                .as("%s at %d of sample %d", c, i, n)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_refused() {
        var random = new Random(11644);
        for (int n = 0; n < 300; n++) {
            String id = SyntheticId.any(random);
            for (int i = 0; i < 17; i++) {
                if (id.charAt(i) != id.charAt(i + 1)) {
                    var swapped = new StringBuilder(id);
                    swapped.setCharAt(i, id.charAt(i + 1));
                    swapped.setCharAt(i + 1, id.charAt(i));
                    assertThat(ResidentId.isValid(swapped))
                            .as("swap at %d of sample %d", i, n)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_made_number_reads_back_as_what_it_was_made_of() {
        var random = new Random(11645);
        for (int n = 0; n < 500; n++) {
            var birthDate = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_567));
            int sequence = random.nextInt(1_000);
            var id = ResidentId.parse(SyntheticId.of(birthDate, sequence));
            assertThat(id.birthDate()).isEqualTo(birthDate);
            assertThat(id.sex()).isEqualTo(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE);
            assertThat(ResidentId.parse(id.value())).isEqualTo(id).hasSameHashCodeAs(id);
        }
    }

    @Test
    void the_29th_of_February_is_a_birth_date_in_leap_years_only() {
        assertThat(ResidentId.isValid("430482201202290032")).isTrue();
        assertThat(ResidentId.isValid("43048220130229003X")).isFalse();
        assertThat(ResidentId.isValid(withCheck("43048220000229003"))).isTrue();
        assertThat(ResidentId.isValid(withCheck("43048219000229003"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20130014", "20131314", "20130200", "20130230", "20130132", "20130332", "20130431", "20130532",
                "20130631", "20130732", "20130832", "20130931", "20131032", "20131131", "20131232", "17991231"
            })
    void a_birth_date_that_no_calendar_has_is_refused_though_the_check_fits(String birthDate) {
        assertThat(ResidentId.isValid(withCheck("430482" + birthDate + "001"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20130131",
                "20130228",
                "20130331",
                "20130430",
                "20130531",
                "20130630",
                "20130731",
                "20130831",
                "20130930",
                "20131031",
                "20131130",
                "20131231",
                "18000101",
                "20130101",
                "20131201"
            })
    void the_last_and_the_first_day_of_a_month_are_birth_dates(String birthDate) {
        assertThat(ResidentId.isValid(withCheck("430482" + birthDate + "001"))).isTrue();
    }

    @Test
    void exactly_the_35_province_codes_are_provinces() {
        String known = " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54"
                + " 61 62 63 64 65 71 81 82 83 ";
        for (int province = 0; province < 100; province++) {
            String code = "%02d".formatted(province);
            assertThat(ResidentId.isValid(withCheck(code + "048220130214001")))
                    .as("province %s", code)
                    .isEqualTo(known.contains(" " + code + " "));
        }
    }

    @Test
    void a_county_that_was_withdrawn_since_is_no_fault() {
        assertThat(ResidentId.isValid(withCheck("43999920130214001"))).isTrue();
    }

    @Test
    void digits_of_another_script_are_refused() {
        assertThat(ResidentId.isValid(GIRL_OR_BOY.replace('1', '１'))).isFalse();
        assertThat(ResidentId.isValid(GIRL_OR_BOY.replace('3', '\u0663'))).isFalse();
        assertThat(ResidentId.isValid(GIRL_OR_BOY.replace('5', '\u0665'))).isFalse();
    }

    @Test
    void a_letter_among_the_first_17_is_refused_whatever_stands_at_the_end() {
        for (int i = 0; i < 17; i++) {
            for (char end = 0; end < 128; end++) {
                var text = new StringBuilder(GIRL_OR_BOY);
                text.setCharAt(i, 'A');
                text.setCharAt(17, end);
                assertThat(ResidentId.isValid(text))
                        .as("A at %d, character %d at the end", i, (int) end)
                        .isFalse();
            }
        }
    }

    @Test
    void a_character_just_outside_the_digits_is_refused_at_every_place() {
        for (int i = 0; i < 17; i++) {
            for (char c : "/:".toCharArray()) {
                var text = new StringBuilder(GIRL_OR_BOY);
                text.setCharAt(i, c);
                for (char check : "0123456789X".toCharArray()) {
                    text.setCharAt(17, check);
                    assertThat(ResidentId.isValid(text)).as("%s at %d", c, i).isFalse();
                }
            }
        }
    }

    @Test
    void null_and_every_other_length_are_refused() {
        assertThat(ResidentId.isValid(null)).isFalse();
        assertThat(ResidentId.isValid("")).isFalse();
        assertThat(ResidentId.isValid(GIRL_OR_BOY.substring(0, 17))).isFalse();
        assertThat(ResidentId.isValid(GIRL_OR_BOY + "0")).isFalse();
        assertThat(ResidentId.isValid("430482130214001")).isFalse();
    }

    @Test
    void a_small_x_is_not_the_canonical_form() {
        assertThat(ResidentId.isValid("11010519491231002x")).isFalse();
    }

    @Test
    void any_sequence_of_characters_will_do() {
        var buffer = CharBuffer.wrap(GIRL_OR_BOY);
        assertThat(ResidentId.isValid(buffer)).isTrue();
        assertThat(ResidentId.parse(new StringBuilder(GIRL_OR_BOY))).isEqualTo(ResidentId.parse(GIRL_OR_BOY));
    }

    @Test
    void the_number_tells_birth_date_sex_and_region() {
        var id = ResidentId.parse(GIRL_OR_BOY);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(2013, 2, 14));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(id.region()).isEqualTo(Division.of("430482"));
        assertThat(ResidentId.parse(SyntheticId.of(LocalDate.of(2013, 2, 14), 2))
                        .sex())
                .isEqualTo(Sex.FEMALE);
    }

    @Test
    void a_residence_permit_of_hong_kong_macau_or_taiwan_has_the_same_form() {
        for (String region : new String[] {"810000", "820000", "830000"}) {
            assertThat(ResidentId.parse(withCheck(region + "20130214001")).isResidencePermit())
                    .isTrue();
        }
    }

    @Test
    void a_number_of_another_region_is_no_residence_permit() {
        for (String region : new String[] {"430482", "710000", "810001", "830100", "118100"}) {
            assertThat(ResidentId.parse(withCheck(region + "20130214001")).isResidencePermit())
                    .as(region)
                    .isFalse();
        }
    }

    @Test
    void two_numbers_are_equal_by_value_only() {
        assertThat(ResidentId.parse(GIRL_OR_BOY))
                .isNotEqualTo(ResidentId.parse(SyntheticId.of(LocalDate.of(2013, 2, 14), 2)))
                .isNotEqualTo(GIRL_OR_BOY);
    }

    @Test
    void printing_shows_three_characters_and_the_last_four() {
        assertThat(ResidentId.parse(GIRL_OR_BOY)).hasToString("430***********0015");
    }

    @Test
    void the_refusal_of_a_number_shows_it_masked_and_says_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.parse("430482201302140016"))
                .withMessage("'430***********0016' is not a resident identity number"
                        + "\nMaybe read it with WrittenId, which says what is wrong");
    }

    @Test
    void the_refusal_of_a_short_text_shows_none_of_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.parse("4304820015"))
                .withMessageStartingWith("'**********' is not");
    }

    static String withCheck(String first17) {
        return first17 + SyntheticId.checkCharacter(first17);
    }
}
