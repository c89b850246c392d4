package org.aidroll.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a file is encoded, by its whole content: a mark decides, else UTF-8 where every byte fits, else
 * GB18030, else whichever fits better.
 *
 * @param charset the encoding
 * @param mark how many bytes the mark at the start takes
 * @param damaged whether some byte does not fit; it is read as U+FFFD
 */
record TextEncoding(Charset charset, int mark, boolean damaged) {
    private static final Charset GB18030 = Gb18030Decoder.CHARSET;
    private static final int CHUNK = 1 << 16;
    private static final int FEW = 16;
    private static final int BYTES_PER_ERROR = 100;

    static TextEncoding of(Path file) throws IOException, UnreadableTable {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(CHUNK);
        }
        if (start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return judged(file, StandardCharsets.UTF_8, 3, errors(file, StandardCharsets.UTF_8, Long.MAX_VALUE));
        }
        if (start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return judged(file, StandardCharsets.UTF_16LE, 2, errors(file, StandardCharsets.UTF_16LE, Long.MAX_VALUE));
        }
        if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return judged(file, StandardCharsets.UTF_16BE, 2, errors(file, StandardCharsets.UTF_16BE, Long.MAX_VALUE));
        }
        if (Utf8Check.fits(file)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        if (BareText.isBig5(start)) {
            throw UnreadableTable.encodedAs("Big5");
        }
        long chinese = errors(file, GB18030, Long.MAX_VALUE);
        long utf8 = chinese == 0 ? 1 : errors(file, StandardCharsets.UTF_8, chinese);
        return utf8 < chinese ? judged(file, StandardCharsets.UTF_8, 0, utf8) : judged(file, GB18030, 0, chinese);
    }

    /** A few bad bytes are damage to tell of; very many mean that this is no text at all. */
    private static TextEncoding judged(Path file, Charset charset, int mark, long errors)
            throws IOException, UnreadableTable {
        if (errors > FEW && errors * BYTES_PER_ERROR > Files.size(file)) {
            throw UnreadableTable.because(Unreadable.NOT_A_TABLE);
        }
        return new TextEncoding(charset, mark, errors > 0);
    }

    /** How many bytes do not fit, counted no further than one beyond {@code enough}. */
    private static long errors(Path file, Charset charset, long enough) throws IOException {
        var decoder = decoder(charset)
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var characters = CharBuffer.allocate(CHUNK);
        long errors = 0;
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended && errors <= enough) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result;
                do {
                    characters.clear();
                    result = decoder.decode(bytes, characters, ended);
                    if (result.isError()) {
                        errors++;
                        bytes.position(bytes.position() + result.length());
                    }
                } while (!result.isUnderflow());
                bytes.compact();
            }
        }
        return errors;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.equals(GB18030) ? new Gb18030Decoder() : charset.newDecoder();
    }

    /** The text behind the mark; every byte that does not fit as U+FFFD. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                decoder(charset)
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
