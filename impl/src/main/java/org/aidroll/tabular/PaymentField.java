package org.aidroll.tabular;

/** The columns of a payment file. The headers of each are data: {@code payment-headers.yaml}. */
enum PaymentField {
    TERM,
    STUDENT,
    BENEFIT,
    AMOUNT,
    PAID_ON,
    ACCOUNT,
    HOLDER
}
