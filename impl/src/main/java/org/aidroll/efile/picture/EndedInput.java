package org.aidroll.efile.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file in memory that ends once and for all. The WebP reader goes on past the end, one exception for each byte, until it
 * has all the pixels that a header claims: a hundred bytes would keep it busy for minutes.
 */
final class EndedInput extends MemoryCacheImageInputStream {
    /** Readers look ahead by a few bytes. */
    private static final int MOST_PAST_END = 64;

    private int pastEnd;

    EndedInput(byte[] file) {
        super(new ByteArrayInputStream(file));
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] target, int at, int count) throws IOException {
        return checked(super.read(target, at, count));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && ++pastEnd > MOST_PAST_END) {
            throw new IOException("reads on past the end");
        }
        return read;
    }
}
