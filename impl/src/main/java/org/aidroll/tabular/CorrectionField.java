package org.aidroll.tabular;

/** The columns of a file of corrections. The headers of each are data: {@code correction-headers.yaml}. */
enum CorrectionField {
    STUDENT,
    FINDING,
    FIELD,
    BEFORE,
    AFTER,
    PERSON,
    CORRECTED_ON,
    SELF_DETECTED
}
