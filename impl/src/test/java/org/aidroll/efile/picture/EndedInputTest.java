package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A file that ends, and a reader that does not see it. */
class EndedInputTest {
    @Test
    void the_bytes_come_as_they_are() throws IOException {
        try (var input = new EndedInput(RawBytes.of("abc"))) {
            byte[] rest = new byte[5];

            assertThat(input.read()).isEqualTo('a');
            assertThat(input.read(rest, 1, 4)).isEqualTo(2);
            assertThat(rest).isEqualTo(RawBytes.of("\0bc\0\0"));
        }
    }

    @Test
    void a_reader_may_look_ahead_64_times_and_no_more() throws IOException {
        try (var input = new EndedInput(new byte[0])) {
            for (int i = 0; i < 63; i++) {
                assertThat(input.read()).isEqualTo(-1);
            }
            assertThat(input.read(new byte[1], 0, 1)).isEqualTo(-1);
            assertThatThrownBy(input::read).isInstanceOf(IOException.class).hasMessage("reads on past the end");
            assertThatThrownBy(() -> input.read(new byte[1], 0, 1)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void zeros_in_a_file_are_no_end() throws IOException {
        try (var input = new EndedInput(new byte[200])) {
            for (int i = 0; i < 200; i++) {
                assertThat(input.read()).isZero();
            }
        }
    }
}
