package org.aidroll.sis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pupil panel's JSON: sentences are whole and in the language asked for, so that the page only shows them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PanelView(
        StudentRef student,
        Term term,
        String assessedOn,
        Amount due,
        List<Category> categories,
        List<AwardView> awards,
        List<NotDue> notDue,
        List<FindingView> findings,
        DecisionRef decision) {

    /** Which pupil; the host's page shows the rest. */
    record StudentRef(String key) {}

    /** A term by its code and by what people call it. */
    record Term(String value, String label) {}

    /** An amount in yuan with two decimals. */
    record Amount(String yuan) {}

    /** A category, the list that gives it and what links the pupil to the list's row. */
    record Category(
            String code,
            String label,
            String department,
            String registry,
            int row,
            @Nullable String validFrom,
            @Nullable String validTo,
            List<String> evidence,
            @Nullable String warning) {}

    /** A benefit that is due. */
    record AwardView(
            String benefit,
            String label,
            String yuan,
            String unit,
            String payee,
            List<StepView> steps,
            List<CitationView> citations,
            List<String> warnings) {}

    /** One step of the calculation, and its article. */
    record StepView(String text, String cite) {}

    /** An article. */
    record CitationView(String id, String title, String article, String quote, boolean verified) {}

    /** A benefit that is not due, and why. */
    record NotDue(
            String benefit, String label, String reason, String needed, String had, List<CitationView> citations) {}

    /** What is missing or contradicts itself. */
    record FindingView(String code, String severity, String message, @Nullable String advice) {}

    /** By what the decision is known. */
    record DecisionRef(String hash, String pack, String packVersion, String packDigest) {}
}
