package org.aidroll.efile.picture;

import java.util.Locale;
import java.util.Set;
import org.aidroll.api.efile.FileKind;

/** What a file is by its first bytes. */
final class MagicNumber {
    private static final int SAMPLE = 1024;
    private static final Set<String> STILL_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private MagicNumber() {}

    static FileKind of(Bytes file) {
        if (file.u8(0) == 0xFF && file.u8(1) == 0xD8 && file.u8(2) == 0xFF) {
            return FileKind.JPEG;
        } else if (file.has(0, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        } else if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return FileKind.WEBP;
        } else if (file.has(4, "ftyp") && STILL_BRANDS.contains(file.text(8, 12))) {
            return FileKind.HEIC;
        } else if (file.has(0, "GIF8")) {
            return FileKind.GIF;
        } else if (file.has(0, "BM") && file.u32le(6) == 0) {
            return FileKind.BMP;
        } else if (file.has(0, "II*\0") || file.has(0, "MM\0*")) {
            return FileKind.TIFF;
        } else if (isArchive(file)) {
            return FileKind.ARCHIVE;
        }
        return text(file);
    }

    private static boolean isArchive(Bytes file) {
        return file.has(0, "PK\u0003\u0004")
                || file.has(0, "PK\u0005\u0006")
                || file.has(0, "Rar!\u001A\u0007")
                || file.has(0, "7z\u00BC\u00AF'\u001C")
                || file.has(0, "\u001F\u008B");
    }

    private static FileKind text(Bytes file) {
        // Every second byte of UTF-16 markup is NUL: without them it reads as Latin.
        String start = file.text(0, SAMPLE)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-") || file.text(0, SAMPLE).contains("%PDF-")) {
            return FileKind.PDF;
        }
        return start.startsWith("<") || start.startsWith("#!") || start.startsWith("javascript:")
                ? FileKind.MARKUP
                : FileKind.UNKNOWN;
    }
}
