package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.aidroll.api.efile.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is by its first bytes, to the byte. */
class MagicNumberTest {
    private static FileKind of(Object... parts) {
        return MagicNumber.of(new Bytes(RawBytes.of(parts)));
    }

    @Test
    void a_jpeg_begins_with_its_mark_and_the_beginning_of_the_next() {
        assertThat(of(0xFF, 0xD8, 0xFF)).isEqualTo(FileKind.JPEG);
        assertThat(of(0xFF, 0xD8)).isEqualTo(FileKind.UNKNOWN);
        assertThat(of(0xFF, 0xD9, 0xFF)).isEqualTo(FileKind.UNKNOWN);
        assertThat(of(0xFE, 0xD8, 0xFF)).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void a_png_begins_with_eight_bytes() {
        assertThat(of(0x89, "PNG\r\n", 0x1A, "\n")).isEqualTo(FileKind.PNG);
        assertThat(of(0x89, "PNG\n", 0x1A, "\n")).isEqualTo(FileKind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"RIFF____WEBP, WEBP", "RIFF____WAVE, UNKNOWN", "RIFX____WEBP, UNKNOWN", "WEBP____RIFF, UNKNOWN"})
    void a_webp_is_a_riff_of_that_name(String start, FileKind kind) {
        assertThat(of(start)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"})
    void a_still_picture_of_the_film_makers_is_heic(String brand) {
        assertThat(of("\0\0\0\u0018ftyp" + brand)).isEqualTo(FileKind.HEIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\u0018ftypisom", "\0\0\0\u0018ftypqt  ", "\0\0\0\u0018frapheic"})
    void a_film_is_not(String start) {
        assertThat(of(start)).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void a_gif_is_of_one_of_two_years() {
        assertThat(of("GIF87a")).isEqualTo(FileKind.GIF);
        assertThat(of("GIF89a")).isEqualTo(FileKind.GIF);
        assertThat(of("GIF")).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void a_bitmap_has_four_zeros_where_they_have_to_be() {
        assertThat(of("BM1234\0\0\0\0")).isEqualTo(FileKind.BMP);
        assertThat(of("BM1234\0\0\0\u0001")).isEqualTo(FileKind.UNKNOWN);
        assertThat(of("BN1234\0\0\0\0")).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void a_tiff_is_in_one_of_two_orders_of_bytes() {
        assertThat(of("II*\0")).isEqualTo(FileKind.TIFF);
        assertThat(of("MM\0*")).isEqualTo(FileKind.TIFF);
        assertThat(of("MM*\0")).isEqualTo(FileKind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004", "PK\u0005\u0006", "Rar!\u001A\u0007", "7z\u00BC\u00AF'\u001C", "\u001F\u008B"})
    void an_archive_is_one_of_five(String start) {
        assertThat(of(start)).isEqualTo(FileKind.ARCHIVE);
        assertThat(of(".", start)).isEqualTo(FileKind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", " \n<a", "#!/bin/sh", "JavaScript:alert", "\u00EF\u00BB\u00BF <a"})
    void markup_begins_with_what_a_browser_or_a_shell_obeys(String start) {
        assertThat(of(start)).isEqualTo(FileKind.MARKUP);
        assertThat(of(".", start)).isEqualTo(FileKind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void markup_of_two_bytes_a_letter_is_markup_with_a_mark_of_order_or_without(String charset) {
        assertThat(of("<svg>".getBytes(Charset.forName(charset)))).isEqualTo(FileKind.MARKUP);
        assertThat(of("\uFEFF<svg>".getBytes(Charset.forName(charset)))).isEqualTo(FileKind.MARKUP);
    }

    @Test
    void a_pdf_says_so_within_the_first_1024_bytes() {
        assertThat(of("%PDF-1.7")).isEqualTo(FileKind.PDF);
        assertThat(of(" ".repeat(1019), "%PDF-1.7")).isEqualTo(FileKind.PDF);
        assertThat(of("<" + ".".repeat(1018), "%PDF-1.7")).isEqualTo(FileKind.PDF);
        assertThat(of("." + ".".repeat(1019), "%PDF-1.7")).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void a_pdf_of_small_letters_has_to_begin_with_its_name() {
        assertThat(of(" %pdf-1.7")).isEqualTo(FileKind.PDF);
        assertThat(of(".%pdf-1.7")).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void nothing_is_nothing() {
        assertThat(of()).isEqualTo(FileKind.UNKNOWN);
    }
}
