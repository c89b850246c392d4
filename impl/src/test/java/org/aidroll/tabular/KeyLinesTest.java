package org.aidroll.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyLinesTest {

    @Test
    void a_key_keeps_the_line_on_which_it_stood_first() {
        var lines = new KeyLines();

        assertThat(lines.putIfAbsent("G1", 2)).isZero();
        assertThat(lines.putIfAbsent("G1", 70_000)).isEqualTo(2);
        assertThat(lines.putIfAbsent("G2", 70_001)).isZero();
        assertThat(lines.putIfAbsent("G2", 70_002)).isEqualTo(70_001);
    }

    @Test
    void keys_are_told_apart_by_every_character() {
        var lines = new KeyLines();

        assertThat(lines.putIfAbsent("", 1)).isZero();
        assertThat(lines.putIfAbsent("\0", 2)).isZero();
        assertThat(lines.putIfAbsent("\uD800", 3)).isZero();
        assertThat(lines.putIfAbsent("?", 4)).isZero();
        assertThat(lines.putIfAbsent("", 5)).isEqualTo(1);
        assertThat(lines.putIfAbsent("\uD800", 6)).isEqualTo(3);
    }

    @Test
    void a_key_longer_than_a_chunk_is_kept() {
        var lines = new KeyLines();
        String longest = "长".repeat(100_000);

        assertThat(lines.putIfAbsent(longest, 1)).isZero();
        assertThat(lines.putIfAbsent("短", 2)).isZero();
        assertThat(lines.putIfAbsent(longest, 3)).isEqualTo(1);
        assertThat(lines.putIfAbsent("短", 4)).isEqualTo(2);
    }

    @Test
    void many_keys_answer_as_a_map_would() {
        var lines = new KeyLines();
        Map<String, Integer> map = new HashMap<>();
        var random = new Random(3);
        for (int line = 1; line < 300_000; line++) {
            String key = "G" + random.nextInt(200_000);
            Integer first = map.putIfAbsent(key, line);

            assertThat(lines.putIfAbsent(key, line)).isEqualTo(first == null ? 0 : first);
        }
    }
}
