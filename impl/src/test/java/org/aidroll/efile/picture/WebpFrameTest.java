package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aidroll.api.efile.DecodeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunks of a WebP file, put together by hand (RFC 9649). */
class WebpFrameTest {
    private static byte[] u32(long value) {
        return RawBytes.of((int) value, (int) (value >> 8), (int) (value >> 16), (int) (value >> 24));
    }

    private static byte[] chunk(String type, Object... content) {
        byte[] data = RawBytes.of(content);
        return RawBytes.of(type, u32(data.length), data, new byte[data.length & 1]);
    }

    private static byte[] lossless(int width, int height) {
        return chunk("VP8L", 0x2F, u32(width - 1 | (height - 1) << 14), "pixels!");
    }

    private static byte[] lossy(int width, int height) {
        return chunk("VP8 ", new byte[6], width, width >> 8, height, height >> 8, "pixels");
    }

    private static byte[] extended(int flags, int width, int height) {
        return chunk("VP8X", flags, 0, 0, 0, u24(width - 1), u24(height - 1));
    }

    private static byte[] u24(int value) {
        return Arrays.copyOf(u32(value), 3);
    }

    private static byte[] riff(Object... chunks) {
        byte[] all = RawBytes.of(chunks);
        return RawBytes.of("RIFF", u32(all.length + 4), "WEBP", all);
    }

    private static FileFrame read(byte[] file) {
        return WebpFrame.read(new Bytes(file));
    }

    private static void assertBroken(FileFrame frame, String problem) {
        assertThat(frame.state()).isEqualTo(DecodeState.FAIL);
        assertThat(frame.problem()).isEqualTo(problem);
    }

    private static void assertSides(FileFrame frame, int width, int height) {
        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.pages()).isEqualTo(1);
        assertThat(frame.width()).isEqualTo(width);
        assertThat(frame.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"1, 16384", "16384, 1", "5000, 7001"})
    void a_lossless_picture_tells_its_sides(int width, int height) {
        assertSides(read(riff(lossless(width, height))), width, height);
    }

    @ParameterizedTest
    @CsvSource({"1, 16383", "16383, 1", "5000, 7001"})
    void a_lossy_picture_tells_its_sides(int width, int height) {
        assertSides(read(riff(lossy(width, height))), width, height);
    }

    @Test
    void the_two_bits_of_enlargement_are_no_part_of_a_side() {
        assertSides(read(riff(lossy(0x4000 | 300, 0x8000 | 200))), 300, 200);
    }

    @Test
    void an_extended_header_tells_sides_of_24_bits() {
        assertSides(read(riff(extended(0, 0x123456, 0x0ABCDE), lossy(3, 2))), 0x123456, 0x0ABCDE);
    }

    @Test
    void of_several_headers_the_largest_sides_count() {
        assertSides(read(riff(extended(0, 9, 2), lossy(3, 8))), 9, 8);
    }

    @Test
    void cut_after_any_byte_it_lacks_its_end() {
        byte[] file = riff(extended(0, 3, 2), chunk("ICCP", "odd"), lossless(3, 2));

        for (int length = 12; length < file.length; length++) {
            assertThat(read(Arrays.copyOf(file, length)).state())
                    .as("of %d bytes", length)
                    .isEqualTo(DecodeState.TRUNCATED);
        }
    }

    @Test
    void what_says_that_it_is_longer_is_cut() {
        byte[] file = riff(lossless(3, 2));
        file[4]++;

        assertThat(read(file).state()).isEqualTo(DecodeState.TRUNCATED);
    }

    @Test
    void what_is_too_short_for_a_chunk_before_the_end_is_the_beginning_of_one() {
        assertThat(read(riff(lossless(3, 2), new byte[7])).state()).isEqualTo(DecodeState.TRUNCATED);
    }

    @Test
    void the_last_chunk_may_be_empty() {
        assertThat(read(riff(lossless(3, 2), chunk("JUNK"))).state()).isEqualTo(DecodeState.OK);
    }

    @Test
    void the_last_chunk_may_lack_the_byte_that_makes_it_even() {
        byte[] odd = chunk("VP8L", 0x2F, u32(0), "pixels");
        byte[] file = riff(Arrays.copyOf(odd, odd.length - 1));

        assertThat(read(file).state()).isEqualTo(DecodeState.OK);
        assertThat(read(file).essential()).containsExactly(new Stretch(12, file.length));
    }

    @Test
    void a_chunk_larger_than_the_file_is_cut() {
        assertThat(read(riff(lossless(3, 2), "JUNK", u32(0xFFFFFFFFL))).state()).isEqualTo(DecodeState.TRUNCATED);
        assertThat(read(riff(lossless(3, 2), "JUNK", u32(1))).state()).isEqualTo(DecodeState.TRUNCATED);
    }

    @Test
    void a_film_is_refused() {
        assertBroken(read(riff(extended(2, 3, 2), lossy(3, 2))), "animated");
        assertThat(read(riff(extended(0xFD, 3, 2), lossy(3, 2))).state()).isEqualTo(DecodeState.OK);
    }

    @Test
    void without_coded_pixels_there_are_none() {
        assertBroken(read(riff(extended(0, 3, 2))), "no pixels");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "3, 0"})
    void without_a_side_there_are_no_pixels(int width, int height) {
        assertBroken(read(riff(lossy(width, height))), "no pixels");
    }

    @Test
    void the_picture_is_the_first_chunk_of_pixels() {
        byte[] first = lossless(3, 2);
        byte[] file = riff(chunk("ICCP", "odd"), first, lossy(3, 2), chunk("XMP ", "note"));

        assertThat(Stretch.joined(new Bytes(file), read(file).essential())).isEqualTo(first);
    }

    @Test
    void a_lossy_chunk_of_pixels_is_a_picture() {
        byte[] pixels = lossy(3, 2);
        byte[] file = riff(pixels);

        assertThat(Stretch.joined(new Bytes(file), read(file).essential())).isEqualTo(pixels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XMP ", "EXIF", "JUNK"})
    void notes_are_looked_through_for_what_is_no_picture(String type) {
        assertThat(read(riff(lossless(3, 2), chunk(type, "<script"))).carried()).isEqualTo("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP8 ", "VP8L", "ALPH"})
    void what_has_to_be_decoded_may_spell_anything(String type) {
        assertThat(read(riff(chunk(type, "<script"))).carried()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%PDF, '-'", "<svg, a"})
    void the_name_of_a_chunk_is_no_note(String type, String data) {
        assertThat(read(riff(lossless(3, 2), chunk(type, data))).carried()).isEmpty();
    }

    @Test
    void what_hangs_behind_the_picture_is_looked_through() {
        FileFrame frame = read(RawBytes.of(riff(lossless(3, 2)), "<?php"));

        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.carried()).isEqualTo("<?php");
    }

    @Test
    void a_chunk_behind_the_end_is_none_of_the_file() {
        assertThat(read(RawBytes.of(riff(lossless(3, 2)), chunk("EXIF", exif(6))))
                        .exif())
                .isEqualTo(Exif.NONE);
    }

    private static byte[] exif(int orientation) {
        return RawBytes.of("MM\0*", 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0);
    }

    @Test
    void the_cameras_notes_tell_which_way_is_up_with_their_name_or_without() {
        assertThat(read(riff(lossless(3, 2), chunk("EXIF", exif(6)))).exif().orientation())
                .isEqualTo(6);
        assertThat(read(riff(lossless(3, 2), chunk("EXIF", "Exif\0\0", exif(6))))
                        .exif()
                        .orientation())
                .isEqualTo(6);
    }
}
