package org.aidroll.sis.web.view;

import org.aidroll.api.explain.Explainer;
import org.aidroll.api.policy.Citation;

/**
 * An article by which something is decided.
 *
 * @param verified whether the quote was compared with the document
 */
public record CitationView(String id, String title, String article, String quote, boolean verified) {

    /** The article in the words of that language. */
    public static CitationView of(Citation citation, Explainer explainer) {
        return new CitationView(
                citation.id(), citation.document(), explainer.article(citation), citation.quote(), citation.isQuoted());
    }
}
