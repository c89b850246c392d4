package org.aidroll.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The names of the streams in an OLE2 container, looked for without its tables: they may lie anywhere in the file, but
 * each at the start of an entry of 128 bytes (MS-CFB 2.6.1).
 */
final class OleNames {
    /** The stream of an XLSX file with a password. */
    static final String ENCRYPTED_WORKBOOK = "EncryptedPackage";

    private static final int ENTRY = 128;
    private static final int CHUNK = ENTRY << 10;

    private OleNames() {}

    static boolean contain(Path file, String name) throws IOException {
        byte[] mark = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
                for (int at = 0; at + mark.length <= read; at += ENTRY) {
                    if (Arrays.equals(chunk, at, at + mark.length, mark, 0, mark.length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
