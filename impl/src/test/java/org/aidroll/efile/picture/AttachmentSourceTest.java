package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.api.Test;

/** Where a file's bytes come from, and how many of them are read. */
class AttachmentSourceTest {
    private static final int MOST = 3_000_000;

    private static Outcome<Attachment> inspected(Upload.Content content) {
        return AidEngines.attachmentInspector(
                        PictureSettings.defaults().withLimits(new AttachmentLimits(2_000, MOST, 1, 1, 1)))
                .inspect(new Upload("a", null, content));
    }

    private static Outcome<Attachment> inspected(byte[] file) {
        return inspected(() -> new ByteArrayInputStream(file));
    }

    private static void assertFailed(Outcome<Attachment> outcome, FindingCode code, String... arguments) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.arguments()).containsExactly(arguments);
        });
    }

    @Test
    void nothing_is_too_small_by_all_of_the_least() {
        assertFailed(inspected(new byte[0]), FindingCode.ATTACHMENT_TOO_SMALL, "0", "2");
    }

    @Test
    void as_many_bytes_as_allowed_are_looked_at() {
        assertThat(inspected(new byte[MOST]).value().orElseThrow().size()).isEqualTo(MOST);
    }

    @Test
    void a_byte_more_is_too_many() {
        assertFailed(inspected(new byte[MOST + 1]), FindingCode.ATTACHMENT_TOO_LARGE, "3");
    }

    @Test
    void a_source_that_breaks_costs_one_finding() {
        assertFailed(
                inspected(() -> {
                    throw new IOException("gone");
                }),
                FindingCode.ATTACHMENT_UNREADABLE,
                "IOException");
        assertFailed(
                inspected(() -> {
                    throw new IllegalStateException("closed");
                }),
                FindingCode.ATTACHMENT_UNREADABLE,
                "IllegalStateException");
    }
}
