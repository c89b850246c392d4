package org.aidroll.sis.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How a pupil's e-file stands, without a name or a number of anybody.
 *
 * @param state a constant of {@link org.aidroll.api.efile.EFileState}
 * @param asked how many documents are asked for
 * @param there how many of them are there, whoever handed them in and when
 * @param documents what is asked for, in the pack's order
 * @param citations the articles by which they are asked for
 * @param findings what does not fit: what the family can mend by a new photograph first, then the worst first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EFileView(
        String state,
        int asked,
        int there,
        List<Document> documents,
        List<CitationView> citations,
        List<Found> findings) {

    /**
     * A document that is asked for.
     *
     * @param code its kind in the pack
     * @param label what people call it
     * @param categories for which categories it is asked; none where everyone is asked
     * @param cite which of the articles asks for it
     * @param state the constant of {@link org.aidroll.api.efile.SlotState} of the side that needs most
     * @param sides its sides; none where it has but one
     */
    public record Document(
            String code, String label, List<String> categories, String cite, String state, List<Side> sides) {}

    /** One side of a document and what is in its place. */
    public record Side(String label, String state) {}

    /**
     * What was found.
     *
     * @param check a constant of {@link CheckClass}: what has to happen
     */
    public record Found(String code, String check, String severity, String message, @Nullable String advice) {

        /** The finding in the explainer's words. */
        public static Found of(Finding finding, Explainer explainer) {
            String advice = explainer.advice(finding);
            return new Found(
                    finding.code().name(),
                    CheckClass.of(finding).name(),
                    finding.severity().name(),
                    explainer.sentence(finding),
                    advice.isEmpty() ? null : advice);
        }
    }
}
