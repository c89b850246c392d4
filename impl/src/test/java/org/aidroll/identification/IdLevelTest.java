package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aidroll.api.identification.Evidence.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How two numbers compare, one in a list and one on the roll: never as text, and the same whichever is which. */
class IdLevelTest {
    private static final String TWO_SLIPS = "430482201302150025";
    private static final String CUT = "430482201302140000";

    private static IdLevel compared(String one, String other) {
        IdLevel level = inListAndOnRoll(one, other);
        assertThat(inListAndOnRoll(other, one)).isEqualTo(level);
        return level;
    }

    private static IdLevel inListAndOnRoll(String listed, String onRoll) {
        return IdLevel.of(listed(row("秦小满", listed)), RollPupil.of(pupil("boy", "秦小满", b -> b.id(onRoll))));
    }

    /** Two different numbers that both pass the check are two persons. */
    @Test
    void two_valid_numbers_are_equal_or_of_two_persons() {
        assertThat(compared(ID, ID)).isEqualTo(IdLevel.EQUAL);
        assertThat(compared(ID, MOTHER)).isEqualTo(IdLevel.TWO_VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"430482201302140016", "430482201302140051", "43048220130214015", "43O482201302140015"})
    void a_number_that_one_slip_mended_is_the_other_is_repaired(String damaged) {
        assertThat(compared(damaged, ID)).isEqualTo(IdLevel.REPAIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_SLIPS, "7", "证1"})
    void a_number_that_no_slip_mended_is_the_other_is_not_the_others(String damaged) {
        assertThat(compared(damaged, ID)).isEqualTo(IdLevel.OTHER_DAMAGED);
    }

    @Test
    void what_a_spreadsheet_left_is_compared_and_says_the_more_the_more_is_left() {
        assertThat(compared(CUT, ID)).isEqualTo(IdLevel.TRUNCATED);
        assertThat(compared("4.30482E+17", ID)).isEqualTo(IdLevel.BARELY_LEFT);
        assertThat(compared(CUT, MOTHER)).isEqualTo(IdLevel.OTHER_DAMAGED);
        assertThat(compared("5.30482E+17", ID)).isEqualTo(IdLevel.OTHER_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "未办"})
    void a_word_is_no_number(String word) {
        assertThat(compared(word, ID)).isEqualTo(IdLevel.MISSING);
        assertThat(compared(word, TWO_SLIPS)).isEqualTo(IdLevel.MISSING);
        assertThat(compared(word, word)).isEqualTo(IdLevel.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "430482201302190016, 430482201302190016",
        "43048220130214001, 43048220130214001",
        "430482130214001, 430482130214001",
        "43048220130214001X1, 43048220130214001X1",
        "430482201302140000, 430482201302140000",
        "430482201302140000, 4.3048220130214E17"
    })
    void two_numbers_damaged_in_one_way_were_one_number(String one, String other) {
        assertThat(compared(one, other)).isEqualTo(IdLevel.SAME_DAMAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "430482201302140016, 430482201302140025",
        "430482201302140000, 430482201302150000",
        "430482201302140000, 430482201302140016",
        "4.30482E+17, 4.30482E+17",
        "43048220130214, 43048220130214",
        "43048220130214证, 43048220130214证",
        "43048220130214/16, 43048220130214/16",
        "43048220130214:16, 43048220130214:16"
    })
    void two_numbers_damaged_in_two_ways_or_beyond_knowing_say_nothing(String one, String other) {
        assertThat(compared(one, other)).isEqualTo(IdLevel.MISSING);
    }

    /** Of such a number the birth date and the sex are known too, and are not weighed again. */
    @Test
    void only_a_number_mended_or_cut_after_the_birth_date_points_at_the_person() {
        assertThat(Arrays.stream(IdLevel.values()).filter(IdLevel::pointsAtThePerson))
                .containsExactly(IdLevel.REPAIRED, IdLevel.TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, EQUAL",
        "REPAIRED, SIMILAR",
        "TRUNCATED, SIMILAR",
        "SAME_DAMAGE, SIMILAR",
        "TWO_VALID, DIFFERENT",
        "OTHER_DAMAGED, DIFFERENT",
        "BARELY_LEFT, MISSING",
        "MISSING, MISSING"
    })
    void people_are_told_how_the_numbers_agree(IdLevel level, Agreement told) {
        assertThat(level.agreement()).isEqualTo(told);
    }
}
