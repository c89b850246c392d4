package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aidroll.api.efile.DecodeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markers of a JPEG, put together by hand (ITU T.81, annex B). */
class JpegFrameTest {
    private static final byte[] SOI = RawBytes.of(0xFF, 0xD8);
    private static final byte[] EOI = RawBytes.of(0xFF, 0xD9);
    private static final byte[] SOF = header(0xC0, 0x0203, 0x0405);
    private static final byte[] SOS = segment(0xDA, "abc");
    private static final byte[] PIXELS = RawBytes.of(1, 0xFF, 0, 2);

    private static byte[] segment(int marker, Object... content) {
        byte[] data = RawBytes.of(content);
        return RawBytes.of(0xFF, marker, data.length + 2 >> 8, data.length + 2, data);
    }

    private static byte[] header(int marker, int height, int width) {
        return segment(marker, 8, height >> 8, height, width >> 8, width, 1, 1, 0x11, 0);
    }

    private static FileFrame read(Object... parts) {
        return JpegFrame.read(new Bytes(RawBytes.of(parts)));
    }

    private static void assertBroken(FileFrame frame, String problem) {
        assertThat(frame.state()).isEqualTo(DecodeState.FAIL);
        assertThat(frame.problem()).isEqualTo(problem);
    }

    @Test
    void a_whole_one_tells_its_sides() {
        FileFrame frame = read(SOI, SOF, SOS, PIXELS, EOI);

        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.height()).isEqualTo(0x0203);
        assertThat(frame.width()).isEqualTo(0x0405);
        assertThat(frame.pages()).isEqualTo(1);
    }

    @Test
    void cut_after_any_byte_it_lacks_its_end() {
        byte[] file = RawBytes.of(SOI, segment(0xE0, "note"), SOF, SOS, PIXELS, EOI);

        for (int length = 2; length < file.length; length++) {
            assertThat(read(Arrays.copyOf(file, length)).state())
                    .as("of %d bytes", length)
                    .isEqualTo(DecodeState.TRUNCATED);
        }
    }

    @Test
    void a_header_that_is_all_there_counts_though_nothing_follows() {
        assertThat(read(SOI, SOF).width()).isEqualTo(0x0405);
        assertThat(read(SOI, Arrays.copyOf(SOF, SOF.length - 1)).width()).isZero();
    }

    @Test
    void a_segment_shorter_than_its_own_length_is_damage() {
        assertBroken(read(SOI, 0xFF, 0xE0, 0, 1), "segment of 1 bytes");
        assertBroken(read(SOI, 0xFF, 0xE0, 0, 0, SOF, SOS, EOI), "segment of 0 bytes");
    }

    @Test
    void a_segment_may_be_empty() {
        assertThat(read(SOI, segment(0xE0), SOF, SOS, PIXELS, EOI).state()).isEqualTo(DecodeState.OK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
    void each_kind_of_frame_header_tells_the_sides(int marker) {
        assertThat(read(SOI, header(marker, 3, 2), SOS, EOI).width()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xBF, 0xC4, 0xC8, 0xCC, 0xDB, 0xDD, 0xE0, 0xEE, 0xF0})
    void no_other_segment_does(int marker) {
        assertThat(read(SOI, header(marker, 3, 2), SOS, EOI).width()).isZero();
    }

    @Test
    void of_several_headers_the_largest_sides_count() {
        FileFrame frame = read(SOI, header(0xC0, 9, 2), header(0xC0, 3, 8), SOS, EOI);

        assertThat(frame.height()).isEqualTo(9);
        assertThat(frame.width()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0xD0, 0xD7, 0xD8})
    void a_marker_without_length_between_segments_is_passed_over(int marker) {
        FileFrame frame = read(SOI, 0xFF, marker, SOF, SOS, PIXELS, EOI);

        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.width()).isEqualTo(0x0405);
    }

    @Test
    void filling_and_stray_bytes_before_a_marker_mean_nothing() {
        FileFrame frame = read(SOI, 0x12, 0xFF, 0, 0xFF, 0xFF, SOF, SOS, PIXELS, EOI);

        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.width()).isEqualTo(0x0405);
    }

    @Test
    void without_a_width_a_height_or_pixels_there_is_no_picture() {
        String problem = "no picture between its first and its last mark";

        assertBroken(read(SOI, header(0xC0, 3, 0), SOS, EOI), problem);
        assertBroken(read(SOI, header(0xC0, 0, 2), SOS, EOI), problem);
        assertBroken(read(SOI, SOF, EOI), problem);
    }

    @Test
    void a_hundred_scans_are_read_and_not_one_more() {
        byte[] scans = new byte[100 * SOS.length];
        for (int i = 0; i < 100; i++) {
            System.arraycopy(SOS, 0, scans, i * SOS.length, SOS.length);
        }

        assertThat(read(SOI, SOF, scans, EOI).state()).isEqualTo(DecodeState.OK);
        assertBroken(read(SOI, SOF, scans, SOS, EOI), "more than 100 scans");
    }

    @Test
    void the_picture_is_its_marks_tables_and_pixels_without_the_notes() {
        byte[] adobe = segment(0xEE, "Adobe");
        byte[] table = segment(0xDB, "table");
        byte[] file = RawBytes.of(
                SOI,
                segment(0xE0, "JFIF"),
                adobe,
                segment(0xEF, "a"),
                segment(0xFE, "b"),
                table,
                SOF,
                SOS,
                PIXELS,
                EOI,
                "behind");
        var frame = read(file);

        assertThat(Stretch.joined(new Bytes(file), frame.essential()))
                .isEqualTo(RawBytes.of(SOI, adobe, table, SOF, SOS, PIXELS, EOI));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD0, 0xD3, 0xD7})
    void pixels_go_on_after_a_restart(int restart) {
        byte[] file = RawBytes.of(SOI, SOF, SOS, PIXELS, 0xFF, restart, 7, 8, EOI);

        assertThat(Stretch.joined(new Bytes(file), read(file).essential())).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xCF, 0xD8})
    void pixels_end_at_any_other_marker(int marker) {
        byte[] file = RawBytes.of(SOI, SOF, SOS, PIXELS, 0xFF, marker, 0, 2, EOI);

        assertThat(read(file).essential()).contains(new Stretch(file.length - 10, file.length - 6));
    }

    @Test
    void pixels_end_where_the_next_table_begins() {
        byte[] file = RawBytes.of(SOI, SOF, SOS, PIXELS, segment(0xE1, "note"), SOS, PIXELS, EOI);

        assertThat(Stretch.joined(new Bytes(file), read(file).essential()))
                .isEqualTo(RawBytes.of(SOI, SOF, SOS, PIXELS, SOS, PIXELS, EOI));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE0, 0xE1, 0xED, 0xEF, 0xFE})
    void notes_are_looked_through_for_what_is_no_picture(int marker) {
        assertThat(read(SOI, segment(marker, "<script"), SOF, SOS, EOI).carried())
                .isEqualTo("<script");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xDB, 0xEE, 0xF0, 0xDA})
    void what_has_to_be_decoded_may_spell_anything(int marker) {
        assertThat(read(SOI, segment(marker, "<script"), SOF, SOS, EOI).carried())
                .isEmpty();
    }

    @Test
    void a_note_begins_after_its_length_and_ends_with_it() {
        assertThat(read(SOI, segment(0xFE, "<scrip"), "t", SOF, SOS, EOI).carried())
                .isEmpty();
        // The length of this one, 0x0A3C, ends with a bracket.
        assertThat(read(SOI, segment(0xFE, "?php", new byte[0x0A3C - 6]), SOF, SOS, EOI)
                        .carried())
                .isEmpty();
    }

    @Test
    void what_hangs_behind_the_picture_is_looked_through() {
        assertThat(read(SOI, SOF, SOS, PIXELS, EOI, "<?php").carried()).isEqualTo("<?php");
    }

    @Test
    void a_picture_that_is_cut_or_broken_still_tells_what_it_carries() {
        assertThat(read(SOI, segment(0xFE, "<svg"), SOF).carried()).isEqualTo("<svg");
        assertThat(read(SOI, segment(0xFE, "<svg"), 0xFF, 0xE0, 0, 1).carried()).isEqualTo("<svg");
    }

    private static byte[] exif(int orientation) {
        return RawBytes.of("Exif\0\0MM\0*", 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0);
    }

    @Test
    void the_cameras_notes_tell_which_way_is_up() {
        assertThat(read(SOI, segment(0xE1, exif(6)), SOF, SOS, EOI).exif().orientation())
                .isEqualTo(6);
    }

    @Test
    void of_two_notes_of_a_camera_the_first_that_says_something_counts() {
        FileFrame frame =
                read(SOI, segment(0xE1, exif(1)), segment(0xE1, exif(6)), segment(0xE1, exif(3)), SOF, SOS, EOI);

        assertThat(frame.exif().orientation()).isEqualTo(6);
    }

    @Test
    void another_segment_of_the_same_text_is_no_camera() {
        assertThat(read(SOI, segment(0xE2, exif(6)), SOF, SOS, EOI).exif()).isEqualTo(Exif.NONE);
        assertThat(read(SOI, segment(0xE1, "http", exif(6)), SOF, SOS, EOI).exif())
                .isEqualTo(Exif.NONE);
    }

    @Test
    void the_cameras_notes_end_with_their_segment() {
        byte[] notes = exif(6);
        byte[] cut = Arrays.copyOf(notes, notes.length - 2);

        assertThat(read(SOI, segment(0xE1, cut), 0, 0, SOF, SOS, EOI).exif()).isEqualTo(Exif.NONE);
    }
}
