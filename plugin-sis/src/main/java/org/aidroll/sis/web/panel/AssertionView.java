package org.aidroll.sis.web.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a category, for the panel; the number of the document is masked.
 *
 * @param category the category's code
 * @param label the category
 * @param version which word it is; who says the next one sends it back
 * @param document the document
 * @param number the number on it, masked; empty where it has none
 * @param issuer who issued it
 * @param issuedOn when that was
 * @param validFrom the first day it speaks for
 * @param validTo the last, or null
 * @param reason why
 * @param person who said it
 * @param on on which day
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AssertionView(
        String category,
        String label,
        int version,
        String document,
        String number,
        String issuer,
        String issuedOn,
        String validFrom,
        @Nullable String validTo,
        String reason,
        String person,
        String on) {

    /**
     * A category that may be asserted, and on which documents.
     *
     * @param version how often somebody has said something of it; the next word sends it back
     * @param basis the article that lets a person assert it
     */
    record Choice(String code, String label, int version, String basis, List<Document> documents) {}

    /** A kind of document by its code and by what people call it. */
    record Document(String code, String label) {}

    /**
     * What somebody said or decided, in the history.
     *
     * @param kind ASSERTED, WITHDRAWN, LINK or NO_LINK
     * @param category what it was about, in words
     * @param evidence the document, or the list and row
     */
    record Event(String at, String kind, String category, String evidence, String person, String reason) {}
}
