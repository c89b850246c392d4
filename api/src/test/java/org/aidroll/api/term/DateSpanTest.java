package org.aidroll.api.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    @Test
    void the_first_and_the_last_day_are_in_and_the_days_beside_them_are_out() {
        var span = DateSpan.firstToLast(FIRST, LAST);
        assertThat(span.contains(FIRST)).isTrue();
        assertThat(span.contains(LAST)).isTrue();
        assertThat(span.contains(FIRST.minusDays(1))).isFalse();
        assertThat(span.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_span_up_to_a_day_does_not_have_that_day() {
        assertThat(DateSpan.of(FIRST, LAST).contains(LAST)).isFalse();
        assertThat(DateSpan.of(FIRST, LAST).last()).contains(LAST.minusDays(1));
        assertThat(DateSpan.of(FIRST, LAST).endExclusive()).contains(LAST);
    }

    @Test
    void an_open_span_has_every_day_from_its_first() {
        var span = DateSpan.from(FIRST);
        assertThat(span.contains(FIRST)).isTrue();
        assertThat(span.contains(LocalDate.of(9999, 1, 1))).isTrue();
        assertThat(span.contains(FIRST.minusDays(1))).isFalse();
        assertThat(span.last()).isEmpty();
        assertThat(span.endExclusive()).isEmpty();
    }

    @Test
    void one_day_is_a_span() {
        assertThat(DateSpan.firstToLast(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void a_span_without_a_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.of(FIRST, FIRST))
                .withMessage("the span 2020-09-01 to 2020-09-01 has no day");
    }

    @Test
    void a_last_day_before_the_first_is_refused_with_the_days_as_they_were_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.firstToLast(LAST, FIRST))
                .withMessage(
                        "the last day 2020-09-01 comes before the first, 2020-12-31\nMaybe the two were exchanged");
    }

    @Test
    void the_two_ways_to_write_a_span_are_equal() {
        var span = DateSpan.firstToLast(FIRST, LAST);
        assertThat(span).isEqualTo(DateSpan.of(FIRST, LAST.plusDays(1)));
        assertThat(span).hasSameHashCodeAs(DateSpan.of(FIRST, LAST.plusDays(1)));
        assertThat(span)
                .isNotEqualTo(DateSpan.from(FIRST))
                .isNotEqualTo(DateSpan.of(FIRST, LAST))
                .isNotEqualTo(DateSpan.firstToLast(FIRST.plusDays(1), LAST))
                .isNotEqualTo("2020-09-01/2020-12-31");
        assertThat(DateSpan.from(FIRST).hashCode())
                .isNotEqualTo(DateSpan.from(LAST).hashCode());
    }

    @Test
    void printing_counts_both_days() {
        assertThat(DateSpan.firstToLast(FIRST, LAST)).hasToString("2020-09-01/2020-12-31");
        assertThat(DateSpan.from(FIRST)).hasToString("2020-09-01/..");
    }
}
