package org.aidroll.efile.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Outcome;

/** Reads the bytes, no more than the limit, and has them looked at. */
public final class DefaultAttachmentInspector implements AttachmentInspector {
    private final PictureSettings settings;
    private final PixelDecoder decoder = new PixelDecoder();

    /** An inspector of these settings; without state, safe in any thread. */
    public DefaultAttachmentInspector(PictureSettings settings) {
        this.settings = settings;
    }

    @Override
    public Outcome<Attachment> inspect(Upload upload) {
        var location = ShownName.location(upload.name());
        int most = settings.limits().maxBytes();
        byte[] bytes;
        try (InputStream in = upload.content().open()) {
            bytes = in.readNBytes(most + 1);
        } catch (IOException | RuntimeException e) {
            // Whatever a host's own source throws, one file costs one finding and no run.
            return Outcome.failed(Finding.of(
                    FindingCode.ATTACHMENT_UNREADABLE, location, e.getClass().getSimpleName()));
        }
        if (bytes.length == 0) {
            return Outcome.failed(Finding.of(
                    FindingCode.ATTACHMENT_TOO_SMALL,
                    location,
                    "0",
                    Integer.toString(settings.limits().minBytes() / 1000)));
        }
        if (bytes.length > most) {
            return Outcome.failed(List.of(
                    Finding.of(FindingCode.ATTACHMENT_TOO_LARGE, location, Integer.toString(most / 1_000_000))));
        }
        return new Inspection(settings, decoder, upload, location, new Bytes(bytes)).run();
    }
}
