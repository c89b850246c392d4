package org.aidroll.sis.web.review;

import java.util.Locale;
import java.util.Optional;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.roll.School;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.ReviewDesk;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.store.KeptLink;
import org.aidroll.sis.store.KeptRuling;
import org.aidroll.sis.web.view.LinkView;
import org.aidroll.sis.web.view.LinkWriter;
import org.jspecify.annotations.Nullable;

/** Puts the review queue into the words of one language. */
final class ReviewWriter {
    private final DecisionService service;
    private final Explainer explainer;
    private final LinkWriter links;

    ReviewWriter(DecisionService service, Locale locale, HostWords words) {
        this.service = service;
        this.explainer = AidEngines.explainer(service.pack(), locale, words.sentences(locale));
        this.links = new LinkWriter(service, explainer);
    }

    ReviewView view(ReviewDesk.Page page) {
        return new ReviewView(
                page.open().stream().map(this::item).toList(),
                page.waiting(),
                page.decided().stream().map(this::item).toList());
    }

    private ReviewView.ItemView item(ReviewDesk.Item item) {
        var what = item.what();
        var enrolment = item.student().enrolment();
        KeptRuling newest = item.newest();
        return new ReviewView.ItemView(
                what.id(),
                item.version(),
                item.student().key().value(),
                item.student().name().written(),
                service.school(enrolment.schoolCode()).map(School::name).orElse(enrolment.schoolCode()) + " "
                        + enrolment.className(),
                explainer.category(what.row().category()),
                link(item),
                what.source().name(),
                what.row().row(),
                SideBySide.lines(item.student(), what.row(), what.link()),
                newest == null ? null : newest.verdict().name(),
                newest == null ? null : LinkWriter.decided(newest));
    }

    private @Nullable LinkView link(ReviewDesk.Item item) {
        var link = item.what().link();
        return link == null
                ? null
                : links.view(
                        new KeptLink(
                                link, true, item.what().digest(), item.what().importedAt()),
                        Optional.ofNullable(item.newest()));
    }
}
