package org.aidroll.api.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "430482000000, 430482, COUNTY",
        "430482, 430482, COUNTY",
        "430482000, 430482, COUNTY",
        "430400000000, 4304, PREFECTURE",
        "430400, 4304, PREFECTURE",
        "4304, 4304, PREFECTURE",
        "430000000000, 43, PROVINCE",
        "4300, 43, PROVINCE",
        "43, 43, PROVINCE",
        "430482101000, 430482101, TOWNSHIP",
        "430482101, 430482101, TOWNSHIP",
        "430482101203, 430482101203, VILLAGE",
        "430482000203, 430482000203, VILLAGE",
        "430482100, 430482100, TOWNSHIP",
        "430410, 430410, COUNTY"
    })
    void the_zeros_that_only_fill_a_code_up_are_dropped(String written, String code, DivisionLevel level) {
        var division = Division.of(written);
        assertThat(division.code()).isEqualTo(code);
        assertThat(division.level()).isEqualTo(level);
        assertThat(division).isEqualTo(Division.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "430", "43048", "4304821", "4304821012", "4304821012030", "43048A", "４３０４８２"})
    void anything_but_2_4_6_9_or_12_digits_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Division.of(code))
                .withMessage("'" + code + "' is not a division code\nMaybe write 6, 9 or 12 digits");
    }

    @Test
    void a_village_lies_in_its_township_county_prefecture_and_province() {
        var village = Division.of("430482101203");
        assertThat(village.at(DivisionLevel.VILLAGE)).contains(village);
        assertThat(village.at(DivisionLevel.TOWNSHIP)).contains(Division.of("430482101"));
        assertThat(village.at(DivisionLevel.COUNTY)).contains(Division.of("430482"));
        assertThat(village.at(DivisionLevel.PREFECTURE)).contains(Division.of("4304"));
        assertThat(village.at(DivisionLevel.PROVINCE)).contains(Division.of("43"));
    }

    @Test
    void a_county_has_no_one_township_or_village() {
        assertThat(Division.of("430482").at(DivisionLevel.TOWNSHIP)).isEmpty();
        assertThat(Division.of("430482").at(DivisionLevel.VILLAGE)).isEmpty();
        assertThat(Division.of("430482").at(DivisionLevel.COUNTY)).contains(Division.of("430482"));
    }

    @Test
    void a_division_contains_itself_and_what_lies_in_it_and_nothing_else() {
        var county = Division.of("430482000000");
        assertThat(county.contains(county)).isTrue();
        assertThat(county.contains(Division.of("430482101203"))).isTrue();
        assertThat(county.contains(Division.of("430481101203"))).isFalse();
        assertThat(county.contains(Division.of("4304"))).isFalse();
    }
}
