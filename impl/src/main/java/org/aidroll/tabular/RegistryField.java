package org.aidroll.tabular;

/** What a column of a department's list may hold. The headers of each are data: {@code registry-headers.yaml}. */
enum RegistryField {
    NAME,
    ID,
    CERTIFICATE,
    ROLL_NUMBER,
    SEX,
    BIRTH_DATE,
    HOUSEHOLD_NUMBER,
    RELATION_TO_HEAD,
    HEAD_NAME,
    HEAD_ID,
    GUARDIAN_NAME,
    GUARDIAN_ID,
    TOWNSHIP,
    VILLAGE,
    ADDRESS,
    CATEGORY
}
