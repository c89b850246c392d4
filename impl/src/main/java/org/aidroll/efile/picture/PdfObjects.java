package org.aidroll.efile.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the objects of a PDF say: pages, password, scripts. Looked through once, not parsed: dictionaries are followed by
 * their brackets, streams are jumped over, and those of objects unpacked.
 */
final class PdfObjects {
    private static final int MOST_UNPACKED = 8 << 20;
    private static final int PART = 1 << 13;
    private static final int DEEPEST = 64;
    private static final String[] ACTIVE = {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"};

    private final boolean[] ofPages = new boolean[DEEPEST];
    private final long[] counts = new long[DEEPEST];
    private int depth;
    private int seen;
    private long counted;
    private boolean encrypted;
    private boolean packed;
    private int unpacked;
    private String carried = "";

    private PdfObjects() {}

    static PdfObjects in(Bytes file) {
        var objects = new PdfObjects();
        objects.walk(file, true);
        return objects;
    }

    /** The pages that are there or are said to be there, whichever is more. */
    int pages() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(seen, counted));
    }

    boolean isEncrypted() {
        return encrypted;
    }

    /** The first sign of something that acts; empty where there is none. */
    String carried() {
        return carried;
    }

    private void walk(Bytes text, boolean streams) {
        int at = 0;
        while (at < text.length()) {
            switch (text.u8(at)) {
                case '/' -> name(text, at);
                case '<' -> {
                    if (text.has(at, "<<")) {
                        depth = Math.min(DEEPEST - 1, depth + 1);
                        clear();
                        at++;
                    }
                }
                case '>' -> {
                    if (text.has(at, ">>")) {
                        depth = Math.max(0, depth - 1);
                        at++;
                    }
                }
                case 's' -> at = streams && text.has(at, "stream") ? afterStream(text, at) - 1 : at;
                case 'o' -> {
                    if (text.has(at, "obj") && text.u8(at - 1) == ' ') {
                        depth = 0;
                        clear();
                    }
                }
                default -> {
                    // Nothing that is looked for begins with it.
                }
            }
            at++;
        }
    }

    private void clear() {
        ofPages[depth] = false;
        counts[depth] = 0;
    }

    private void name(Bytes text, int at) {
        switch (text.u8(at + 1)) {
            case 'T' -> type(text, at);
            case 'C' -> {
                if (text.has(at, "/Count")) {
                    counts[depth] = PdfFrame.number(text.text(at + 6, at + 24));
                }
            }
            case 'E' -> {
                encrypted |= text.has(at, "/Encrypt") && !Character.isLetter(text.u8(at + 8));
                active(text, at);
            }
            case 'J', 'L', 'R' -> active(text, at);
            default -> {
                // Another name.
            }
        }
        if (ofPages[depth]) {
            counted = Math.max(counted, counts[depth]);
        }
    }

    private void active(Bytes text, int at) {
        for (String sign : ACTIVE) {
            if (carried.isEmpty() && text.has(at, sign)) {
                carried = sign;
            }
        }
    }

    private void type(Bytes text, int at) {
        if (!text.has(at, "/Type")) {
            return;
        }
        int value = at + 5;
        while (Character.isWhitespace(text.u8(value))) {
            value++;
        }
        packed |= text.has(value, "/ObjStm");
        if (text.has(value, "/Pages")) {
            ofPages[depth] = true;
        } else if (text.has(value, "/Page") && !Character.isLetter(text.u8(value + 5))) {
            seen++;
        }
    }

    private int afterStream(Bytes file, int at) {
        int start = at + "stream".length();
        start += file.u8(start) == '\r' ? 1 : 0;
        start += file.u8(start) == '\n' ? 1 : 0;
        int end = start;
        while (end < file.length() && !(file.u8(end) == 'e' && file.has(end, "endstream"))) {
            end++;
        }
        if (packed) {
            packed = false;
            unpack(file, start, end);
        }
        return end + "endstream".length();
    }

    private void unpack(Bytes file, int start, int end) {
        var out = new ByteArrayOutputStream();
        var inflater = new Inflater();
        try {
            inflater.setInput(file.all(), start, end - start);
            byte[] part = new byte[PART];
            int length = -1;
            while (length != 0 && unpacked < MOST_UNPACKED) {
                length = inflater.inflate(part);
                unpacked += length;
                out.write(part, 0, length);
            }
        } catch (DataFormatException damaged) {
            // What came before the damage counts.
        } finally {
            inflater.end();
        }
        walk(new Bytes(out.toByteArray()), false);
    }
}
