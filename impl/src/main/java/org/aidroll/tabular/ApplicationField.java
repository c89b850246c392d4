package org.aidroll.tabular;

/** The columns of the list of applications. The headers of each are data: {@code application-headers.yaml}. */
enum ApplicationField {
    STUDENT,
    APPLIED_ON,
    CLAIMED,
    INCOME_PER_HEAD,
    SCORE
}
