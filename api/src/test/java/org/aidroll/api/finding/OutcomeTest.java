package org.aidroll.api.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Finding NO_ROWS = Finding.of(FindingCode.NO_ROWS, Location.of("poverty.csv"));

    @Test
    void a_value_may_come_with_findings() {
        var outcome = Outcome.of(17, NO_ROWS);
        assertThat(outcome.value()).contains(17);
        assertThat(outcome.findings()).containsExactly(NO_ROWS);
        assertThat(Outcome.of(17, List.of(NO_ROWS)).findings()).containsExactly(NO_ROWS);
    }

    @Test
    void no_value_always_says_why() {
        assertThat(Outcome.failed(NO_ROWS).value()).isEmpty();
        assertThat(Outcome.failed(NO_ROWS).findings()).containsExactly(NO_ROWS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.failed(List.of()))
                .withMessage("an outcome without a value needs a finding that says why");
    }

    @Test
    void what_is_made_of_the_value_keeps_the_findings() {
        var outcome = Outcome.of(17, NO_ROWS).map(Integer::toHexString);
        assertThat(outcome.value()).contains("11");
        assertThat(outcome.findings()).containsExactly(NO_ROWS);
    }

    @Test
    void nothing_is_made_of_no_value() {
        var outcome = Outcome.<Integer>failed(NO_ROWS).map(value -> {
            throw new AssertionError("there is no value");
        });
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).containsExactly(NO_ROWS);
    }

    @Test
    void the_findings_cannot_be_changed_from_outside() {
        var mine = new ArrayList<>(List.of(NO_ROWS));
        var outcome = Outcome.of(17, mine);
        mine.clear();
        assertThat(outcome.findings()).containsExactly(NO_ROWS).isUnmodifiable();
    }

    @Test
    void printing_says_whether_there_is_a_value() {
        assertThat(Outcome.of(17)).hasToString("Outcome[17, []]");
        assertThat(Outcome.failed(NO_ROWS)).hasToString("Outcome[no value, [" + NO_ROWS + "]]");
    }
}
