package org.aidroll.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One unpacked part of a workbook, counted as it is read: no promise of the archive about sizes is believed.
 *
 * <p>A tag with its attributes, or a text, lies between two {@code <}: {@code <} can stand in neither. So the distance
 * between two of them bounds what the parser must hold at once.
 */
final class BoundedPart extends FilterInputStream {
    private static final long FREE = 1 << 20;
    private static final int BYTES_PER_CHARACTER = 12;
    private static final int TAG = 1 << 16;

    private final TableLimits limits;
    private final UnpackedBytes total;
    private final long ratioBound;
    private final long distanceBound;
    private long read;
    private long distance;

    BoundedPart(InputStream in, long packed, UnpackedBytes total, TableLimits limits) {
        super(in);
        this.limits = limits;
        this.total = total;
        this.ratioBound = FREE + Math.max(packed, 0) * limits.unpackingRatio();
        this.distanceBound = TAG + (long) limits.cellCharacters() * BYTES_PER_CHARACTER;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int count = in.read(to, offset, length);
        if (count <= 0) {
            return count;
        }
        read += count;
        total.add(count);
        if (read > ratioBound) {
            throw new ExcessInStream(UnreadableTable.tooLarge(Excess.UNPACKING_RATIO, limits.unpackingRatio()));
        }
        if (total.count() > limits.unpackedBytes()) {
            throw new ExcessInStream(UnreadableTable.tooLarge(Excess.UNPACKED_BYTES, limits.unpackedBytes()));
        }
        checkDistance(to, offset, offset + count);
        return count;
    }

    private void checkDistance(byte[] bytes, int from, int to) throws ExcessInStream {
        int last = to - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        distance = last < from ? distance + (to - from) : to - 1 - last;
        if (distance > distanceBound) {
            throw new ExcessInStream(UnreadableTable.tooLarge(Excess.CELL_CHARACTERS, limits.cellCharacters()));
        }
    }
}
