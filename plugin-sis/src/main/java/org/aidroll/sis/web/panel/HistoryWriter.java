package org.aidroll.sis.web.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.sis.decision.CaseFile;
import org.aidroll.sis.decision.PastDecision;
import org.aidroll.sis.store.KeptAssertion;
import org.aidroll.sis.store.KeptRuling;

/** Puts what was decided and paid before into the words of one language. */
final class HistoryWriter {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** The fact of a decision that names what people assert; each value is one word of theirs, of no named pupil. */
    private static final String BY_HAND = "by-hand";

    private static final StudentKey NOBODY = StudentKey.of("-");

    private final Explainer explainer;
    private final AssertionWriter assertions;
    private final Function<Instant, LocalDateTime> wallTime;

    HistoryWriter(Explainer explainer, AssertionWriter assertions, Function<Instant, LocalDateTime> wallTime) {
        this.explainer = explainer;
        this.assertions = assertions;
        this.wallTime = wallTime;
    }

    /** By term, the latest term first: what was decided, said and paid. */
    List<PanelView.PastTerm> terms(CaseFile file) {
        Map<SchoolTerm, List<PanelView.Past>> decisions = new HashMap<>();
        Map<SchoolTerm, List<AssertionView.Event>> events = new HashMap<>();
        Map<SchoolTerm, Money> paid = new HashMap<>();
        file.history().forEach(one -> of(decisions, one.decision().term()).add(past(one)));
        file.assertions().forEach(said -> of(events, termOf(said.at(), file)).add(event(said)));
        file.rulings().forEach(ruling -> of(events, termOf(ruling.at(), file)).add(event(ruling)));
        file.payments().forEach(payment -> paid.merge(payment.term(), payment.amount(), Money::plus));
        return Stream.of(decisions.keySet(), events.keySet(), paid.keySet())
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing((SchoolTerm term) -> term.span().start(), Comparator.reverseOrder()))
                .map(term -> new PanelView.PastTerm(
                        explainer.term(term),
                        Optional.ofNullable(paid.get(term)).map(Money::yuan).orElse(null),
                        decisions.getOrDefault(term, List.of()),
                        events.getOrDefault(term, List.of())))
                .toList();
    }

    private static <T> List<T> of(Map<SchoolTerm, List<T>> byTerm, SchoolTerm term) {
        return byTerm.computeIfAbsent(term, none -> new ArrayList<>());
    }

    /** What somebody says counts for the decision that was made next; what nobody looked at yet, for the one of now. */
    private static SchoolTerm termOf(Instant said, CaseFile file) {
        return file.history().stream()
                .filter(past -> !past.at().isBefore(said))
                .min(Comparator.comparing(PastDecision::at))
                .map(PastDecision::decision)
                .orElse(file.decision())
                .term();
    }

    private AssertionView.Event event(KeptAssertion said) {
        return new AssertionView.Event(
                MINUTE.format(wallTime.apply(said.at())),
                said.state().name(),
                explainer.category(said.category()),
                assertions.document(said.document()),
                said.person(),
                said.reason());
    }

    private AssertionView.Event event(KeptRuling ruling) {
        return new AssertionView.Event(
                MINUTE.format(wallTime.apply(ruling.at())),
                ruling.verdict().name(),
                explainer.category(HardshipCategory.of(ruling.category())),
                ruling.registry() + ":" + ruling.row(),
                ruling.person(),
                ruling.reason());
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
        if (name.equals(BY_HAND)) {
            return values.stream().map(this::byHand).collect(Collectors.joining("; "));
        }
        Optional<Fact> fact = Arrays.stream(Fact.values())
                .filter(known -> known.key().equals(name))
                .findFirst();
        return fact.map(known -> explainer.values(known, values)).orElseGet(() -> String.join(", ", values));
    }

    private String byHand(String value) {
        return explainer.sentence(AssertedCategory.parse(NOBODY, value));
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
