package org.aidroll.tabular;

/** The columns of a file of sign-offs. The headers of each are data: {@code sign-off-headers.yaml}. */
enum SignOffField {
    STUDENT,
    LEVEL,
    PERSON,
    RECORD_VERSION,
    SIGNED_ON
}
