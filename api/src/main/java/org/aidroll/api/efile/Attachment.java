package org.aidroll.api.efile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A file of an e-file and what was measured on it; the bytes themselves are not here. Prints no file name, since a name
 * often holds a person's.
 *
 * @param sha256 the SHA-256 of all bytes, 64 lower-case hexadecimal digits: the file's identity
 * @param size bytes
 * @param name the name as given by the sender
 * @param type the media type as declared by the sender, or null
 * @param kind what the first bytes say it is
 * @param width pixels as stored, before orientation; 0 where unknown
 * @param height pixels as stored, before orientation; 0 where unknown
 * @param orientation how to turn it, 1 to 8 as EXIF counts; 1 is upright
 * @param takenAt when the camera says it was taken, by the camera's own clock, or null
 * @param pages pages of a PDF as far as they could be counted; 1 of a picture, 0 of what was refused
 * @param decode how far it could be read
 * @param measured how good the picture is, or null where no pixel was seen
 * @param print what finds the same picture again, or null where no pixel was seen
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Attachment(
        String sha256,
        long size,
        String name,
        @Nullable String type,
        FileKind kind,
        int width,
        int height,
        int orientation,
        @Nullable LocalDateTime takenAt,
        int pages,
        DecodeState decode,
        @Nullable PictureQuality measured,
        @Nullable PictureHash print) {

    /** @throws IllegalArgumentException if the orientation is not 1 to 8 */
    public Attachment {
        if (orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("orientation " + orientation + " is not 1 to 8");
        }
    }

    /** The media type as declared by the sender. */
    public Optional<String> declaredType() {
        return Optional.ofNullable(type);
    }

    /** When the camera says it was taken. */
    public Optional<LocalDateTime> capturedAt() {
        return Optional.ofNullable(takenAt);
    }

    /** How good the picture is; empty for a PDF, and where no pixel was seen. */
    public Optional<PictureQuality> quality() {
        return Optional.ofNullable(measured);
    }

    /** What finds the same picture again; empty for a PDF, and where no pixel was seen. */
    public Optional<PictureHash> hash() {
        return Optional.ofNullable(print);
    }

    @Override
    public String toString() {
        return "Attachment[" + kind + " " + width + "x" + height + ", " + size + " bytes, " + decode + "]";
    }
}
