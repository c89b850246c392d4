package org.aidroll.sis.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.decision.PastDecision;

/** Puts what was decided and paid before into the words of one language. */
final class HistoryWriter {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Explainer explainer;
    private final Function<Instant, LocalDateTime> wallTime;

    HistoryWriter(Explainer explainer, Function<Instant, LocalDateTime> wallTime) {
        this.explainer = explainer;
        this.wallTime = wallTime;
    }

    /** By term, the latest term first. */
    List<PanelView.PastTerm> terms(List<PastDecision> past) {
        Map<SchoolTerm, List<PanelView.Past>> byTerm = new LinkedHashMap<>();
        past.stream()
                .sorted(Comparator.comparing(
                        (PastDecision one) -> one.decision().term().span().start(), Comparator.reverseOrder()))
                .forEach(one -> byTerm.computeIfAbsent(one.decision().term(), none -> new ArrayList<>())
                        .add(past(one)));
        List<PanelView.PastTerm> terms = new ArrayList<>();
        byTerm.forEach((term, decisions) -> terms.add(new PanelView.PastTerm(explainer.term(term), decisions)));
        return terms;
    }

    private PanelView.Past past(PastDecision one) {
        List<String> facts = new ArrayList<>();
        one.facts()
                .forEach((fact, values) -> facts.add(explainer.fact(fact) + " " + values(fact, values.get(0)) + " → "
                        + values(fact, values.get(1))));
        return new PanelView.Past(
                MINUTE.format(wallTime.apply(one.at())),
                one.decision().assessmentDate().toString(),
                one.decision().due().yuan(),
                one.changes().stream().map(explainer::sentence).toList(),
                facts,
                one.decision().hash());
    }

    private String values(String name, List<String> values) {
        if (values.isEmpty()) {
            return "—";
        }
        Optional<Fact> fact = Arrays.stream(Fact.values())
                .filter(known -> known.key().equals(name))
                .findFirst();
        return fact.map(known -> explainer.values(known, values)).orElseGet(() -> String.join(", ", values));
    }

    /** The latest term first, as they were paid within one. */
    List<PanelView.PaymentView> payments(List<Payment> payments) {
        return payments.stream()
                .sorted(Comparator.comparing(
                                (Payment payment) -> payment.term().span().start(), Comparator.reverseOrder())
                        .thenComparing(payment -> payment.paidOn().orElse(LocalDate.MAX), Comparator.reverseOrder()))
                .map(payment -> new PanelView.PaymentView(
                        explainer.term(payment.term()),
                        explainer.benefit(payment.benefit()),
                        payment.amount().yuan(),
                        payment.paidOn().map(LocalDate::toString).orElse(null)))
                .toList();
    }
}
