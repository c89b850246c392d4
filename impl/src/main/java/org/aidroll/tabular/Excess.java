package org.aidroll.tabular;

/** Which bound of {@link TableLimits} was met; the name is the first argument of {@code FILE_TOO_LARGE}. */
enum Excess {
    ROWS,
    COLUMNS,
    CELL_CHARACTERS,
    PACKED_BYTES,
    UNPACKED_BYTES,
    UNPACKING_RATIO,
    SHARED_TEXT_BYTES
}
