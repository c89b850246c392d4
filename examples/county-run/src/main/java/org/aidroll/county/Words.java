package org.aidroll.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.term.DateSpan;
import org.aidroll.engine.AidEngines;

/** The sentences for findings: in Chinese for people's files, in English for the command line. */
final class Words {
    /** English, with no names of a pack. */
    static final Words ENGLISH = new Words(AidEngines.explainer(
            new PolicyPack(
                    "none", "0", "", new Label("无", "none"), DateSpan.from(LocalDate.EPOCH), List.of(), List.of()),
            Locale.ENGLISH));

    private final Explainer explainer;

    Words(Explainer explainer) {
        this.explainer = explainer;
    }

    /** What was found and what to do about it, in one line. */
    String line(Finding finding) {
        String advice = explainer.advice(finding);
        String sentence = explainer.sentence(finding);
        return (advice.isEmpty() ? sentence : sentence + " — " + advice).replace('\n', ' ');
    }
}
