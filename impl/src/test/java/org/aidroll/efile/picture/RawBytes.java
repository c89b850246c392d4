package org.aidroll.efile.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Files put together by hand, byte by byte. */
final class RawBytes {
    private RawBytes() {}

    /** Numbers as a byte each, texts as Latin characters, arrays as they are. */
    static byte[] of(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer number) {
                out.write(number);
            } else if (part instanceof String text) {
                out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                out.writeBytes((byte[]) part);
            }
        }
        return out.toByteArray();
    }
}
