package org.aidroll.tabular;

/** The columns of the list of fees. The headers of each are data: {@code fee-headers.yaml}. */
enum FeeField {
    SCHOOL_CODE,
    STAGE,
    ITEM,
    PER_TERM
}
