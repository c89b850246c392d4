package org.aidroll.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rule 6: how probable it is that somebody else has a name like it. Source of the population's figures: design,
 * background: two people have one surname in .02679 of all pairs, one full name of three characters in 4.84e-7.
 */
class NameFrequenciesTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final double GIVEN_NAME = 4.84e-7 / .02679;
    private static final Percentage ROUNDING = Percentage.withPercentage(.000_1);

    /** A hundred pupils: 秦 is the surname of ten, 满 the last character of twenty, and forty are called 乔木青. */
    private static NameFrequencies hundred() {
        List<String> names = new ArrayList<>(Collections.nCopies(40, "乔木青"));
        for (int n = 0; n < 60; n++) {
            names.add((n < 10 ? "秦" : "沈") + (char) ('\u5000' + n) + (n >= 5 && n < 25 ? "满" : "禾"));
        }
        return of(names);
    }

    private static NameFrequencies of(List<String> names) {
        return new NameFrequencies(names.stream().map(NAMES::folded).toList(), NAMES);
    }

    private static double chance(NameLevel level, String listed, String onRoll) {
        return hundred().byChance(level, listed, onRoll, false);
    }

    private static double chanceOfKin(NameLevel level, String listed, String onRoll) {
        return hundred().byChance(level, listed, onRoll, true);
    }

    @ParameterizedTest
    @EnumSource(names = {"DIFFERENT", "MISSING"})
    void names_that_do_not_agree_say_nothing(NameLevel level) {
        assertThat(chance(level, "秦小满", "乔木青")).isEqualTo(1);
    }

    /** Fifty pupils of the population are believed beside the hundred. */
    @Test
    void a_name_is_as_common_as_its_surname_and_characters_are_here_and_in_the_population_together() {
        double character = Math.sqrt(GIVEN_NAME);
        double surname = (10 + 50 * .02679) / 150;
        double middle = 50 * character / 150;
        double last = (20 + 50 * character) / 150;
        assertThat(chance(NameLevel.EXACT, "秦小满", "秦小满")).isCloseTo(surname * middle * last * 101 / 102, ROUNDING);
    }

    @Test
    void a_name_that_others_have_is_as_common_as_they_are_many() {
        assertThat(chance(NameLevel.EXACT, "乔木青", "乔木青")).isEqualTo(.39);
    }

    @Test
    void no_full_name_is_rarer_than_the_populations() {
        assertThat(chance(NameLevel.EXACT, "封九思", "封九思")).isEqualTo(4.84e-7);
    }

    /** Of the family the surname is known, and the given name alone could be another's. */
    @Test
    void in_one_family_no_given_name_is_rarer_than_the_populations() {
        assertThat(chanceOfKin(NameLevel.EXACT, "封九思", "封九思")).isCloseTo(GIVEN_NAME, ROUNDING);
        assertThat(chanceOfKin(NameLevel.HOMOPHONE, "封九思", "封九斯")).isGreaterThan(GIVEN_NAME);
    }

    /** Brothers and sisters are named apart, one in fifty by a slip alike; in two families of five a character is shared. */
    @Test
    void a_brother_who_is_not_on_the_roll_has_the_very_name_by_a_slip_only() {
        double character = Math.sqrt(GIVEN_NAME);
        double last = (20 + 50 * character) / 150;
        assertThat(chanceOfKin(NameLevel.EXACT, "秦小满", "秦小满")).isCloseTo(.02 * .4 * last, ROUNDING);
        assertThat(chanceOfKin(NameLevel.VARIANT, "秦小滿", "秦小满")).isCloseTo(.02 * .4 * last, ROUNDING);
    }

    @Test
    void a_common_first_character_is_shared_in_a_family_as_often_as_elsewhere() {
        double character = Math.sqrt(GIVEN_NAME);
        var all = of(Collections.nCopies(100, "乔木青"));
        double share = (100 + 50 * character) / 150;
        assertThat(all.byChance(NameLevel.EXACT, "乔木青", "乔木青", true)).isCloseTo(.02 * share * share, ROUNDING);
    }

    /** Of a given name of one character no part is shared by custom. */
    @Test
    void a_given_name_of_one_character_is_not_shared_in_a_family() {
        var all = of(Collections.nCopies(100, "乔木"));
        double share = (100 + 50 * Math.sqrt(GIVEN_NAME)) / 150;
        assertThat(all.byChance(NameLevel.EXACT, "乔木", "乔木", true)).isCloseTo(.02 * share, ROUNDING);
        assertThat(all.byChance(NameLevel.EXACT, "乔青", "乔青", true))
                .isCloseTo(.02 * 50 * Math.sqrt(GIVEN_NAME) / 150, ROUNDING);
    }

    /** Source: 4.64e-6 for toneless pinyin over 4.84e-7. */
    @Test
    void a_character_of_the_same_sound_is_met_as_often_as_characters_sound_alike() {
        double exact = chance(NameLevel.EXACT, "秦小满", "秦小满");
        assertThat(chance(NameLevel.HOMOPHONE, "秦晓满", "秦小满")).isCloseTo(exact * 4.64e-6 / 4.84e-7, ROUNDING);
    }

    @Test
    void a_character_of_the_same_look_is_met_four_times_as_often() {
        double exact = chance(NameLevel.EXACT, "秦小满", "秦小满");
        assertThat(chance(NameLevel.SHAPE, "秦小漫", "秦小满")).isCloseTo(exact * 4, ROUNDING);
    }

    /** A question mark and another character say nothing of the place at which they stand. */
    @ParameterizedTest
    @CsvSource({"RARE, 秦?满", "CLOSE, 秦大满"})
    void a_place_that_does_not_agree_is_left_out(NameLevel level, String listed) {
        double surname = (10 + 50 * .02679) / 150;
        double last = (20 + 50 * Math.sqrt(GIVEN_NAME)) / 150;
        assertThat(chance(level, listed, "秦小满")).isCloseTo(surname * last * 101 / 102, ROUNDING);
    }

    /** Only the length of the name is left, which all but one in a hundred have. */
    @ParameterizedTest
    @CsvSource({"HOMOPHONE, 乔目清", "SHAPE, 乔术清"})
    void a_character_that_everybody_has_is_met_with_certainty_and_not_oftener(NameLevel level, String listed) {
        var all = of(Collections.nCopies(100, "乔木青"));
        assertThat(all.byChance(level, listed, "乔木青", true)).isCloseTo(101. / 102, ROUNDING);
    }

    /** Names of two lengths are held to agree in half of what they say. */
    @Test
    void names_of_two_lengths_agree_by_chance_much_more_often() {
        double whole = chance(NameLevel.EXACT, "秦小满", "秦小满");
        assertThat(chance(NameLevel.CLOSE, "秦小满儿", "秦小满")).isCloseTo(Math.sqrt(whole), ROUNDING);
    }

    /** 满 at the end of a name of three says nothing of 满 elsewhere. */
    @Test
    void a_character_is_common_only_at_its_place_and_in_names_of_one_length() {
        double rare = 50 * Math.sqrt(GIVEN_NAME) / 150;
        double surname = (10 + 50 * .02679) / 150;
        assertThat(chance(NameLevel.RARE, "秦满?", "秦满禾")).isCloseTo(surname * rare * 101 / 102, ROUNDING);
        double inNamesOfTwo = Math.sqrt(GIVEN_NAME);
        assertThat(chance(NameLevel.EXACT, "秦满", "秦满")).isCloseTo(surname * inNamesOfTwo / 102, ROUNDING);
    }

    @Test
    void among_many_a_name_that_agrees_in_part_may_be_rarer_than_any_full_name() {
        var many = of(Collections.nCopies(10_000, "乔木青"));
        assertThat(many.byChance(NameLevel.CLOSE, "封九思", "封十思", false)).isLessThan(4.84e-7);
        assertThat(many.byChance(NameLevel.HOMOPHONE, "封九斯", "封九思", false)).isEqualTo(4.84e-7);
    }

    /** Nothing is known where there is nobody. */
    @Test
    void among_nobody_every_name_is_everybodys() {
        var none = of(List.of());
        assertThat(none.byChance(NameLevel.EXACT, "秦小满", "秦小满", false)).isEqualTo(1);
    }
}
