package org.aidroll.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
import org.aidroll.api.policy.Condition;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.Overlay;

/** Proves by enumeration that a layer does to every pupil's amount only what the layer below allows. */
final class OverlayCheck {
    private final Benefit below;
    private final Benefit above;
    private final FactValues values;

    OverlayCheck(Benefit below, Benefit above, FactValues values) {
        this.below = below;
        this.above = above;
        this.values = values;
    }

    /** What is not allowed, with a pupil and a day that show it. */
    Optional<String> findProblem() {
        if (below.overlay() == Overlay.MAY_CHANGE) {
            return Optional.empty();
        }
        return frame().or(this::narrowing).or(this::amounts);
    }

    /** The sums of two layers can be compared only where they stand for the same time and come in the same part. */
    private Optional<String> frame() {
        if (below.unit() != above.unit()) {
            return Optional.of("names its amounts by the " + above.unit() + ", where those by the " + below.unit()
                    + " may " + verb() + "\nMaybe keep unit, or change the overlay below");
        }
        if (!parts(below).equals(parts(above))) {
            return Optional.of("brings another part in a term, where the amounts may " + verb()
                    + "\nMaybe keep term-share, or change the overlay below");
        }
        if (!below.limits().caps().equals(above.limits().caps())) {
            return Optional.of("has another cap, where the amounts may " + verb()
                    + "\nMaybe keep cap, or change the overlay below");
        }
        return Optional.empty();
    }

    private static List<Fraction> parts(Benefit benefit) {
        return benefit.termShare()
                .map(share -> List.of(share.autumn(), share.spring()))
                .orElse(List.of());
    }

    /** Who had it below is not to lose it above, unless the amounts may be lowered. */
    private Optional<String> narrowing() {
        return below.overlay() == Overlay.MAY_LOWER
                ? Optional.empty()
                : above.requires().stream()
                        .filter(asked -> lost(asked).isPresent())
                        .findFirst()
                        .flatMap(asked -> lost(asked)
                                .map(words -> "gives nothing to a pupil with " + words
                                        + ", where the amounts may " + verb()
                                        + "\nMaybe let the condition be as it is below, or change the overlay below"));
    }

    /** A pupil whom the benefit below admits and this condition does not. */
    private Optional<String> lost(Condition asked) {
        Fact fact = asked.fact();
        List<Condition> same =
                below.requires().stream().filter(one -> one.fact() == fact).toList();
        if (fact.isSet()) {
            boolean implied = same.stream().anyMatch(one -> asked.oneOf().containsAll(one.oneOf()));
            return implied
                    ? Optional.empty()
                    : Optional.of(same.stream()
                            .flatMap(one -> one.oneOf().stream()
                                    .filter(value -> !asked.oneOf().contains(value))
                                    .limit(1))
                            .distinct()
                            .reduce((first, second) -> first + " and " + second)
                            .map(categories -> fact.key() + " " + categories)
                            .orElse("no " + fact.key()));
        }
        return values.onRolls(fact).stream()
                .filter(value -> same.stream().allMatch(one -> one.oneOf().contains(value)))
                .filter(value -> !asked.oneOf().contains(value))
                .findFirst()
                .map(value -> fact.key() + " " + value);
    }

    private Optional<String> amounts() {
        var both = below.withRows(
                concat(below.standards(), above.standards()), concat(below.overrides(), above.overrides()));
        var pupils = new AmountCheck(both, values).witnesses();
        return days().stream()
                .flatMap(day -> pupils.stream().flatMap(pupil -> problem(day, pupil).stream()))
                .findFirst();
    }

    private Optional<String> problem(LocalDate day, Map<Fact, Set<String>> pupil) {
        Optional<Amount> before = amount(below, day, pupil);
        Optional<Amount> after = amount(above, day, pupil);
        if (before.isEmpty() || allowed(before.get(), after.orElse(new Amount.Abolished()))) {
            return Optional.empty();
        }
        return Optional.of("gives a pupil with " + AmountCheck.words(pupil) + " " + words(after) + " from " + day
                + ", where " + words(before) + " may " + verb() + "\nMaybe change the amount, or the overlay below");
    }

    private String verb() {
        return switch (below.overlay()) {
            case MAY_RAISE -> "only be raised";
            case MAY_LOWER -> "only be lowered";
            case MAY_NOT_CHANGE, MAY_CHANGE -> "not be changed";
        };
    }

    private boolean allowed(Amount before, Amount after) {
        if (before.equals(after)) {
            return true;
        }
        if (below.overlay() == Overlay.MAY_NOT_CHANGE) {
            return false;
        }
        Optional<Money> from = money(before);
        Optional<Money> to = money(after);
        if (from.isEmpty()) {
            // An amount that was left open is what a lower layer is there to fill in.
            return before instanceof Amount.Open && to.isPresent();
        }
        return to.isPresent()
                && (below.overlay() == Overlay.MAY_RAISE
                        ? to.get().compareTo(from.get()) >= 0
                        : to.get().compareTo(from.get()) <= 0);
    }

    private static Optional<Money> money(Amount amount) {
        return amount.fold(
                fixed -> Optional.of(fixed.money()),
                fee -> Optional.empty(),
                open -> Optional.empty(),
                abolished -> Optional.empty());
    }

    private static String words(Optional<Amount> amount) {
        return amount.map(given -> given.fold(
                        fixed -> fixed.money().yuan(),
                        fee -> "the fee of " + fee.items(),
                        open -> "an open amount",
                        abolished -> "nothing"))
                .orElse("nothing");
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(below.standards(), below.overrides(), above.standards(), above.overrides())
                .flatMap(List::stream)
                .flatMap(row -> row.amounts().stream())
                .forEach(amount -> {
                    days.add(amount.from());
                    // What is announced late shows on that day only.
                    days.add(amount.timing().knownFrom(amount.from()));
                });
        return days;
    }

    private static Optional<Amount> amount(Benefit benefit, LocalDate day, Map<Fact, Set<String>> pupil) {
        boolean admitted = benefit.requires().stream()
                .allMatch(condition -> !pupil.containsKey(condition.fact())
                        || pupil.get(condition.fact()).stream().anyMatch(condition.oneOf()::contains));
        if (!admitted) {
            return Optional.empty();
        }
        return at(benefit.overrides(), day, pupil).or(() -> at(benefit.standards(), day, pupil));
    }

    private static Optional<Amount> at(List<BenefitStandard> rows, LocalDate day, Map<Fact, Set<String>> pupil) {
        return AmountCheck.applying(rows, pupil).stream()
                .flatMap(row -> row.at(day).stream())
                .map(Dated::value)
                .findFirst();
    }

    private static List<BenefitStandard> concat(List<BenefitStandard> first, List<BenefitStandard> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
