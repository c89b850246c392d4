package org.aidroll.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * The records of an XLS workbook from some place on, one by one (MS-XLS 2.1.4).
 *
 * <p>POI's stream of records, which joins those that continue one another; not its event model above it, which makes an
 * object of every record first: a list of shared strings that claims to have two thousand million would take all memory.
 */
final class XlsRecords implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int ENCRYPTION = 0x2F;
    private static final int WIDE = 1;
    private static final int EXTENDED = 4;
    private static final int RICH = 8;
    private static final int BYTES_PER_RUN = 4;

    private final InputStream stream;
    private final RecordInputStream in;
    private final TableLimits limits;

    private XlsRecords(InputStream stream, TableLimits limits) {
        this.stream = stream;
        this.in = new RecordInputStream(stream);
        this.limits = limits;
    }

    static XlsRecords open(DirectoryNode root, long from, TableLimits limits) throws UnreadableTable {
        if (from < 0) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
        }
        try {
            InputStream stream = root.createDocumentInputStream("Workbook");
            // In steps: POI holds all that it skips at once.
            for (long left = from; left > 0; left -= BUFFER) {
                stream.skipNBytes(Math.min(left, BUFFER));
            }
            return new XlsRecords(new BufferedInputStream(stream, BUFFER), limits);
        } catch (IOException | RuntimeException e) {
            throw UnreadableTable.because(Unreadable.DAMAGED_XLS);
        }
    }

    /** Goes on to the next record; false behind the last. */
    boolean next() throws UnreadableTable {
        skip(in.remaining());
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        if (in.getSid() == ENCRYPTION) {
            throw UnreadableTable.because(Unreadable.ENCRYPTED);
        }
        return true;
    }

    /** The kind of the record. */
    int kind() {
        return in.getSid();
    }

    /** How many bytes of the record are left. */
    int remaining() {
        return in.remaining();
    }

    /** The next byte. */
    int u8() {
        return in.readUByte();
    }

    /** The next two bytes as a number from 0 on. */
    int u16() {
        return in.readUShort();
    }

    /** The next four bytes. */
    int i32() {
        return in.readInt();
    }

    /** The next eight bytes. */
    double f64() {
        return in.readDouble();
    }

    /** Passes over so many bytes, in this record and those that continue it. */
    void skip(int bytes) {
        for (int i = 0; i < bytes; i++) {
            in.readByte();
        }
    }

    /** A string behind its length: a byte that says how it is written, the characters, and what POI calls the rest. */
    String text(int length) throws UnreadableTable {
        if (length > limits.cellCharacters()) {
            throw UnreadableTable.tooLarge(Excess.CELL_CHARACTERS, limits.cellCharacters());
        }
        int flags = in.readUByte();
        int runs = (flags & RICH) == 0 ? 0 : in.readUShort();
        int extension = (flags & EXTENDED) == 0 ? 0 : in.readInt();
        String text = (flags & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
        if (kind() == XlsWorkbook.SHARED_STRINGS) {
            skip(runs * BYTES_PER_RUN);
            skip(extension);
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
