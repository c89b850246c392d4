package org.aidroll.tabular;

/** The columns of a file of people's decisions. The headers of each are data: {@code ruling-headers.yaml}. */
enum RulingField {
    STUDENT,
    REGISTRY,
    REGISTRY_ROW,
    DECISION,
    PERSON,
    REASON,
    DATE,
    ROW_DIGEST
}
