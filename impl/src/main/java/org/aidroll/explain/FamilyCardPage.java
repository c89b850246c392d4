package org.aidroll.explain;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;

/** A decision for the family (明白卡, A15, K06): what comes, how much, to whom, and what to do about the rest. */
final class FamilyCardPage {
    private final BundleExplainer explainer;
    private final Decision decision;

    FamilyCardPage(BundleExplainer explainer, Decision decision) {
        this.explainer = explainer;
        this.decision = decision;
    }

    String text(String name, String school) {
        List<String> lines = new ArrayList<>();
        lines.add(explainer.say("card.title"));
        lines.add(explainer.say("card.pupil", name, school));
        lines.add(
                decision.awards().isEmpty()
                        ? explainer.say("card.nothing", explainer.term(decision.term()))
                        : explainer.say(
                                "card.sum",
                                explainer.term(decision.term()),
                                decision.due().yuan()));
        decision.awards().forEach(award -> lines.add(line(award)));
        decision.open()
                .forEach(open -> lines.add(
                        explainer.say("card.open", explainer.benefit(open.benefit()), explainer.sentence(open))));
        lines.add(explainer.say("card.question"));
        return String.join("\n", lines);
    }

    private String line(Award award) {
        return explainer.say(
                "card.award." + award.kind(),
                explainer.benefit(award.benefit()),
                award.amount().yuan(),
                explainer.unit(award.unit()),
                explainer.payee(award.payee()));
    }
}
