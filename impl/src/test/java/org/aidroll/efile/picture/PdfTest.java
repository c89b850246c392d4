package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.finding.FindingCode;
import org.junit.jupiter.api.Test;

/** PDFs: whole or not, how many pages, nothing that acts. */
class PdfTest {
    @Test
    void a_pdf_of_three_pages_is_taken_and_a_person_looks_at_it() {
        var outcome = Inspections.ofSmall("a.pdf", PdfFiles.pages(3));

        assertThat(outcome.value().orElseThrow().pages()).isEqualTo(3);
        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(DecodeState.OK);
        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.PDF_NOT_LOOKED_AT);
    }

    @Test
    void ten_thousand_pages_are_refused() {
        var outcome = Inspections.of("a.pdf", PdfFiles.pages(10_000));

        assertThat(outcome.value().orElseThrow().decode()).isEqualTo(DecodeState.FAIL);
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PDF_TOO_LONG);
            assertThat(finding.arguments()).containsExactly("10000", "50");
        });
    }

    @Test
    void one_page_shown_ten_thousand_times_is_ten_thousand_pages() {
        assertThat(Inspections.codes(Inspections.of("a.pdf", PdfFiles.onePageCounted(10_000))))
                .containsExactly(FindingCode.PDF_TOO_LONG);
    }

    @Test
    void packed_pages_are_counted() {
        var outcome = Inspections.ofSmall("a.pdf", PdfFiles.packedPages(400));

        assertThat(outcome.value().orElseThrow().pages()).isEqualTo(400);
        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.PDF_TOO_LONG);
    }

    @Test
    void a_password_is_said_to_be_one() {
        var outcome = Inspections.ofSmall("a.pdf", PdfFiles.pages(1, "", "/Encrypt 9 0 R"));

        assertThat(Inspections.codes(outcome)).containsExactly(FindingCode.PDF_ENCRYPTED);
    }

    @Test
    void a_script_is_flagged() {
        var outcome = Inspections.ofSmall("a.pdf", PdfFiles.pages(1, "/OpenAction << /S /JavaScript /JS (1) >>", ""));

        assertThat(outcome.findings().get(0).code()).isEqualTo(FindingCode.ATTACHMENT_CARRIES_MORE);
        assertThat(outcome.findings().get(0).arguments()).containsExactly("/JavaScript");
    }

    @Test
    void cross_references_that_point_nowhere_are_damage() {
        byte[] file = new String(PdfFiles.pages(1), StandardCharsets.ISO_8859_1)
                .replaceFirst("startxref\n\\d+", "startxref\n17")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Inspections.codes(Inspections.ofSmall("a.pdf", file)))
                .containsExactly(FindingCode.ATTACHMENT_UNDECODABLE);
    }

    @Test
    void a_pdf_that_says_it_is_longer_is_cut() {
        byte[] file = PdfFiles.pages(1, "/Linearized 1 /L 99999", "");

        assertThat(Inspections.codes(Inspections.ofSmall("a.pdf", file)))
                .containsExactly(FindingCode.ATTACHMENT_TRUNCATED);
    }
}
