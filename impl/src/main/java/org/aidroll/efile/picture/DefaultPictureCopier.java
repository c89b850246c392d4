package org.aidroll.efile.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.PictureCopier;
import org.aidroll.api.efile.Upload;

/** Decodes as the inspection does, turns, scales, and writes the pixels by the JDK's own writer. */
public final class DefaultPictureCopier implements PictureCopier {
    private final AttachmentLimits limits;
    private final PixelDecoder decoder = new PixelDecoder();

    /** A copier within these limits; without state, safe in any thread. */
    public DefaultPictureCopier(AttachmentLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<byte[]> copy(Upload upload, int longSide) {
        if (longSide < 1) {
            throw new IllegalArgumentException("a long side of " + longSide + " pixels is no picture");
        }
        try (InputStream in = upload.content().open()) {
            byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
            return bytes.length > limits.maxBytes() ? Optional.empty() : copy(new Bytes(bytes), longSide);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> copy(Bytes file, int longSide) throws IOException {
        FileKind kind = MagicNumber.of(file);
        if (!kind.isPicture() || !decoder.decodes(kind)) {
            return Optional.empty();
        }
        FileFrame frame = Inspection.frame(kind, file);
        if (frame.state() != DecodeState.OK || Inspection.isBomb(frame, limits)) {
            return Optional.empty();
        }
        Decoded decoded = decoder.decode(kind, file, frame);
        BufferedImage image = decoded.image();
        return image == null || decoded.state() != DecodeState.OK
                ? Optional.empty()
                : Optional.of(Redrawn.jpeg(image, frame.exif().orientation(), longSide));
    }
}
