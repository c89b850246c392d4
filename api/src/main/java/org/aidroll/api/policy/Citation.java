package org.aidroll.api.policy;

import org.apiguardian.api.API;

/**
 * Where a value or a condition comes from.
 *
 * @param id the article's name within the pack, such as {@code A02}
 * @param document the legal text
 * @param article which part of it
 * @param quote its words, empty where the pack has none
 * @param mark how well the source is known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Citation(String id, String document, String article, String quote, SourceMark mark) {

    /** Whether the words quoted were seen where they stand, be it that what follows from them is a reading. */
    public boolean isQuoted() {
        return !quote.isEmpty() && (mark.isVerified() || mark == SourceMark.INFERENCE);
    }
}
