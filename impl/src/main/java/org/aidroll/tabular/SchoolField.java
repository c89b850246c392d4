package org.aidroll.tabular;

/** The columns of the list of schools. The headers of each are data: {@code school-headers.yaml}. */
enum SchoolField {
    CODE,
    NAME,
    DIVISION,
    STAGES,
    KIND
}
