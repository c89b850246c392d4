package org.aidroll.sis.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.Link;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.CaseFile;
import org.aidroll.sis.decision.DecisionService;

/** Puts a case into the words of one language, for the panel. */
final class PanelWriter {
    private final Explainer explainer;

    PanelWriter(DecisionService service, Locale locale) {
        this.explainer = AidEngines.explainer(service.pack(), locale);
    }

    PanelView view(CaseFile file) {
        var decision = file.decision();
        return new PanelView(
                new PanelView.StudentRef(decision.student().value()),
                new PanelView.Term(decision.term().value(), explainer.term(decision.term())),
                decision.assessmentDate().toString(),
                new PanelView.Amount(decision.due().yuan()),
                file.assignment().categories().stream().map(this::category).toList(),
                decision.awards().stream().map(this::award).toList(),
                decision.notDue().stream().map(this::notDue).toList(),
                file.findings().stream().map(this::finding).toList(),
                new PanelView.DecisionRef(
                        decision.hash(), decision.pack(), decision.packVersion(), decision.packDigest()));
    }

    private PanelView.Category category(CategoryEvidence category) {
        Link link = category.links().get(0);
        Optional<DateSpan> days = link.source().days();
        return new PanelView.Category(
                category.category().code(),
                explainer.category(category.category()),
                link.source().department(),
                link.source().name(),
                link.row(),
                days.map(DateSpan::start).map(LocalDate::toString).orElse(null),
                days.flatMap(DateSpan::last).map(LocalDate::toString).orElse(null),
                link.evidence().stream().map(explainer::sentence).toList(),
                null);
    }

    private PanelView.AwardView award(Award award) {
        return new PanelView.AwardView(
                award.benefit(),
                explainer.benefit(award.benefit()),
                award.amount().yuan(),
                explainer.unit(award.unit()),
                explainer.payee(award.payee()),
                award.steps().stream()
                        .map(step -> new PanelView.StepView(
                                explainer.sentence(award, step), step.citation().id()))
                        .toList(),
                citations(award.citations()),
                award.warnings().stream().map(explainer::sentence).toList());
    }

    private PanelView.NotDue notDue(WhyNot whyNot) {
        return new PanelView.NotDue(
                whyNot.benefit(),
                explainer.benefit(whyNot.benefit()),
                explainer.sentence(whyNot),
                explainer.values(whyNot.fact(), whyNot.needed()),
                explainer.values(whyNot.fact(), whyNot.had()),
                whyNot.citation() == null ? List.of() : citations(List.of(whyNot.citation())));
    }

    private List<PanelView.CitationView> citations(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new PanelView.CitationView(
                        citation.id(),
                        citation.document(),
                        explainer.article(citation),
                        citation.quote(),
                        citation.isQuoted()))
                .toList();
    }

    private PanelView.FindingView finding(Finding finding) {
        String advice = explainer.advice(finding);
        return new PanelView.FindingView(
                finding.code().name(),
                finding.severity().name(),
                explainer.sentence(finding),
                advice.isEmpty() ? null : advice);
    }
}
