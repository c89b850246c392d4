package org.aidroll.tabular;

import org.apiguardian.api.API;

/**
 * How much a table may hold before it is refused: what bounds the memory and the time a file can cost.
 *
 * <p>What was read before a bound was met stands; one finding {@code FILE_TOO_LARGE} says which bound it was.
 *
 * @param rows the lines of a table, title rows and blank rows counted
 * @param columns the columns of a row
 * @param cellCharacters the characters of one cell; a spreadsheet has at most 32 767
 * @param packedBytes the bytes of an XLSX or XLS file as it lies on disk
 * @param unpackedBytes the bytes of all parts of an XLSX file together, unpacked
 * @param unpackingRatio how many bytes one packed byte of an XLSX part may become, counted beyond its first MiB
 * @param sharedTextBytes the bytes, in UTF-8, of the strings a workbook shares between its cells: they are held in
 *     memory
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TableLimits(
        int rows,
        int columns,
        int cellCharacters,
        long packedBytes,
        long unpackedBytes,
        int unpackingRatio,
        long sharedTextBytes) {

    private static final long MIB = 1 << 20;

    /** @throws IllegalArgumentException if a bound is not positive */
    public TableLimits {
        requirePositive("rows", rows);
        requirePositive("columns", columns);
        requirePositive("cellCharacters", cellCharacters);
        requirePositive("packedBytes", packedBytes);
        requirePositive("unpackedBytes", unpackedBytes);
        requirePositive("unpackingRatio", unpackingRatio);
        requirePositive("sharedTextBytes", sharedTextBytes);
    }

    /**
     * 2 000 000 rows of 1 000 columns, 32 767 characters a cell, 512 MiB packed, 4 GiB unpacked at a ratio of 200, 256
     * MiB of shared text.
     */
    public static TableLimits defaults() {
        return new TableLimits(2_000_000, 1_000, 32_767, 512 * MIB, 4_096 * MIB, 200, 256 * MIB);
    }

    /** The same bounds with that number of rows. */
    public TableLimits withRows(int other) {
        return new TableLimits(
                other, columns, cellCharacters, packedBytes, unpackedBytes, unpackingRatio, sharedTextBytes);
    }

    /** The same bounds with that number of columns. */
    public TableLimits withColumns(int other) {
        return new TableLimits(
                rows, other, cellCharacters, packedBytes, unpackedBytes, unpackingRatio, sharedTextBytes);
    }

    /** The same bounds with that number of characters a cell. */
    public TableLimits withCellCharacters(int other) {
        return new TableLimits(rows, columns, other, packedBytes, unpackedBytes, unpackingRatio, sharedTextBytes);
    }

    /** The same bounds with that number of unpacked bytes. */
    public TableLimits withUnpackedBytes(long other) {
        return new TableLimits(rows, columns, cellCharacters, packedBytes, other, unpackingRatio, sharedTextBytes);
    }

    private static void requirePositive(String what, long bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("limit " + what + " is " + bound + "\nMaybe start from defaults()");
        }
    }
}
