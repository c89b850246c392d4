package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given to a decoder, byte by byte. */
class PureBytesTest {
    private static final byte[] MARKS = RawBytes.of(0xFF, 0xD8);
    private static final byte[] JFIF = RawBytes.of(0xFF, 0xE0, 0, 16, "JFIF\0", 1, 1, 0, 0, 1, 0, 1, 0, 0);

    private static byte[] of(FileKind kind, byte[] file, Stretch... essential) {
        return PureBytes.of(
                kind, new Bytes(file), new FileFrame(1, 1, 1, DecodeState.OK, "", Exif.NONE, List.of(essential), ""));
    }

    /** A JPEG of two stretches: its mark, and a segment. */
    private static byte[] jpeg(byte[] segment) {
        byte[] file = RawBytes.of(MARKS, segment);
        return of(FileKind.JPEG, file, new Stretch(0, 2), new Stretch(2, file.length));
    }

    private static byte[] header(int first, int marker, String names) {
        return RawBytes.of(
                first,
                marker,
                0,
                17,
                8,
                0,
                1,
                0,
                1,
                3,
                names.substring(0, 1),
                0x11,
                0,
                names.substring(1, 2),
                0x11,
                0,
                names.substring(2),
                0x11,
                0);
    }

    @Test
    void of_a_png_the_essential_is_given_as_it_is() {
        assertThat(of(FileKind.PNG, RawBytes.of("abcdefgh"), new Stretch(0, 2), new Stretch(5, 7)))
                .asString()
                .isEqualTo("abfg");
    }

    @Test
    void a_jpeg_that_says_nothing_of_its_colours_is_told_to_be_of_the_usual_ones() {
        byte[] segment = header(0xFF, 0xC0, "\u0001\u0002\u0003");

        assertThat(jpeg(segment)).isEqualTo(RawBytes.of(MARKS, JFIF, segment));
    }

    @Test
    void a_jpeg_that_names_its_colours_by_adobe_stays_as_it_is() {
        byte[] segment = RawBytes.of(0xFF, 0xEE, 0, 4, 0, 0);

        assertThat(jpeg(segment)).isEqualTo(RawBytes.of(MARKS, segment));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2})
    void a_jpeg_that_names_red_and_green_in_its_header_stays_as_it_is(int marker) {
        byte[] segment = header(0xFF, marker, "RGB");

        assertThat(jpeg(segment)).isEqualTo(RawBytes.of(MARKS, segment));
    }

    @ParameterizedTest
    @CsvSource({
        "0xFF, 0xC0, RXB",
        "0xFF, 0xC0, XGB",
        "0xFF, 0xBF, RGB",
        "0xFF, 0xC3, RGB",
        "0xFF, 0xDB, RGB",
        "0xFE, 0xC0, RGB",
        "0xFE, 0xEE, RGB"
    })
    void nothing_else_says_its_colours(String first, String marker, String names) {
        byte[] segment = header(Integer.decode(first), Integer.decode(marker), names);

        assertThat(jpeg(segment)).isEqualTo(RawBytes.of(MARKS, JFIF, segment));
    }

    @Test
    void a_webp_is_one_chunk_in_a_frame_of_its_length() {
        byte[] file = new byte[0x010203];
        file[0x0102] = 'V';

        byte[] pure = of(FileKind.WEBP, file, new Stretch(0x0102, file.length));

        assertThat(pure).hasSize(12 + 0x010101);
        assertThat(pure).startsWith(RawBytes.of("RIFF", 0x05, 0x01, 0x01, 0, "WEBPV", 0));
    }
}
