package org.aidroll.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Amount;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.BenefitStandard;
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
                .map(Dated::from)
                .forEach(days::add);
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
