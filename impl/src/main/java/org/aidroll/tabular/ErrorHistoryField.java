package org.aidroll.tabular;

/** The columns of the error rates of past months. The headers of each are data: {@code error-history-headers.yaml}. */
enum ErrorHistoryField {
    SCHOOL_CODE,
    MONTH,
    N,
    X,
    FRESH
}
