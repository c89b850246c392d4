package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.PictureQuality;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;
import org.aidroll.engine.AidEngines;

/** Inspections as tests ask for them. */
final class Inspections {
    private static final AttachmentInspector STANDARD = AidEngines.attachmentInspector(PictureSettings.defaults());
    private static final AttachmentInspector OF_SMALL_FILES = AidEngines.attachmentInspector(
            PictureSettings.defaults().withLimits(AttachmentLimits.defaults().withMinBytes(1)));

    private Inspections() {}

    static Outcome<Attachment> of(String name, byte[] file) {
        return STANDARD.inspect(Upload.of(name, file));
    }

    /** A file on disk, however few its bytes. */
    static Outcome<Attachment> of(Path file) {
        return OF_SMALL_FILES.inspect(Upload.of(file));
    }

    /** By the default settings, but however few the bytes. */
    static Outcome<Attachment> ofSmall(String name, byte[] file) {
        return OF_SMALL_FILES.inspect(Upload.of(name, file));
    }

    static List<FindingCode> codes(Outcome<Attachment> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    /** What is found on the picture as a JPEG of a phone's quality. */
    static List<FindingCode> codes(BufferedImage image) {
        return codes(of("a.jpg", PictureFiles.jpeg(image, 85)));
    }

    static PictureQuality quality(BufferedImage image) {
        return of("a.jpg", PictureFiles.jpeg(image, 85))
                .value()
                .orElseThrow()
                .quality()
                .orElseThrow();
    }
}
