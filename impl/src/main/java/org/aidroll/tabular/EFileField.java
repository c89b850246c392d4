package org.aidroll.tabular;

/** The columns of a list of e-files. The headers of each are data: {@code efile-headers.yaml}. */
enum EFileField {
    STUDENT,
    SLOT,
    FILE,
    FIELD,
    VALUE,
    KEYED_BY,
    KEYED_AT
}
