package org.aidroll.explain;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.policy.Citation;

/** A decision on one page of plain text. */
final class DecisionPage {
    private final BundleExplainer explainer;
    private final Decision decision;
    private final List<String> lines = new ArrayList<>();

    DecisionPage(BundleExplainer explainer, Decision decision) {
        this.explainer = explainer;
        this.decision = decision;
    }

    String text() {
        lines.add(explainer.say(
                "page.title", explainer.term(decision.term()), decision.due().yuan()));
        decision.awards().forEach(this::award);
        if (!decision.notDue().isEmpty()) {
            lines.add(explainer.say("page.notDue"));
            decision.notDue()
                    .forEach(whyNot -> lines.add(explainer.say(
                            "page.notDue.line", explainer.benefit(whyNot.benefit()), explainer.sentence(whyNot))));
        }
        lines.add(explainer.say(
                "page.basis",
                decision.pack(),
                decision.packVersion(),
                decision.assessmentDate().toString(),
                decision.hash()));
        return String.join("\n", lines);
    }

    private void award(Award award) {
        lines.add(explainer.award(award));
        int number = 1;
        for (Step step : award.steps()) {
            lines.add("  " + number++ + ". " + explainer.sentence(step) + " ["
                    + step.citation().id() + "]");
        }
        for (Citation citation : award.citations()) {
            lines.add("  [" + citation.id() + "] " + explainer.citation(citation)
                    + (citation.quote().isEmpty() ? "" : explainer.say("quote", citation.quote())));
        }
    }
}
