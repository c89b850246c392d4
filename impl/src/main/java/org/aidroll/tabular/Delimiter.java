package org.aidroll.tabular;

import java.io.IOException;
import java.io.Reader;

/** Which character separates the cells of a text table: the one that stands in most of its first lines. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', '\t', ';'};
    private static final int SAMPLE = 1 << 14;

    private Delimiter() {}

    static char of(Reader text) throws IOException {
        char[] sample = new char[SAMPLE];
        int filled = 0;
        int read;
        while (filled < SAMPLE && (read = text.read(sample, filled, SAMPLE - filled)) > 0) {
            filled += read;
        }
        char best = CANDIDATES[0];
        int most = 0;
        for (char candidate : CANDIDATES) {
            int lines = linesWith(candidate, sample, filled);
            if (lines > most) {
                most = lines;
                best = candidate;
            }
        }
        return best;
    }

    private static int linesWith(char delimiter, char[] text, int length) {
        int lines = 0;
        boolean quoted = false;
        boolean counted = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' || c == '\r') {
                counted = false;
            } else if (c == delimiter && !quoted && !counted) {
                counted = true;
                lines++;
            }
        }
        return lines;
    }
}
