package org.aidroll.efile.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.junit.jupiter.api.Test;

/** Layer 1 of the e-file's design: 20 KB to 20 MB, here up to 2 MB; nothing thrown, one finding a file. */
class DefaultAttachmentInspectorTest {
    private static final int MOST = 2_000_000;

    private static Outcome<Attachment> inspected(Upload.Content content) {
        var limits = new AttachmentLimits(20_000, MOST, 60_000_000, 30_000, 50);
        return new DefaultAttachmentInspector(PictureSettings.defaults().withLimits(limits))
                .inspect(new Upload("photos/a.jpg", null, content));
    }

    private static void assertRefused(Outcome<Attachment> outcome, FindingCode code, String... arguments) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).containsExactly(Finding.of(code, Location.of("a.jpg"), arguments));
    }

    @Test
    void an_empty_file_is_too_small() {
        assertRefused(inspected(InputStream::nullInputStream), FindingCode.ATTACHMENT_TOO_SMALL, "0", "20");
    }

    @Test
    void a_file_larger_than_the_limit_by_a_byte_is_too_large() {
        assertRefused(
                inspected(() -> new ByteArrayInputStream(new byte[MOST + 1])), FindingCode.ATTACHMENT_TOO_LARGE, "2");
    }

    @Test
    void a_file_of_the_limit_s_size_is_looked_at() {
        var outcome = inspected(() -> new ByteArrayInputStream(new byte[MOST]));

        assertThat(outcome.value()).get().extracting(Attachment::size).isEqualTo((long) MOST);
        assertThat(Inspections.codes(outcome))
                .contains(FindingCode.ATTACHMENT_KIND_REFUSED)
                .doesNotContain(FindingCode.ATTACHMENT_TOO_LARGE);
    }

    @Test
    void a_source_that_fails_costs_its_file_one_finding() {
        assertRefused(
                inspected(() -> {
                    throw new IOException("the disk is gone");
                }),
                FindingCode.ATTACHMENT_UNREADABLE,
                "IOException");
        assertRefused(
                inspected(() -> {
                    throw new IllegalStateException("a host's own mistake");
                }),
                FindingCode.ATTACHMENT_UNREADABLE,
                "IllegalStateException");
    }

    @Test
    void what_was_opened_is_closed() {
        var closed = new AtomicInteger();

        inspected(() -> new ByteArrayInputStream(new byte[1]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });

        assertThat(closed).hasValue(1);
    }
}
