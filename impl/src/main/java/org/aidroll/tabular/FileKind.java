package org.aidroll.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes: endings lie. */
enum FileKind {
    CSV,
    XLSX,
    XLS;

    private static final int SAMPLE = 4096;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};

    static FileKind of(Path file) throws IOException, UnreadableTable {
        if (!Files.isRegularFile(file)) {
            throw UnreadableTable.because(Unreadable.NOT_OPENED);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SAMPLE);
            if (start.length == 0) {
                throw UnreadableTable.because(Unreadable.EMPTY);
            }
            if (startsWith(start, ZIP) || startsWith(start, EMPTY_ZIP)) {
                return XLSX;
            }
            if (startsWith(start, OLE)) {
                if (OleNames.contain(file, OleNames.ENCRYPTED_WORKBOOK)) {
                    throw UnreadableTable.because(Unreadable.ENCRYPTED);
                }
                return XLS;
            }
            return text(start);
        }
    }

    private static FileKind text(byte[] start) throws UnreadableTable {
        // Every second byte of UTF-16 markup is NUL: without them it reads as Latin.
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.matches("(?s)<(!doctype|html|head|body|table|meta|style|\\?xml|!--).*|mime-version:.*")) {
            throw UnreadableTable.because(Unreadable.HTML);
        }
        if (!isMarkedText(start) && hasNul(start)) {
            throw BareText.utf16(start)
                    .map(UnreadableTable::encodedAs)
                    .orElseGet(() -> UnreadableTable.because(Unreadable.NOT_A_TABLE));
        }
        return CSV;
    }

    /** A mark of UTF-8 or UTF-16 says that this is text, NUL or not. */
    private static boolean isMarkedText(byte[] start) {
        return startsWith(start, UTF_8) || startsWith(start, UTF_16LE) || startsWith(start, UTF_16BE);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
