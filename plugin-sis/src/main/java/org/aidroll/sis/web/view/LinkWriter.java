package org.aidroll.sis.web.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.term.DateSpan;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.store.KeptLink;
import org.aidroll.sis.store.KeptRuling;
import org.jspecify.annotations.Nullable;

/** Puts what links a pupil to a row of a list into the words of one language. */
public final class LinkWriter {
    private static final double HUNDRED = 100;

    private final DecisionService service;
    private final Explainer explainer;

    /** Writes in the explainer's language. */
    public LinkWriter(DecisionService service, Explainer explainer) {
        this.service = service;
        this.explainer = explainer;
    }

    /** The link, and the ruling on it where a person decided. */
    public LinkView view(KeptLink kept, Optional<KeptRuling> ruling) {
        Link link = kept.link();
        var days = link.source().days();
        OptionalInt age = service.assessment().age(link.source());
        return new LinkView(
                link.source().department(),
                link.source().name(),
                link.row(),
                days.map(DateSpan::start).map(LocalDate::toString).orElse(null),
                days.flatMap(DateSpan::last).map(LocalDate::toString).orElse(null),
                service.wallTime(kept.importedAt()).toLocalDate().toString(),
                age.isPresent() ? age.getAsInt() : null,
                explainer.sentence(Objects.requireNonNull(link.rule())),
                score(kept),
                link.evidence().stream()
                        .map(piece -> new LinkView.EvidenceView(
                                explainer.sentence(piece), piece.agreement().name()))
                        .toList(),
                link.rule() == MatchRule.DECIDED_BY_PERSON
                        ? ruling.map(LinkWriter::decided).orElse(null)
                        : null,
                aged(link, age));
    }

    /** Who decided. */
    public static LinkView.Decided decided(KeptRuling ruling) {
        return new LinkView.Decided(ruling.person(), ruling.day().toString(), ruling.reason());
    }

    /** Only what was weighed has a score that says anything; 0.9996 is not a certainty, and is not shown as one. */
    private static @Nullable String score(KeptLink kept) {
        return kept.scored() && kept.link().rule() == MatchRule.WEIGHED
                ? String.format(Locale.ROOT, "%.2f", Math.floor(kept.link().score() * HUNDRED * HUNDRED) / HUNDRED)
                : null;
    }

    private @Nullable String aged(Link link, OptionalInt age) {
        if (age.isEmpty() || age.getAsInt() <= service.assessment().listAge()) {
            return null;
        }
        return explainer.sentence(Finding.of(
                FindingCode.LIST_AGED,
                Location.of(link.source().name()),
                link.source()
                        .days()
                        .map(DateSpan::start)
                        .map(LocalDate::toString)
                        .orElse(""),
                String.valueOf(age.getAsInt())));
    }
}
