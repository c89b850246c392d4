package org.aidroll.sis.web.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.DocumentType;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.sis.decision.CaseFile;
import org.aidroll.sis.store.KeptAssertion;
import org.aidroll.sis.store.ProvingDocument;

/** Puts what people assert, and what they may assert, into the words of one language. */
final class AssertionWriter {
    private static final int SHOWN = 4;

    private final PolicyPack pack;
    private final Explainer explainer;
    private final Locale locale;

    AssertionWriter(PolicyPack pack, Explainer explainer, Locale locale) {
        this.pack = pack;
        this.explainer = explainer;
        this.locale = locale;
    }

    /** What somebody who decides works with. */
    PanelView.Deciding deciding(CaseFile file, LocalDate today) {
        List<HardshipCategory> byHand = file.assignment().categories().stream()
                .filter(evidence -> !evidence.asserted().isEmpty())
                .map(evidence -> evidence.category())
                .toList();
        return new PanelView.Deciding(
                today.toString(),
                pack.categories().stream()
                        .flatMap(rule -> choice(rule, file).stream())
                        .toList(),
                file.assertions().stream()
                        .filter(KeptAssertion::isInForce)
                        .filter(said -> said.version() == version(file, said.category()))
                        .filter(said -> !byHand.contains(said.category()))
                        .map(this::view)
                        .toList());
    }

    private Optional<AssertionView.Choice> choice(CategoryRule rule, CaseFile file) {
        List<AssertionView.Document> documents = pack.documents().types().stream()
                .filter(type -> type.evidences(rule.category()))
                .map(type ->
                        new AssertionView.Document(type.code(), type.label().in(locale)))
                .toList();
        return documents.isEmpty()
                ? Optional.empty()
                : rule.assertedOn()
                        .map(article -> new AssertionView.Choice(
                                rule.category().code(),
                                explainer.category(rule.category()),
                                version(file, rule.category()),
                                explainer.citation(article),
                                documents));
    }

    private static int version(CaseFile file, HardshipCategory category) {
        return file.assertions().stream()
                .filter(said -> said.category().equals(category))
                .mapToInt(KeptAssertion::version)
                .max()
                .orElse(0);
    }

    AssertionView view(KeptAssertion said) {
        ProvingDocument document = said.document();
        return new AssertionView(
                said.category().code(),
                explainer.category(said.category()),
                said.version(),
                document(document),
                masked(document.number()),
                document.issuer(),
                document.issuedOn().toString(),
                document.validity().start().toString(),
                document.validity().last().map(LocalDate::toString).orElse(null),
                said.reason(),
                said.person(),
                said.day().toString());
    }

    /** What people call the document; its code where the pack has it no more. */
    String document(ProvingDocument document) {
        return pack.documents()
                .type(document.type())
                .map(DocumentType::label)
                .map(label -> label.in(locale))
                .orElse(document.type());
    }

    /** The last four characters, where there are at least as many before them. */
    static String masked(String number) {
        int length = number.length();
        int hidden = length < SHOWN * 2 ? length : length - SHOWN;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
