package org.aidroll.explain;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.WhyNot;
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
        if (!decision.open().isEmpty()) {
            lines.add(explainer.say("page.open"));
            decision.open()
                    .forEach(open -> lines.add(explainer.say(
                            "page.notDue.line",
                            explainer.benefit(open.benefit()),
                            explainer.sentence(open) + " [" + open.citation().id() + "]")));
        }
        if (!decision.notDue().isEmpty()) {
            lines.add(explainer.say("page.notDue"));
            decision.notDue()
                    .forEach(whyNot -> lines.add(explainer.say(
                            "page.notDue.line",
                            explainer.benefit(whyNot.benefit()),
                            explainer.sentence(whyNot) + article(whyNot))));
        }
        lines.add(explainer.say(
                "page.basis",
                decision.pack(),
                decision.packVersion(),
                decision.assessmentDate().toString(),
                decision.hash()));
        return String.join("\n", lines);
    }

    private static String article(WhyNot whyNot) {
        return whyNot.citation() == null ? "" : " [" + whyNot.citation().id() + "]";
    }

    private void award(Award award) {
        lines.add(explainer.award(award));
        int number = 1;
        for (Step step : award.steps()) {
            lines.add("  " + number++ + ". " + explainer.sentence(award, step) + " ["
                    + step.citation().id() + "]");
        }
        award.warnings().forEach(warning -> lines.add("  ! " + explainer.sentence(warning)));
        for (Citation citation : award.citations()) {
            lines.add("  [" + citation.id() + "] " + explainer.citation(citation)
                    + (citation.quote().isEmpty() ? "" : explainer.say("quote", citation.quote())));
        }
    }
}
