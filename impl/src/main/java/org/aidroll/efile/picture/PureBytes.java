package org.aidroll.efile.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.aidroll.api.efile.FileKind;

/**
 * A file with nothing in it but the picture. Phones write metadata that stops a decoder though no pixel is wrong, and a few
 * bytes of packed text can become gigabytes.
 */
final class PureBytes {
    /** Says that the colours are YCbCr; without it the JDK takes those of full resolution for RGB. */
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private static final int ADOBE = 0xEE;

    private PureBytes() {}

    static byte[] of(FileKind kind, Bytes file, FileFrame frame) {
        byte[] picture = Stretch.joined(file, frame.essential());
        return switch (kind) {
            case JPEG -> saysItsColours(file, frame) ? picture : with(JFIF, 2, picture);
            case WEBP -> with(riff(picture.length), 0, picture);
            default -> picture;
        };
    }

    private static boolean saysItsColours(Bytes file, FileFrame frame) {
        for (Stretch part : frame.essential()) {
            int marker = file.u8(part.from() + 1);
            boolean named = file.u8(part.from() + 10) == 'R' && file.u8(part.from() + 13) == 'G';
            if (file.u8(part.from()) == 0xFF && (marker == ADOBE || marker >= 0xC0 && marker <= 0xC2 && named)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] riff(int size) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(size + 4)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] with(byte[] part, int at, byte[] whole) {
        var out = new ByteArrayOutputStream(whole.length + part.length);
        out.write(whole, 0, at);
        out.writeBytes(part);
        out.write(whole, at, whole.length - at);
        return out.toByteArray();
    }
}
