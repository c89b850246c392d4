package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects of a PDF, put together by hand (ISO 32000-1, 7.3 to 7.7). */
class PdfObjectsTest {
    private static PdfObjects in(Object... parts) {
        return PdfObjects.in(new Bytes(RawBytes.of(parts)));
    }

    private static int pages(Object... parts) {
        return in(parts).pages();
    }

    @ParameterizedTest
    @CsvSource({
        "<</Type/Page>>, 1",
        "'<< /Type \t\r\n /Page /Parent 2 0 R>>', 1",
        "<</Type             /Page>>, 1",
        "<</Type/Page>><</Type/Page>>, 2",
        "<</Type/Page1>>, 1",
        "<</Type/PageLabel>>, 0",
        "<</Typo/Page>>, 0",
        "<</Type/Font>>, 0",
        "<</Type, 0",
        "<</Type/Page, 1",
        "/Page, 0"
    })
    void a_page_is_a_dictionary_of_that_type(String text, int pages) {
        assertThat(pages(text)).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({
        "<</Type/Pages/Count 7>>, 7",
        "<</Count 7/Type/Pages>>, 7",
        "<</Type/Pages/Count 12 /Kids[]>>, 12",
        "<</Type/Pages/Count -7>>, 0",
        "<</Type/Pages/Coins 7>>, 0",
        "<</Type/Font/Count 7>>, 0",
        "<</Type/Pages/Count 7>><</Type/Pages/Count 3>>, 7",
        "<</Type/Pages>><</Count 7>>, 0",
        "<</Count 7>><</Type/Pages>>, 0"
    })
    void a_tree_of_pages_says_how_many_there_are(String text, int pages) {
        assertThat(pages(text)).isEqualTo(pages);
    }

    @Test
    void the_larger_number_counts_of_those_there_and_those_said_to_be_there() {
        assertThat(pages("<</Type/Pages/Count 1>><</Type/Page>><</Type/Page>>")).isEqualTo(2);
        assertThat(pages("<</Type/Pages/Count 3>><</Type/Page>><</Type/Page>>")).isEqualTo(3);
    }

    @Test
    void no_number_of_pages_is_too_large() {
        assertThat(pages("<</Type/Pages/Count 9999999999>>")).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "<</Type/Pages/A<</B 1>>/Count 7>>, 7",
        "<</Type/Pages/A<</Count 9>>/Count 7>>, 7",
        "<</Type/Pages/A<</B<</C 1>>>>/Count 7>>, 7",
        "<</Type/Pages/A<</B<ab>>>/Count 7>>, 7",
        "<</Type/Pages/A<</B<</C<</D 1>>>>>>/Count 7>>, 7",
        "<</Type/Pages/A<ab>/Count 7>>, 7",
        "<<<</Type/Pages>>/Count 7>>, 0",
        ">><</A<</Type/Pages>>/Count 7>>, 0"
    })
    void a_count_belongs_to_the_dictionary_that_it_stands_in(String text, int pages) {
        assertThat(pages(text)).isEqualTo(pages);
    }

    @Test
    void a_bracket_left_open_ends_with_its_object() {
        assertThat(pages("1 0 obj <</Type/Pages 2 0 obj /Count 7>>")).isZero();
        assertThat(pages("1 0 obj /Type/Pages 2 0 obj /Count 7")).isZero();
        assertThat(pages("1 0 obj <</A<< 2 0 obj <</Type/Pages/A>> 3 0 obj <</B>> /Count 7>>"))
                .isZero();
        assertThat(pages("<</Type/Pages >> obj 1 0 objects /Count 7")).isZero();
    }

    @Test
    void the_end_of_an_object_and_a_word_like_it_are_no_beginning() {
        assertThat(pages("<</Type/Pages endobj /Count 7>>")).isEqualTo(7);
        assertThat(pages("<</Type/Pages (an ox) /Count 7>>")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 63, 64, 65, 66, 200})
    void however_deep_the_dictionaries_nothing_is_thrown(int depth) {
        assertThat(pages("<<".repeat(depth) + "/Type/Pages/Count 7" + ">>".repeat(depth + 3)))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "/Encrypt 9 0 R, true",
        "/Encrypt<</V 4>>, true",
        "/EncryptMetadata true, false",
        "'        /EncryptMetadata true', false",
        "abcdefgh/Encrypt 9 0 R, true",
        "/Encoding/Encrypt 9 0 R/Encoding, true",
        "/Encoding, false",
        "Encrypt, false"
    })
    void a_password_is_seen_in_the_trailer(String text, boolean encrypted) {
        assertThat(in(text).isEncrypted()).isEqualTo(encrypted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"})
    void what_acts_is_seen(String sign) {
        assertThat(in("<</S" + sign + ">>").carried()).isEqualTo(sign);
        assertThat(in("<</S " + sign.substring(1) + ">>").carried()).isEmpty();
    }

    @Test
    void the_first_that_acts_is_told() {
        assertThat(in("/RichMedia /JavaScript /Launch").carried()).isEqualTo("/RichMedia");
    }

    @ParameterizedTest
    @CsvSource({
        "stream e/Type/Page endstream, 0",
        "streamendstream/Type/Page, 1",
        "stream..endstream/Type/Page, 1",
        "stream..end/Type/Page, 0",
        "strange/Type/Page, 1",
        "a /Type/Page stream, 1"
    })
    void a_stream_is_jumped_over_and_what_follows_is_not(String text, int pages) {
        assertThat(pages(text)).isEqualTo(pages);
    }

    private static byte[] packed(String text) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(1))) {
            deflater.write(RawBytes.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", ""})
    void packed_objects_are_looked_through_after_any_end_of_line(String line) {
        assertThat(pages("<</Type/ObjStm>>stream" + line, packed("<</Type/Page>>"), "\nendstream"))
                .isEqualTo(1);
    }

    @Test
    void what_is_packed_otherwise_is_not_unpacked() {
        assertThat(pages("<</Type/XRef>>stream\n", packed("<</Type/Page>>"), "\nendstream"))
                .isZero();
    }

    @Test
    void only_the_stream_of_the_objects_is_unpacked() {
        byte[] page = packed("<</Type/Page>>");

        assertThat(pages("<</Type/ObjStm>>stream\n", page, "\nendstream <</Type/XRef>>stream\n", page, "\nendstream"))
                .isEqualTo(1);
    }

    @Test
    void a_word_among_packed_objects_hides_nothing() {
        assertThat(pages("<</Type/ObjStm>>stream\n", packed("(stream) <</Type/Page>>"), "\nendstream"))
                .isEqualTo(1);
    }

    @Test
    void packed_objects_that_are_cut_or_damaged_count_as_far_as_they_go() {
        byte[] pages = packed("<</Type/Page>>");
        byte[] cut = Arrays.copyOf(pages, pages.length - 2);

        assertThat(pages("<</Type/ObjStm>>stream\n", cut)).isEqualTo(1);
        assertThat(pages("<</Type/ObjStm>>stream\n", "no pack", "\nendstream<</Type/Page>>"))
                .isEqualTo(1);
        assertThat(pages("<</Type/ObjStm>>stream")).isZero();
    }

    @Test
    void of_packed_objects_eight_megabytes_are_looked_through() {
        String page = "<</Type/Page>>";
        String filling = " ".repeat((8 << 20) - page.length());

        assertThat(pages("<</Type/ObjStm>>stream\n", packed(filling + page + page), "\nendstream"))
                .isEqualTo(1);
    }
}
