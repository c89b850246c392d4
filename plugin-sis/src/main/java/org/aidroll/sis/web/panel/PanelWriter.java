package org.aidroll.sis.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.CaseFile;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.store.KeptLink;
import org.aidroll.sis.web.view.CitationView;
import org.aidroll.sis.web.view.EFileView;
import org.aidroll.sis.web.view.EFileWriter;
import org.aidroll.sis.web.view.LinkWriter;
import org.aidroll.sis.web.view.TermView;
import org.jspecify.annotations.Nullable;

/** Puts a case into the words of one language, for the panel. */
final class PanelWriter {
    private final Explainer explainer;
    private final HistoryWriter history;
    private final LinkWriter links;
    private final EFileWriter eFiles;
    private final AssertionWriter assertions;
    private final boolean chinese;

    PanelWriter(DecisionService service, Locale locale, HostWords words) {
        this.explainer = AidEngines.explainer(service.pack(), locale, words.sentences(locale));
        this.links = new LinkWriter(service, explainer);
        this.eFiles = new EFileWriter(explainer, locale);
        this.assertions = new AssertionWriter(service.pack(), explainer, locale);
        this.history = new HistoryWriter(explainer, assertions, service::wallTime);
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /**
     * The case as a person may see it.
     *
     * @param today the day on which something may be asserted, or null where this person may not
     * @param opensEFile whether the person may open the e-file
     */
    PanelView view(CaseFile file, @Nullable LocalDate today, boolean opensEFile) {
        var decision = file.decision();
        return new PanelView(
                new PanelView.StudentRef(decision.student().value()),
                new TermView(decision.term().value(), explainer.term(decision.term())),
                decision.assessmentDate().toString(),
                new PanelView.Amount(decision.due().yuan()),
                tier(file.assignment()),
                file.assignment().categories().stream()
                        .map(category -> category(category, file))
                        .toList(),
                file.inReview().stream().map(this::inReview).toList(),
                decision.awards().stream()
                        .map(award -> award(award, paid(file, award)))
                        .toList(),
                decision.open().stream().map(this::open).toList(),
                decision.notDue().stream()
                        .map(this::notDue)
                        .sorted(Comparator.comparing(PanelView.NotDue::otherStage))
                        .toList(),
                file.findings().stream().map(this::finding).toList(),
                history.terms(file),
                history.payments(file.payments()),
                file.paymentsKnown(),
                today == null ? null : assertions.deciding(file, today),
                eFile(file),
                opensEFile,
                new PanelView.DecisionRef(
                        decision.hash(), decision.pack(), decision.packVersion(), decision.packDigest()));
    }

    private @Nullable EFileView eFile(CaseFile file) {
        var report = file.eFile();
        return report == null ? null : eFiles.view(report);
    }

    private PanelView.Category category(CategoryEvidence category, CaseFile file) {
        return new PanelView.Category(
                category.category().code(),
                explainer.category(category.category()),
                file.links().stream()
                        .filter(kept -> category.links().contains(kept.link()))
                        .map(kept -> links.view(kept, file.ruling(kept)))
                        .toList(),
                category.asserted().stream()
                        .flatMap(said -> file.assertion(said).stream())
                        .map(assertions::view)
                        .toList());
    }

    private PanelView.InReview inReview(KeptLink kept) {
        return new PanelView.InReview(explainer.category(kept.link().category()), links.view(kept, Optional.empty()));
    }

    private PanelView.@Nullable TierView tier(TierAssignment assignment) {
        var level = assignment.level();
        return level == null && !assignment.byRight()
                ? null
                : new PanelView.TierView(
                        level == null ? null : level.label().in(chinese ? Locale.CHINESE : Locale.ENGLISH),
                        assignment.byRight());
    }

    /** What was paid of an award in the decision's term; null where no payment is known. */
    private static PanelView.@Nullable Paid paid(CaseFile file, Award award) {
        List<Payment> payments = file.payments().stream()
                .filter(payment -> payment.term().equals(file.decision().term()))
                .filter(payment -> payment.benefit().equals(award.benefit()))
                .toList();
        return payments.isEmpty()
                ? null
                : new PanelView.Paid(
                        payments.stream()
                                .map(Payment::amount)
                                .reduce(Money.ZERO, Money::plus)
                                .yuan(),
                        payments.stream()
                                .flatMap(payment -> payment.paidOn().stream())
                                .max(Comparator.naturalOrder())
                                .map(LocalDate::toString)
                                .orElse(null));
    }

    private PanelView.OpenView open(OpenAward open) {
        List<Citation> citations = new ArrayList<>(List.of(open.citation()));
        citations.addAll(open.conditions());
        return new PanelView.OpenView(
                open.benefit(),
                explainer.benefit(open.benefit()),
                explainer.sentence(open),
                citations(citations.stream().distinct().toList()));
    }

    private PanelView.AwardView award(Award award, PanelView.@Nullable Paid paid) {
        return new PanelView.AwardView(
                award.benefit(),
                explainer.benefit(award.benefit()),
                award.kind().name(),
                explainer.kind(award.kind()),
                award.isDueInTerm(),
                award.amount().yuan(),
                explainer.unit(award.unit()),
                explainer.payee(award.payee()),
                paid,
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
                whyNot.fact() == Fact.STAGE,
                explainer.sentence(whyNot),
                explainer.values(whyNot.fact(), whyNot.needed()),
                explainer.values(whyNot.fact(), whyNot.had()),
                whyNot.citation() == null ? List.of() : citations(List.of(whyNot.citation())));
    }

    private List<CitationView> citations(List<Citation> citations) {
        return citations.stream()
                .map(citation -> CitationView.of(citation, explainer))
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
