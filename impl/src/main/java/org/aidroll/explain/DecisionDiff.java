package org.aidroll.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.DecisionChange;
import org.aidroll.api.explain.DecisionChange.Kind;
import org.aidroll.api.explain.DecisionChange.Standing;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.Step;
import org.aidroll.api.explain.StepKind;
import org.aidroll.api.explain.WhyNot;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.OpenReason;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two decisions, and which step or fact made it so. */
public final class DecisionDiff {
    private final Decision before;
    private final Decision after;

    private DecisionDiff(Decision before, Decision after) {
        this.before = before;
        this.after = after;
    }

    /** One change for each benefit that does not stand as it stood, in the order of the later decision. */
    public static List<DecisionChange> of(Decision before, Decision after) {
        return new DecisionDiff(before, after).changes();
    }

    private List<DecisionChange> changes() {
        Set<String> benefits = new LinkedHashSet<>();
        benefits(after).forEach(benefits::add);
        benefits(before).forEach(benefits::add);
        List<DecisionChange> changes = new ArrayList<>();
        for (String benefit : benefits) {
            Standing was = standing(before, benefit);
            Standing is = standing(after, benefit);
            Optional<int[]> step = firstDifferentStep(benefit);
            if (!was.equals(is) || step.isPresent()) {
                changes.add(new DecisionChange(
                        benefit,
                        was,
                        is,
                        changedFact(benefit),
                        step.map(at -> step(before, benefit, at[0])).orElse(null),
                        step.map(at -> step(after, benefit, at[0])).orElse(null)));
            }
        }
        return changes;
    }

    private static Stream<String> benefits(Decision decision) {
        return Stream.of(
                        decision.awards().stream().map(Award::benefit),
                        decision.open().stream().map(OpenAward::benefit),
                        decision.notDue().stream().map(WhyNot::benefit))
                .flatMap(codes -> codes);
    }

    private static Standing standing(Decision decision, String benefit) {
        return decision.award(benefit)
                .map(award -> new Standing(Kind.DUE, award.amount(), ""))
                .or(() -> decision.open(benefit)
                        .map(open -> new Standing(
                                Kind.OPEN, Money.ZERO, open.reason().name())))
                .or(() ->
                        decision.whyNot(benefit).map(whyNot -> new Standing(Kind.NOT_DUE, Money.ZERO, reason(whyNot))))
                .orElse(new Standing(Kind.ABSENT, Money.ZERO, ""));
    }

    private static String reason(WhyNot whyNot) {
        return whyNot.fact() == null
                ? whyNot.reason().name()
                : whyNot.reason() + " " + whyNot.fact().key();
    }

    private Optional<int[]> firstDifferentStep(String benefit) {
        int longest =
                Math.max(steps(before, benefit).size(), steps(after, benefit).size());
        for (int i = 0; i < longest; i++) {
            if (!Objects.equals(step(before, benefit, i), step(after, benefit, i))) {
                return Optional.of(new int[] {i});
            }
        }
        return Optional.empty();
    }

    private static List<Step> steps(Decision decision, String benefit) {
        // Who asserted a category moves no amount: the facts tell it.
        return decision.award(benefit).stream()
                .flatMap(award -> award.steps().stream())
                .filter(step -> step.kind() != StepKind.BY_HAND)
                .toList();
    }

    private static @Nullable Step step(Decision decision, String benefit, int index) {
        var steps = steps(decision, benefit);
        return index < steps.size() ? steps.get(index) : null;
    }

    /** The fact that a refusal or an open amount names, if it changed; else, where facts can be the cause, the first. */
    private @Nullable String changedFact(String benefit) {
        return namedFacts(benefit)
                .filter(this::hasChanged)
                .findFirst()
                .or(() -> isOfThePolicy(benefit)
                        ? Optional.empty()
                        : Stream.concat(before.facts().keySet().stream(), after.facts().keySet().stream())
                                .filter(this::hasChanged)
                                .findFirst())
                .orElse(null);
    }

    private Stream<String> namedFacts(String benefit) {
        var refused = Stream.of(before.whyNot(benefit), after.whyNot(benefit))
                .flatMap(Optional::stream)
                .flatMap(whyNot -> Stream.ofNullable(whyNot.fact()))
                .map(Fact::key);
        var missing = Stream.of(before.open(benefit), after.open(benefit))
                .flatMap(Optional::stream)
                .flatMap(open -> open.missing().stream()
                        .map(named -> open.reason() == OpenReason.FEE_UNKNOWN
                                ? "fee-" + named.toLowerCase(Locale.ROOT)
                                : named));
        return Stream.concat(refused, missing);
    }

    /** Whether days of the policy made the change: a refusal that names no fact, or the same row with another amount. */
    private boolean isOfThePolicy(String benefit) {
        boolean byDay = Stream.of(before.whyNot(benefit), after.whyNot(benefit))
                .flatMap(Optional::stream)
                .anyMatch(whyNot -> whyNot.fact() == null && whyNot.reason() != WhyNot.Reason.STACKED);
        return byDay
                || firstDifferentStep(benefit)
                        .map(at -> isSameRow(step(before, benefit, at[0]), step(after, benefit, at[0])))
                        .orElse(false);
    }

    private static boolean isSameRow(@Nullable Step was, @Nullable Step is) {
        return was != null
                && is != null
                && was.kind() == is.kind()
                && was.row().equals(is.row())
                && was.in().equals(is.in());
    }

    private boolean hasChanged(String fact) {
        return !before.facts()
                .getOrDefault(fact, List.of())
                .equals(after.facts().getOrDefault(fact, List.of()));
    }
}
