package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidroll.api.efile.DecodeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ends of a PDF, put together by hand (ISO 32000-1, 7.5). */
class PdfFrameTest {
    private static final String START = "%PDF-1.7\n";
    private static final String PAGE = "1 0 obj <</Type/Page>> endobj\n";

    private static FileFrame read(String text) {
        var file = new Bytes(RawBytes.of(text));
        return PdfFrame.read(file, PdfObjects.in(file));
    }

    /** The body, its cross references and where they are. */
    private static String whole(String body) {
        return body + "xref\n0 0\ntrailer <<>>\nstartxref\n" + body.length() + "\n%%EOF";
    }

    private static void assertBroken(FileFrame frame, String problem) {
        assertThat(frame.state()).isEqualTo(DecodeState.FAIL);
        assertThat(frame.problem()).isEqualTo(problem);
    }

    @Test
    void a_whole_one_tells_its_pages() {
        FileFrame frame = read(whole(START + PAGE + PAGE));

        assertThat(frame.state()).isEqualTo(DecodeState.OK);
        assertThat(frame.pages()).isEqualTo(2);
        assertThat(frame.exif()).isEqualTo(Exif.NONE);
    }

    @Test
    void what_acts_is_told_of_a_damaged_one_too() {
        assertThat(read(START + "<</Launch 1>>").carried()).isEqualTo("/Launch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t", "\0\0", "\0 \n\0"})
    void blanks_and_zeros_may_follow_the_end(String filling) {
        assertThat(read(whole(START + PAGE) + filling).state()).isEqualTo(DecodeState.OK);
    }

    @Test
    void any_other_byte_may_not() {
        assertThat(read(whole(START + PAGE) + ".").state()).isEqualTo(DecodeState.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0 \0", "%%EO"})
    void without_an_end_it_is_cut(String text) {
        assertThat(read(text).state()).isEqualTo(DecodeState.TRUNCATED);
    }

    @Test
    void the_place_of_the_cross_references_stands_in_the_last_1024_bytes() {
        String references = "startxref\n" + START.length();

        assertBroken(read(START + "xref " + PAGE + "%%EOF"), "no cross references");
        assertBroken(read(START + "xref " + PAGE + references + " ".repeat(1020) + "%%EOF"), "no cross references");
    }

    @Test
    void the_last_place_of_cross_references_counts() {
        String file = whole(START + PAGE);

        assertThat(read(file.replace("startxref", "startxref\n99999\n%%EOF\nstartxref"))
                        .state())
                .isEqualTo(DecodeState.OK);
    }

    @Test
    void the_place_is_counted_from_the_beginning_of_the_file_or_of_the_pdf() {
        String file = whole(START + PAGE);

        assertThat(read("mail: " + file).state()).isEqualTo(DecodeState.OK);
        assertThat(read(whole("mail: " + START + PAGE)).state()).isEqualTo(DecodeState.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xref", "\n\n xref", "7 0 obj", "\n1234567890  65535\nobj <<"})
    void cross_references_are_a_table_or_an_object(String there) {
        assertThat(read(START + PAGE + there + ". startxref " + (START + PAGE).length() + " %%EOF")
                        .state())
                .isEqualTo(DecodeState.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yref", "x ref", "7 obj", "7 0 R", "12345678901 0 obj", "1 123456 obj"})
    void nothing_else_is(String there) {
        assertBroken(
                read(START + PAGE + there + ". startxref " + (START + PAGE).length() + " %%EOF"), "cross references");
    }

    @Test
    void a_place_that_is_no_number_is_nowhere() {
        assertBroken(read("xref " + START + PAGE + "startxref none %%EOF"), "cross references");
        assertBroken(read("xref 1 0 obj %PDF-1.7 startxref none %%EOF"), "cross references");
    }

    @Test
    void a_place_beyond_the_end_is_nowhere() {
        assertBroken(read(START + PAGE + "startxref 9999999999 %%EOF"), "cross references");
    }

    @Test
    void the_first_byte_is_a_place_like_any_other() {
        assertBroken(read("startxref 0 %%EOF"), "cross references");
        assertBroken(read("xref startxref 0 %%EOF"), "no page");
        assertThat(read("/L 999 /Linearized %%EOF").state()).isEqualTo(DecodeState.TRUNCATED);
    }

    @Test
    void without_a_page_it_is_damaged() {
        assertBroken(read(whole(START)), "no page");
    }

    private static String linearized(int more) {
        String file = whole(START + "1 0 obj <</Linearized 1 /L 0000000000 >> " + PAGE);
        return file.replace("/L 0000000000", String.format("/L %010d", file.length() + more));
    }

    @ParameterizedTest
    @CsvSource({"-1, OK", "0, OK", "1, TRUNCATED"})
    void made_for_the_web_it_may_not_say_that_it_is_longer(int more, DecodeState state) {
        assertThat(read(linearized(more)).state()).isEqualTo(state);
    }

    @Test
    void the_same_number_in_another_one_means_nothing() {
        assertThat(read(linearized(1).replace("/Linearized", "/Lineariser")).state())
                .isEqualTo(DecodeState.OK);
        assertThat(read(linearized(1).replace("/L 0", "/K 0")).state()).isEqualTo(DecodeState.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "' \n105 0 R', 105",
        "1234567890, 1234567890",
        "12345678901, 1234567890",
        "0, 0",
        "x7, -1",
        "-7, -1",
        "'', -1"
    })
    void a_number_is_the_first_ten_digits_at_most(String text, long number) {
        assertThat(PdfFrame.number(text)).isEqualTo(number);
    }
}
