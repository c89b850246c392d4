package org.aidroll.tabular;

/** The columns of a file of visits. The headers of each are data: {@code visit-headers.yaml}. */
enum VisitField {
    STUDENT,
    TYPE,
    BY,
    AT,
    RESULT,
    REMARK,
    ENTERED_BY
}
