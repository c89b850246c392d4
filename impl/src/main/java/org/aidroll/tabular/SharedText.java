package org.aidroll.tabular;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strings a workbook shares between its cells, by number; kept as UTF-8 side by side, since a list of a county has
 * millions of short ones.
 */
final class SharedText {
    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] ends = new long[1024];
    private int count;
    private long length;

    private SharedText() {}

    static SharedText of(@Nullable Xml xml, TableLimits limits) throws UnreadableTable {
        var shared = new SharedText();
        var text = new StringBuilder();
        boolean reading = false;
        boolean phonetic = false;
        while (xml != null && xml.next()) {
            String name = xml.name();
            if (name.equals("si")) {
                if (!xml.isStart()) {
                    shared.add(EscapedText.plain(text), limits);
                }
                text.setLength(0);
                reading = xml.isStart();
            } else if (name.equals("rPh")) {
                phonetic = xml.isStart();
            } else if (name.equals("t") && xml.isStart() && reading && !phonetic) {
                xml.appendText(text);
            }
        }
        return shared;
    }

    /** A table with no string in it yet. */
    static SharedText empty() {
        return new SharedText();
    }

    /** Adds the string of the next number. */
    void add(String text, TableLimits limits) throws UnreadableTable {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Each string costs its place in the table as well, so that two thousand million empty ones are too many.
        if (length + bytes.length + (long) Long.BYTES * count > limits.sharedTextBytes()) {
            throw UnreadableTable.tooLarge(Excess.SHARED_TEXT_BYTES, limits.sharedTextBytes());
        }
        for (int done = 0; done < bytes.length; ) {
            int at = (int) (length % CHUNK);
            if (at == 0) {
                chunks.add(new byte[CHUNK]);
            }
            int part = Math.min(bytes.length - done, CHUNK - at);
            System.arraycopy(bytes, done, chunks.get(chunks.size() - 1), at, part);
            done += part;
            length += part;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + (count >> 1));
        }
        ends[count++] = length;
    }

    /** The string of that number; empty where there is none. */
    String get(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        long start = number == 0 ? 0 : ends[number - 1];
        int size = (int) (ends[number] - start);
        byte[] chunk = size == 0 ? new byte[0] : chunks.get((int) (start / CHUNK));
        int at = (int) (start % CHUNK);
        return at + size <= chunk.length
                ? new String(chunk, at, size, StandardCharsets.UTF_8)
                : new String(across(start, size), StandardCharsets.UTF_8);
    }

    private byte[] across(long start, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = chunks.get((int) ((start + i) / CHUNK))[(int) ((start + i) % CHUNK)];
        }
        return bytes;
    }
}
