package org.aidroll.sis.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.SlotState;
import org.aidroll.api.efile.SlotStatus;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.DocumentType;

/** Puts what is said of an e-file into the words of one language. */
public final class EFileWriter {
    /** The state of a document is that of its side that needs most. */
    private static final List<SlotState> NEEDIEST_FIRST = List.of(
            SlotState.INVALID,
            SlotState.EXPIRED,
            SlotState.MISSING,
            SlotState.REUSED_FROM_SIBLING,
            SlotState.REUSED_FROM_EARLIER_TERM,
            SlotState.PRESENT);

    private final Explainer explainer;
    private final Locale locale;

    /** Writes in the explainer's language, which is this one. */
    public EFileWriter(Explainer explainer, Locale locale) {
        this.explainer = explainer;
        this.locale = locale;
    }

    /** What is said of it. */
    public EFileView view(EFileReport report) {
        Map<DocumentType, List<SlotStatus>> documents = new LinkedHashMap<>();
        for (SlotStatus status : report.slots()) {
            documents
                    .computeIfAbsent(status.slot().type(), none -> new ArrayList<>())
                    .add(status);
        }
        return new EFileView(
                report.state().name(),
                documents.size(),
                (int) documents.values().stream()
                        .filter(sides ->
                                sides.stream().allMatch(side -> side.state().isFilled()))
                        .count(),
                documents.entrySet().stream()
                        .map(entry -> document(entry.getKey(), entry.getValue()))
                        .toList(),
                documents.keySet().stream()
                        .map(type -> type.need().citation())
                        .distinct()
                        .map(citation -> CitationView.of(citation, explainer))
                        .toList(),
                report.findings().stream()
                        // The list of documents says it.
                        .filter(finding -> finding.code() != FindingCode.DOCUMENT_MISSING)
                        .sorted(Comparator.<Finding, CheckClass>comparing(CheckClass::of)
                                .thenComparing(Finding::severity))
                        .map(finding -> EFileView.Found.of(finding, explainer))
                        .distinct()
                        .toList());
    }

    private EFileView.Document document(DocumentType type, List<SlotStatus> sides) {
        var slot = sides.get(0).slot();
        return new EFileView.Document(
                type.code(),
                type.label().in(locale),
                slot.requiredBy().stream().map(explainer::category).toList(),
                slot.citation().id(),
                sides.stream()
                        .map(SlotStatus::state)
                        .min(Comparator.comparing(NEEDIEST_FIRST::indexOf))
                        .orElseThrow()
                        .name(),
                sides.size() == 1
                        ? List.of()
                        : sides.stream()
                                .map(side -> new EFileView.Side(
                                        side.slot().side().label().in(locale),
                                        side.state().name()))
                                .toList());
    }
}
