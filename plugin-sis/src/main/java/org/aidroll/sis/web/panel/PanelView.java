package org.aidroll.sis.web.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aidroll.sis.web.view.CitationView;
import org.aidroll.sis.web.view.EFileView;
import org.aidroll.sis.web.view.LinkView;
import org.aidroll.sis.web.view.TermView;
import org.jspecify.annotations.Nullable;

/** The pupil panel's JSON: sentences are whole and in the language asked for, so that the page only shows them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PanelView(
        StudentRef student,
        TermView term,
        String assessedOn,
        Amount due,
        @Nullable TierView tier,
        List<Category> categories,
        List<InReview> inReview,
        List<AwardView> awards,
        List<OpenView> open,
        List<NotDue> notDue,
        List<FindingView> findings,
        List<PastTerm> history,
        List<PaymentView> payments,
        boolean paymentsKnown,
        @Nullable Deciding deciding,
        @Nullable EFileView eFile,
        boolean opensEFile,
        DecisionRef decision) {

    /** Which pupil; the host's page shows the rest. */
    record StudentRef(String key) {}

    /** An amount in yuan with two decimals. */
    record Amount(String yuan) {}

    /** A category, and what gives it: rows of lists, else the word of a person. */
    record Category(String code, String label, List<LinkView> links, List<AssertionView> asserted) {}

    /** What somebody who decides about the pupil may assert, and what was asserted and gives nothing now. */
    record Deciding(String today, List<AssertionView.Choice> choices, List<AssertionView> others) {}

    /** A row that may name the pupil: a person has to decide. */
    record InReview(String label, LinkView link) {}

    /** The tier, and whether the pupil is aided whatever the quota. */
    record TierView(@Nullable String label, boolean byRight) {}

    /** A benefit that is awarded; due in the term, or by the year, or a ceiling only. */
    record AwardView(
            String benefit,
            String label,
            String kind,
            String kindLabel,
            boolean dueInTerm,
            String yuan,
            String unit,
            String payee,
            @Nullable Paid paid,
            List<StepView> steps,
            List<CitationView> citations,
            List<String> warnings) {}

    /** What was paid of a benefit in the term, and when last. */
    record Paid(String yuan, @Nullable String on) {}

    /** A benefit for which the pupil is eligible while its amount is open. */
    record OpenView(String benefit, String label, String reason, List<CitationView> citations) {}

    /** What was decided and said in a term, newest first, and what was paid of it; null where no payment is known. */
    record PastTerm(String label, @Nullable String paidYuan, List<Past> decisions, List<AssertionView.Event> events) {}

    /** One decision of before, what changed with it and which facts made it so. */
    record Past(String at, String assessedOn, String yuan, List<String> changes, List<String> facts, String hash) {}

    /** One payment; nothing of the account. */
    record PaymentView(String term, String label, String yuan, @Nullable String on) {}

    /** One step of the calculation, and its article. */
    record StepView(String text, String cite) {}

    /** A benefit that is not due, and why; {@code otherStage} where it is for pupils of another stage. */
    record NotDue(
            String benefit,
            String label,
            boolean otherStage,
            String reason,
            String needed,
            String had,
            List<CitationView> citations) {}

    /** What is missing or contradicts itself. */
    record FindingView(String code, String severity, String message, @Nullable String advice) {}

    /** By what the decision is known. */
    record DecisionRef(String hash, String pack, String packVersion, String packDigest) {}
}
