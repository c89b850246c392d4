package org.aidroll.sis.store;

import java.time.LocalDate;
import org.aidroll.api.term.DateSpan;

/**
 * The document on which somebody asserts a category. It prints its kind and nothing else.
 *
 * @param type the kind, by its code in the pack
 * @param number the number on it; empty where it has none
 * @param issuer the authority that issued it
 * @param issuedOn when that was
 * @param validity the days for which it speaks
 */
public record ProvingDocument(String type, String number, String issuer, LocalDate issuedOn, DateSpan validity) {

    @Override
    public String toString() {
        return "ProvingDocument[" + type + "]";
    }
}
