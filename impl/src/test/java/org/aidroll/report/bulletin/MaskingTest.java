package org.aidroll.report.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void one_and_two_are_hidden_and_the_next_larger_with_them() {
        assertThat(hidden(List.of(10, 1, 5, 0, 7))).containsExactly(1, 2);
        assertThat(hidden(List.of(2, 3, 2, 40))).containsExactly(0, 1, 2);
    }

    @Test
    void nothing_small_hides_nothing() {
        assertThat(hidden(List.of(0, 3, 12))).isEmpty();
        assertThat(Masking.of(List.of(0, 3, 12)).hidesTotal()).isFalse();
    }

    @Test
    void where_there_is_none_to_hide_with_it_the_total_is_hidden() {
        assertThat(hidden(List.of(0, 2, 0))).containsExactly(1);
        assertThat(Masking.of(List.of(0, 2, 0)).hidesTotal()).isTrue();
    }

    @Test
    void the_total_never_tells_a_hidden_count() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            List<Integer> counts = new ArrayList<>();
            for (int school = random.nextInt(1, 8); school > 0; school--) {
                counts.add(random.nextInt(0, 9));
            }
            var masking = Masking.of(counts);
            var hidden = hidden(counts);
            if (!masking.hidesTotal() && !hidden.isEmpty()) {
                assertThat(hidden).hasSizeGreaterThan(1);
                assertThat(hidden).anyMatch(index -> counts.get(index) >= Masking.LEAST);
            }
        }
    }

    private static List<Integer> hidden(List<Integer> counts) {
        var masking = Masking.of(counts);
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (masking.hides(i)) {
                hidden.add(i);
            }
        }
        return hidden;
    }
}
