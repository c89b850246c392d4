package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aidroll.api.efile.DecodeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunks of a PNG, put together by hand (ISO/IEC 15948). */
class PngFrameTest {
    private static final byte[] MARK = RawBytes.of("\u0089PNG\r\n\u001A\n");
    private static final byte[] IHDR = header(2, 3);
    private static final byte[] IDAT = chunk("IDAT", "pixels");
    private static final byte[] IEND = chunk("IEND");

    private static byte[] chunk(String type, Object... data) {
        return PictureFiles.chunk(type, RawBytes.of(data));
    }

    private static byte[] header(int width, int height) {
        return chunk("IHDR", u32(width), u32(height), 8, 2, 0, 0, 0);
    }

    private static byte[] u32(int value) {
        return RawBytes.of(value >> 24, value >> 16, value >> 8, value);
    }

    private static FileFrame read(Object... parts) {
        return PngFrame.read(new Bytes(RawBytes.of(parts)));
    }

    private static void assertBroken(FileFrame frame, String problem) {
        assertThat(frame.state()).isEqualTo(DecodeState.FAIL);
        assertThat(frame.problem()).isEqualTo(problem);
    }

    @Test
    void a_whole_one_tells_its_sides() {
        FileFrame frame = read(MARK, header(0x010203, 0x040506), IDAT, IEND);

        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.width()).isEqualTo(0x010203);
        assertThat(frame.height()).isEqualTo(0x040506);
        assertThat(frame.pages()).isEqualTo(1);
    }

    @Test
    void cut_after_any_byte_it_lacks_its_end() {
        byte[] file = RawBytes.of(MARK, IHDR, chunk("tEXt", "note"), IDAT, IEND);

        for (int length = MARK.length; length < file.length; length++) {
            assertThat(read(Arrays.copyOf(file, length)).state())
                    .as("of %d bytes", length)
                    .isEqualTo(DecodeState.TRUNCATED);
        }
    }

    @Test
    void without_a_header_it_is_damaged() {
        assertBroken(read(MARK, IDAT, IEND), "no header");
    }

    @Test
    void the_header_is_missed_where_its_name_would_be_whole() {
        assertThat(read(MARK, new byte[8]).state()).isEqualTo(DecodeState.TRUNCATED);
        assertBroken(read(MARK, new byte[9]), "no header");
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "2, 0"})
    void without_a_side_there_are_no_pixels(int width, int height) {
        assertBroken(read(MARK, header(width, height), IDAT, IEND), "no pixels");
    }

    @Test
    void without_coded_pixels_there_are_none() {
        assertBroken(read(MARK, IHDR, IEND), "no pixels");
    }

    @Test
    void a_side_of_32_bits_is_as_long_as_any_can_be() {
        FileFrame frame = read(MARK, header(-1, 3), IDAT, IEND);

        assertThat(frame.width()).isEqualTo(Integer.MAX_VALUE);
        assertThat(frame.height()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"})
    void each_chunk_of_the_picture_has_to_match_its_checksum(String type) {
        byte[] chunk = chunk(type, new byte[13]);
        chunk[chunk.length - 1] ^= 1;

        assertBroken(read(MARK, type.equals("IHDR") ? chunk : RawBytes.of(IHDR, chunk), IEND), "checksum of " + type);
    }

    @Test
    void a_checksum_is_over_name_and_data() {
        byte[] renamed = chunk("iDAT", "pixels");
        renamed[4] = 'I';
        byte[] changed = IDAT.clone();
        changed[changed.length - 5] ^= 1;

        assertBroken(read(MARK, IHDR, renamed, IEND), "checksum of IDAT");
        assertBroken(read(MARK, IHDR, changed, IEND), "checksum of IDAT");
    }

    @Test
    void the_picture_is_its_chunks_without_the_notes() {
        byte[] palette = chunk("PLTE", "abc");
        byte[] clear = chunk("tRNS", "d");
        byte[] file = RawBytes.of(
                MARK, IHDR, chunk("tEXt", "a"), palette, clear, IDAT, chunk("zTXt", "b"), IDAT, IEND, "behind");

        assertThat(Stretch.joined(new Bytes(file), read(file).essential()))
                .isEqualTo(RawBytes.of(MARK, IHDR, palette, clear, IDAT, IDAT, IEND));
    }

    @Test
    void notes_are_looked_through_for_what_is_no_picture() {
        assertThat(read(MARK, IHDR, chunk("tEXt", "<script"), IDAT, IEND).carried())
                .isEqualTo("<script");
    }

    @Test
    void what_has_to_be_decoded_may_spell_anything() {
        assertThat(read(MARK, IHDR, chunk("IDAT", "<script"), IEND).carried()).isEmpty();
    }

    @Test
    void a_note_begins_after_its_name_and_ends_before_its_checksum() {
        byte[] running = chunk("tEXt", "<scrip");
        running[running.length - 4] = 't';

        assertThat(read(MARK, IHDR, chunk("%pdf", "-"), IDAT, IEND).carried()).isEmpty();
        assertThat(read(MARK, IHDR, running, IDAT, IEND).carried()).isEmpty();
    }

    @Test
    void what_hangs_behind_the_picture_is_looked_through() {
        assertThat(read(MARK, IHDR, IDAT, IEND, "<?php").carried()).isEqualTo("<?php");
    }

    private static byte[] exif(int orientation) {
        return RawBytes.of("MM\0*", u32(8), 0, 1, 1, 0x12, 0, 3, u32(1), 0, orientation, 0, 0);
    }

    @Test
    void the_cameras_notes_tell_which_way_is_up() {
        assertThat(read(MARK, IHDR, chunk("eXIf", exif(6)), IDAT, IEND).exif().orientation())
                .isEqualTo(6);
    }

    @Test
    void the_cameras_notes_end_before_their_checksum() {
        byte[] notes = exif(6);

        assertThat(read(MARK, IHDR, chunk("eXIf", Arrays.copyOf(notes, notes.length - 2)), IDAT, IEND)
                        .exif())
                .isEqualTo(Exif.NONE);
    }

    @Test
    void another_chunk_of_the_same_bytes_is_no_camera() {
        assertThat(read(MARK, IHDR, chunk("eXif", exif(6)), IDAT, IEND).exif()).isEqualTo(Exif.NONE);
    }
}
