package org.aidroll.api.efile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/** What an uploaded file is by its first bytes, whatever its name says. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FileKind {
    JPEG("image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", true, "png"),
    WEBP("image/webp", true, "webp"),
    PDF("application/pdf", true, "pdf"),
    /** HEIC, HEIF or AVIF: what some phones write, and few programs read. */
    HEIC("image/heic", false, "heic", "heif", "hif", "avif"),
    GIF("image/gif", false, "gif"),
    BMP("image/bmp", false, "bmp", "dib"),
    TIFF("image/tiff", false, "tif", "tiff"),
    /** An archive, or a document that is one (DOCX, XLSX, APK). */
    ARCHIVE("application/zip", false, "zip", "docx", "xlsx", "rar", "7z", "gz"),
    /** HTML, SVG, XML or a script: what a browser or a server might run. */
    MARKUP("text/html", false, "html", "htm", "svg", "xml", "js", "php", "jsp"),
    /** None of these. */
    UNKNOWN("application/octet-stream", false);

    private final String mediaType;
    private final boolean accepted;
    private final List<String> endings;

    FileKind(String mediaType, boolean accepted, String... endings) {
        this.mediaType = mediaType;
        this.accepted = accepted;
        this.endings = List.of(endings);
    }

    /** Its media type, such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether an e-file takes it. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Whether it is a single picture of pixels that an e-file takes. */
    public boolean isPicture() {
        return accepted && this != PDF;
    }

    /** The kind that an ending such as {@code .JPG} at a file's name promises; empty where it promises none of these. */
    public static Optional<FileKind> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.endings.contains(ending))
                        .findFirst();
    }

    /** The kind that a media type promises, its parameters ignored; empty where it promises none of these. */
    public static Optional<FileKind> ofMediaType(String type) {
        String bare =
                type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT).replace("image/jpg", "image/jpeg");
        return Arrays.stream(values())
                .filter(kind -> kind != UNKNOWN && kind.mediaType.equals(bare))
                .findFirst();
    }
}
