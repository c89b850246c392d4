package org.aidroll.api.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What changed about one pupil from one run to a later one, and what it means in money.
 *
 * @param student the pupil
 * @param kinds what changed, causes before consequences; never empty
 * @param before how the pupil stood; null where the earlier run does not have the pupil
 * @param after how the pupil stands; null where the later run does not have the pupil
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RunChange(
        StudentKey student, Set<Kind> kinds, @Nullable PupilStanding before, @Nullable PupilStanding after) {

    /** What can change. A pupil has several at once, such as LEFT_LIST, CATEGORIES and DUE. */
    public enum Kind {
        /** The roll did not have the pupil. */
        NEW_ON_ROLL,
        /** The roll has the pupil no more. */
        LEFT_ROLL,
        /** The standing on the roll is another: left, suspended, returned. */
        STATUS,
        /** The school is another. */
        MOVED_SCHOOL,
        /** The stage of education is another. */
        STAGE,
        /** The pupil reached one of the ages that were asked for. */
        CAME_OF_AGE,
        /** A list names the pupil that did not. */
        NEW_IN_LIST,
        /** A list names the pupil no more. */
        LEFT_LIST,
        /** The categories are others. */
        CATEGORIES,
        /** The tier is another. */
        TIER,
        /** What is due, or open until an allocation decides, is not what it was. */
        DUE
    }

    /** @throws IllegalArgumentException if nothing changed, or neither run has the pupil */
    public RunChange {
        if (kinds.isEmpty() || before == null && after == null) {
            throw new IllegalArgumentException("no change of pupil " + student);
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** How the pupil stood. */
    public Optional<PupilStanding> was() {
        return Optional.ofNullable(before);
    }

    /** How the pupil stands. */
    public Optional<PupilStanding> is() {
        return Optional.ofNullable(after);
    }

    /** By benefit, how much more is due; below 0 where less is. Benefits of which as much is due are not in it. */
    public Map<String, Money> differences() {
        Map<String, Money> differences = new TreeMap<>();
        Stream.of(was(), is())
                .flatMap(Optional::stream)
                .flatMap(standing -> standing.due().keySet().stream())
                .forEach(benefit -> differences.put(benefit, due(is(), benefit).minus(due(was(), benefit))));
        differences.values().removeIf(Money.ZERO::equals);
        return differences;
    }

    private static Money due(Optional<PupilStanding> standing, String benefit) {
        return standing.map(known -> known.due(benefit)).orElse(Money.ZERO);
    }
}
