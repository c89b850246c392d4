package org.aidroll.sis.mount;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.aidroll.sis.mount.html.MarkerScanner;

/**
 * Turns each piece that the host writes into the piece to write now: units held from before, the tag where it belongs,
 * less what is to be held. Always one piece for one, since non-blocking output allows one write per readiness.
 */
final class MarkerSearch {

    private MarkerSearch() {}

    /** The bytes to write now: a window on the host's own array, or a copy where something was put in. */
    static ByteBuffer through(Injection injection, byte[] bytes, int offset, int length) {
        MarkerScanner scanner = injection.scanner();
        byte[] before = scanner.held();
        int marker = scanner.scan(bytes, offset, length);
        if (marker == MarkerScanner.NOT_FOUND) {
            int now = length - scanner.heldCount();
            boolean allHeld = now < 0;
            ByteBuffer window = ByteBuffer.wrap(bytes, offset, Math.max(now, 0));
            return allHeld || before.length == 0 ? window : joined(before, window);
        }
        scanner.letGo();
        byte[] tag = injection.textBeforeMarker().getBytes(StandardCharsets.US_ASCII);
        if (marker < 0) {
            return joined(tag, ByteBuffer.wrap(before), ByteBuffer.wrap(bytes, offset, length));
        }
        return joined(
                before,
                ByteBuffer.wrap(bytes, offset, marker),
                ByteBuffer.wrap(tag),
                ByteBuffer.wrap(bytes, offset + marker, length - marker));
    }

    /** As {@link #through(Injection, byte[], int, int)}, for text. */
    static String through(Injection injection, String text) {
        MarkerScanner scanner = injection.scanner();
        String before = scanner.heldText();
        int marker = scanner.scan(text, 0, text.length());
        if (marker == MarkerScanner.NOT_FOUND) {
            int now = text.length() - scanner.heldCount();
            return now < 0 ? "" : before.concat(text.substring(0, now));
        }
        scanner.letGo();
        String tag = injection.textBeforeMarker();
        return marker < 0 ? tag + before + text : before + text.substring(0, marker) + tag + text.substring(marker);
    }

    private static ByteBuffer joined(byte[] first, ByteBuffer... others) {
        int length = first.length;
        for (ByteBuffer other : others) {
            length += other.remaining();
        }
        ByteBuffer all = ByteBuffer.allocate(length).put(first);
        for (ByteBuffer other : others) {
            all.put(other);
        }
        return all.flip();
    }
}
