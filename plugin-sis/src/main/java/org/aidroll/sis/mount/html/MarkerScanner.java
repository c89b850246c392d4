package org.aidroll.sis.mount.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the place for the tag in a page that comes in pieces: before the first {@code </head>} or {@code <body} that
 * is a tag. It holds the units that may yet turn out to begin one, six at most, and nothing else.
 */
public final class MarkerScanner {

    /** No marker ended in this piece. */
    public static final int NOT_FOUND = Integer.MIN_VALUE;

    private static final String HEAD_END = "</head";
    private static final String BODY_START = "<body";
    private static final byte[] NOTHING = {};

    private final HtmlTokenizer tokenizer;
    private final byte[] held = new byte[HEAD_END.length()];
    private int heldCount;
    private String marker = HEAD_END;

    /** @param xml whether the page is XHTML: {@code <script/>} is closed there */
    public MarkerScanner(boolean xml) {
        tokenizer = new HtmlTokenizer(xml);
    }

    /**
     * Reads a piece.
     *
     * @return where the marker begins, counted from {@code offset}; negative when it begins in units held from earlier
     *     pieces, then in the first of them; {@link #NOT_FOUND} when the last {@link #heldCount()} units read are to be
     *     held back
     */
    public int scan(byte[] units, int offset, int length) {
        for (int i = 0; i < length; i++) {
            int unit = units[offset + i] & 0xFF;
            if (isMarkerBefore(unit)) {
                return i - heldCount;
            }
        }
        return NOT_FOUND;
    }

    /** As {@link #scan(byte[], int, int)}, for chars. */
    public int scan(CharSequence units, int offset, int length) {
        for (int i = 0; i < length; i++) {
            if (isMarkerBefore(units.charAt(offset + i))) {
                return i - heldCount;
            }
        }
        return NOT_FOUND;
    }

    /** How many units are held back. */
    public int heldCount() {
        return heldCount;
    }

    /** A copy of the units held back. They are ASCII. */
    public byte[] held() {
        return heldCount == 0 ? NOTHING : Arrays.copyOf(held, heldCount);
    }

    /** As {@link #held()}, as text. */
    public String heldText() {
        return new String(held, 0, heldCount, StandardCharsets.US_ASCII);
    }

    /** The units held back are out: no tag can come before them any more. */
    public void letGo() {
        heldCount = 0;
    }

    private boolean isMarkerBefore(int unit) {
        if (unit != '<' && tokenizer.isPlain()) {
            return false;
        }
        boolean whole = heldCount > 0 && heldCount == marker.length();
        if (whole && Units.endsName(unit)) {
            return true;
        }
        tokenizer.accept(unit);
        hold(unit);
        return false;
    }

    private void hold(int unit) {
        if (heldCount == 1) {
            marker = unit == '/' ? HEAD_END : BODY_START;
        }
        if (tokenizer.atTagOpen()) {
            heldCount = 0;
        } else if (heldCount == 0
                || heldCount == marker.length()
                || Units.lowerCase(unit) != marker.charAt(heldCount)) {
            heldCount = 0;
            return;
        }
        held[heldCount++] = (byte) unit;
    }
}
