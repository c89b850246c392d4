package org.aidroll.api.term;

import static org.aidroll.api.term.Season.AUTUMN;
import static org.aidroll.api.term.Season.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTermTest {

    @Test
    void an_autumn_term_runs_from_September_to_the_end_of_February() {
        assertThat(SchoolTerm.of(2020, AUTUMN).span())
                .isEqualTo(DateSpan.firstToLast(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 2, 28)));
    }

    @Test
    void in_a_leap_year_the_autumn_term_has_the_29th_of_February() {
        var term = SchoolTerm.of(2019, AUTUMN);
        assertThat(term.span().last()).contains(LocalDate.of(2020, 2, 29));
        assertThat(SchoolTerm.containing(LocalDate.of(2020, 2, 29))).isEqualTo(term);
    }

    @Test
    void a_spring_term_runs_from_March_to_August() {
        assertThat(SchoolTerm.of(2021, SPRING).span())
                .isEqualTo(DateSpan.firstToLast(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 8, 31)));
    }

    @Test
    void every_day_is_in_the_term_that_contains_it_and_in_no_neighbour() {
        for (var day = LocalDate.of(2019, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            var term = SchoolTerm.containing(day);
            LocalDate last = term.span().last().orElseThrow();
            assertThat(term.span().contains(day)).as("%s in %s", day, term).isTrue();
            assertThat(term.schoolYear().span().contains(day)).isTrue();
            assertThat(SchoolTerm.containing(last.plusDays(1))).isGreaterThan(term);
            assertThat(SchoolTerm.containing(term.span().start().minusDays(1))).isLessThan(term);
        }
    }

    @Test
    void parse_reads_what_value_wrote() {
        IntStream.of(1900, 1999, 2000, 2019, 2020, 2021, 2999).forEach(year -> {
            for (Season season : Season.values()) {
                var term = SchoolTerm.of(year, season);
                assertThat(SchoolTerm.parse(term.value())).isEqualTo(term);
            }
        });
        assertThat(SchoolTerm.of(2020, AUTUMN)).hasToString("2020-AUTUMN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "2020-Autumn", "2020-FALL", "20-AUTUMN", "2020-AUTUMN ", "2020/AUTUMN"})
    void anything_else_is_refused_with_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolTerm.parse(text))
                .withMessage("'" + text + "' is not a term\nMaybe write 2020-AUTUMN or 2021-SPRING");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 3000, 0, -2020})
    void a_year_out_of_range_is_refused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchoolTerm.of(year, SPRING))
                .withMessage("year " + year + " of a term is not within 1900 to 2999");
    }

    @Test
    void terms_are_ordered_by_time() {
        assertThat(SchoolTerm.of(2020, SPRING)).isLessThan(SchoolTerm.of(2020, AUTUMN));
        assertThat(SchoolTerm.of(2020, AUTUMN)).isLessThan(SchoolTerm.of(2021, SPRING));
        assertThat(SchoolTerm.of(2020, AUTUMN)).isEqualByComparingTo(SchoolTerm.parse("2020-AUTUMN"));
    }

    @Test
    void a_school_year_is_its_two_terms() {
        var year = new SchoolYear(2020);
        assertThat(year.term(AUTUMN)).isEqualTo(SchoolTerm.of(2020, AUTUMN));
        assertThat(year.term(SPRING)).isEqualTo(SchoolTerm.of(2021, SPRING));
        assertThat(year.term(AUTUMN).schoolYear()).isEqualTo(year);
        assertThat(year.term(SPRING).schoolYear()).isEqualTo(year);
        assertThat(year.span().start()).isEqualTo(year.term(AUTUMN).span().start());
        assertThat(year.term(AUTUMN).span().endExclusive())
                .contains(year.term(SPRING).span().start());
        assertThat(year.span().endExclusive())
                .isEqualTo(year.term(SPRING).span().endExclusive());
        assertThat(year).hasToString("2020/2021");
    }
}
