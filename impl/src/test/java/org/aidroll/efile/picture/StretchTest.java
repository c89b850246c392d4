package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final Bytes FILE = new Bytes(new byte[] {10, 11, 12, 13, 14, 15});

    @Test
    void stretches_are_joined_in_the_order_they_are_given() {
        assertThat(Stretch.joined(FILE, List.of(new Stretch(4, 6), new Stretch(1, 2), new Stretch(2, 4))))
                .containsExactly(14, 15, 11, 12, 13);
    }

    @Test
    void a_stretch_may_be_empty_and_so_may_be_all() {
        assertThat(Stretch.joined(FILE, List.of(new Stretch(3, 3), new Stretch(0, 1))))
                .containsExactly(10);
        assertThat(Stretch.joined(FILE, List.of())).isEmpty();
    }
}
