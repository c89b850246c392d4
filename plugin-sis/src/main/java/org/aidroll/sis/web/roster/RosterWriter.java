package org.aidroll.sis.web.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.roster.Roster;
import org.aidroll.sis.roster.RosterChange;
import org.aidroll.sis.roster.RosterLine;
import org.aidroll.sis.roster.RosterQuery;
import org.aidroll.sis.roster.RosterState;
import org.aidroll.sis.settings.HostWords;
import org.aidroll.sis.web.view.Choice;
import org.aidroll.sis.web.view.TermView;
import org.jspecify.annotations.Nullable;

/** Puts a roster into the words of one language. */
final class RosterWriter {
    private static final int MOST_REASONS = 6;

    private final Roster roster;
    private final Explainer explainer;
    private final boolean chinese;

    RosterWriter(Roster roster, Locale locale, HostWords words) {
        this.roster = roster;
        this.explainer = AidEngines.explainer(roster.pack(), locale, words.sentences(locale));
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    TermView term() {
        var term = roster.term();
        return new TermView(term.value(), explainer.term(term));
    }

    static Money due(List<RosterLine> lines) {
        return lines.stream().map(RosterLine::due).reduce(Money.ZERO, Money::plus);
    }

    /** The sum in yuan; null where no payment of the term is known. */
    static @Nullable String yuan(List<RosterLine> lines, Function<RosterLine, @Nullable Money> amount) {
        return lines.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(Money::plus)
                .map(Money::yuan)
                .orElse(null);
    }

    static Map<String, Integer> counts(List<RosterLine> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (RosterState state : RosterState.values()) {
            counts.put(state.name(), 0);
        }
        lines.forEach(line -> line.states().forEach(state -> counts.merge(state.name(), 1, Integer::sum)));
        return counts;
    }

    RosterView.Row row(RosterLine line) {
        var student = line.student();
        var enrolment = student.enrolment();
        Money paid = line.paid();
        Money difference = line.difference();
        var level = line.assignment().level();
        return new RosterView.Row(
                student.key().value(),
                student.name().written(),
                line.schoolName(),
                stage(enrolment.stage()),
                enrolment.grade(),
                enrolment.className(),
                line.assignment().categoryCodes().stream()
                        .map(explainer::category)
                        .toList(),
                level == null ? null : level.label().in(chinese ? Locale.CHINESE : Locale.ENGLISH),
                line.due().yuan(),
                paid == null ? null : paid.yuan(),
                difference == null ? null : difference.yuan(),
                line.states().stream().map(Enum::name).toList(),
                line.unaided().stream()
                        .map(unaided -> new RosterView.Unaided(
                                explainer.category(unaided.category()),
                                unaided.reason().name()))
                        .toList());
    }

    /** What is different, the first so many of them. */
    RosterView.Changes changes(RosterCompared compared, RosterView.Past since, int most) {
        Money difference = compared.all().stream()
                .map(change -> change.dueAfter().minus(change.dueBefore()))
                .reduce(Money.ZERO, Money::plus);
        return new RosterView.Changes(
                since,
                compared.count(RosterChange.Kind.CAME),
                compared.count(RosterChange.Kind.WENT),
                compared.count(RosterChange.Kind.AMOUNT),
                difference.yuan(),
                compared.all().stream().limit(most).map(this::change).toList());
    }

    private RosterView.Change change(RosterChange change) {
        var student = change.line().student();
        return new RosterView.Change(
                change.kind().name(),
                student.key().value(),
                student.name().written(),
                change.line().schoolName(),
                change.dueBefore().yuan(),
                change.dueAfter().yuan(),
                change.dueAfter().minus(change.dueBefore()).yuan(),
                change.reasons(explainer));
    }

    /** Somebody who is not among those asked for; {@code failing} names the filters that say so. */
    RosterView.Other other(RosterLine line, List<String> failing) {
        var student = line.student();
        var enrolment = student.enrolment();
        return new RosterView.Other(
                student.key().value(),
                student.name().written(),
                line.schoolName(),
                stage(enrolment.stage()),
                enrolment.grade(),
                enrolment.className(),
                RosterQuery.isOnRoster(line) ? List.of() : reasons(line),
                RosterQuery.isOnRoster(line) ? failing : List.of());
    }

    /** Benefits for other stages are no reason that anybody asks for; one sentence that holds for several is said once. */
    private List<String> reasons(RosterLine line) {
        List<String> reasons = new ArrayList<>();
        if (line.student().enrolment().status() != RollStatus.ENROLLED) {
            reasons.add(explainer.fact(Fact.STATUS.key())
                    + (chinese ? "：" : ": ")
                    + explainer.values(
                            Fact.STATUS,
                            List.of(line.student().enrolment().status().name())));
        }
        roster.notDue(line).stream()
                .filter(whyNot -> whyNot.fact() != Fact.STAGE)
                .map(whyNot ->
                        explainer.benefit(whyNot.benefit()) + (chinese ? "：" : ": ") + explainer.sentence(whyNot))
                .distinct()
                .limit(MOST_REASONS)
                .forEach(reasons::add);
        return reasons;
    }

    String stage(Stage stage) {
        return explainer.values(Fact.STAGE, List.of(stage.name()));
    }

    List<Choice> categories() {
        return roster.pack().categories().stream()
                .map(rule -> new Choice(rule.category().code(), explainer.category(rule.category())))
                .toList();
    }
}
