package org.aidroll.efile.picture;

import java.util.List;
import org.aidroll.api.efile.DecodeState;

/**
 * The frame of a PDF (ISO 32000): its end, where its cross references are, and how many pages it says or seems to have. One
 * pass over the bytes, and over no more than 8 MB of what is packed in object streams; no page is drawn.
 */
final class PdfFrame {
    private static final int TAIL = 1024;
    private static final String END = "%%EOF";
    private static final String REFERENCES = "startxref";

    private PdfFrame() {}

    static FileFrame read(Bytes file, PdfObjects objects) {
        var frame = new FileFrame(0, 0, objects.pages(), DecodeState.OK, "", Exif.NONE, List.of(), objects.carried());
        String tail = stripped(file.text(file.length() - TAIL, file.length()));
        if (!tail.endsWith(END) || isLonger(file)) {
            return frame.truncated();
        }
        int references = tail.lastIndexOf(REFERENCES);
        if (references < 0) {
            return frame.broken("no cross references");
        }
        long at = number(tail.substring(references + REFERENCES.length()));
        if (!isReferences(file, at)
                && !isReferences(file, at + file.text(0, TAIL).indexOf("%PDF-"))) {
            return frame.broken("cross references");
        }
        return frame.pages() == 0 ? frame.broken("no page") : frame;
    }

    /** Without blanks and NUL at its end. */
    private static String stripped(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Made for the web, it says its own length at its beginning. */
    private static boolean isLonger(Bytes file) {
        String start = file.text(0, TAIL);
        int length = start.contains("/Linearized") ? start.indexOf("/L ") : -1;
        return length >= 0 && number(start.substring(length + 2)) > file.length();
    }

    private static boolean isReferences(Bytes file, long at) {
        if (at < 0) {
            return false;
        }
        String there = file.text(at, at + 32).stripLeading();
        return there.startsWith("xref") || there.matches("(?s)\\d{1,10}\\s+\\d{1,5}\\s+obj.*");
    }

    /** The first number in the text, of no more than 10 digits; −1 where it does not begin with one. */
    static long number(String text) {
        String stripped = text.stripLeading();
        int digits = 0;
        while (digits < Math.min(10, stripped.length()) && Character.digit(stripped.charAt(digits), 10) >= 0) {
            digits++;
        }
        return digits == 0 ? -1 : Long.parseLong(stripped.substring(0, digits));
    }
}
