package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers and texts out of bytes; beyond them there is nothing but 0. */
class BytesTest {
    private static final Bytes FOUR = new Bytes(RawBytes.of(0x81, 0x92, 0xA4, 0xB8));

    @Test
    void a_byte_is_without_a_sign() {
        assertThat(FOUR.u8(0)).isEqualTo(0x81);
        assertThat(FOUR.u8(3)).isEqualTo(0xB8);
    }

    @Test
    void before_the_first_byte_and_after_the_last_is_zero() {
        assertThat(FOUR.u8(-1)).isZero();
        assertThat(FOUR.u8(4)).isZero();
        assertThat(FOUR.u8(1L << 32)).isZero();
    }

    @Test
    void numbers_begin_with_their_high_byte() {
        assertThat(FOUR.u16(1)).isEqualTo(0x92A4);
        assertThat(FOUR.u32(0)).isEqualTo(0x8192A4B8L);
    }

    @Test
    void or_with_their_low_byte() {
        assertThat(FOUR.u16le(1)).isEqualTo(0xA492);
        assertThat(FOUR.u24le(1)).isEqualTo(0xB8A492);
        assertThat(FOUR.u32le(0)).isEqualTo(0xB8A49281L);
    }

    @Test
    void a_number_that_runs_over_the_end_goes_on_with_zeros() {
        assertThat(FOUR.u16(3)).isEqualTo(0xB800);
        assertThat(FOUR.u32(2)).isEqualTo(0xA4B80000L);
        assertThat(FOUR.u32le(2)).isEqualTo(0xB8A4L);
    }

    @Test
    void a_text_stands_where_all_of_its_characters_do() {
        var abc = new Bytes(RawBytes.of("abc"));

        assertThat(abc.has(0, "abc")).isTrue();
        assertThat(abc.has(1, "bc")).isTrue();
        assertThat(abc.has(0, "abd")).isFalse();
        assertThat(abc.has(0, "xbc")).isFalse();
    }

    @Test
    void the_zeros_outside_are_no_text() {
        var abc = new Bytes(RawBytes.of("abc"));

        assertThat(abc.has(2, "c\0")).isFalse();
        assertThat(abc.has(-1, "\0a")).isFalse();
    }

    @Test
    void a_stretch_of_text_is_cut_to_what_there_is() {
        var abc = new Bytes(RawBytes.of("abc"));

        assertThat(abc.text(1, 3)).isEqualTo("bc");
        assertThat(abc.text(-5, 2)).isEqualTo("ab");
        assertThat(abc.text(2, 1L << 40)).isEqualTo("c");
        assertThat(abc.text(2, 1)).isEmpty();
        assertThat(abc.text(9, 12)).isEmpty();
    }

    @Test
    void text_is_latin() {
        assertThat(FOUR.text(0, 2)).isEqualTo("\u0081\u0092");
    }
}
