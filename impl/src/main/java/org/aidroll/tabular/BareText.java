package org.aidroll.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** Recognises encodings that say nothing of themselves and are not read, so that a person can be told which it is. */
final class BareText {
    private static final Charset BIG5 = Charset.forName("Big5");
    /** Fewer characters of two bytes than these say nothing. */
    private static final int FEW = 8;
    /** Of Big5, two in five characters end in such a byte; of Chinese as the mainland writes it, hardly one in a hundred. */
    private static final double LOW_ENDS = 0.2;

    private static final int CLEARLY = 4;

    private BareText() {}

    /** The name of the UTF-16 that text with NUL in it is: one stands beside every comma and line end, on one side. */
    static Optional<String> utf16(byte[] start) {
        int[] nuls = new int[2];
        boolean ends = false;
        for (int i = 0; i + 1 < start.length; i++) {
            if (start[i] == 0) {
                nuls[i & 1]++;
                byte pair = start[i ^ 1];
                ends |= pair == '\n' || pair == '\r' || pair == ',' || pair == '\t' || pair == ';';
            }
        }
        // On the other side are those of a few characters, such as U+4E00.
        int more = nuls[1] > nuls[0] ? 1 : 0;
        return ends && nuls[more] > CLEARLY * nuls[1 - more]
                ? Optional.of(more == 1 ? "UTF-16LE" : "UTF-16BE")
                : Optional.empty();
    }

    /** Whether the bytes, which are no UTF-8, are rather Big5 than GB18030, in which nearly any bytes are text. */
    static boolean isBig5(byte[] start) {
        int pairs = 0;
        int lowEnds = 0;
        int i = 0;
        for (; i + 1 < start.length; i++) {
            int lead = start[i] & 0xFF;
            int end = start[i + 1] & 0xFF;
            if (lead > 0x80) {
                if (end < '@') {
                    return false;
                }
                pairs++;
                lowEnds += end < 0x80 ? 1 : 0;
                i++;
            }
        }
        return pairs >= FEW && lowEnds > pairs * LOW_ENDS && isText(Arrays.copyOf(start, i));
    }

    private static boolean isText(byte[] bytes) {
        try {
            CharBuffer text = BIG5.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
