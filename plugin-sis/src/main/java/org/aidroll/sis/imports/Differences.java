package org.aidroll.sis.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.ListChange;
import org.aidroll.api.money.Money;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.report.RunChange;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.jspecify.annotations.Nullable;

/**
 * Every difference between a list and the one before, row by row; then pupils who are concerned without a row that changed.
 *
 * @param first whether there was no list before
 */
record Differences(boolean first, List<ListDifference.Line> lines) {
    private static final int SHOWN = 200;
    private static final Set<RunChange.Kind> CONSEQUENCES =
            Set.of(RunChange.Kind.CATEGORIES, RunChange.Kind.TIER, RunChange.Kind.DUE);

    /**
     * Puts together what changed in a list and what that means for pupils.
     *
     * @param before the list of before; null where there was none
     * @param students everybody on the roll
     * @param changes what is different for pupils
     */
    static Differences of(
            @Nullable Registry before,
            Registry after,
            List<Link> linksBefore,
            List<Link> linksAfter,
            List<Student> students,
            List<RunChange> changes) {
        String name = after.source().name();
        Map<Integer, StudentKey> was = named(name, linksBefore);
        Map<Integer, StudentKey> is = named(name, linksAfter);
        Map<StudentKey, Student> onRoll = students.stream().collect(Collectors.toMap(Student::key, student -> student));
        Map<StudentKey, RunChange> consequences = consequences(changes);
        Set<StudentKey> told = new HashSet<>();
        List<ListDifference.Line> lines = new ArrayList<>();
        Registry earlier = before == null ? new Registry(after.source(), List.of()) : before;
        for (ListChange change : AidEngines.listComparison().changes(earlier, after)) {
            StudentKey key = change.is()
                    .map(RegistryRecord::row)
                    .map(is::get)
                    .or(() -> change.was().map(RegistryRecord::row).map(was::get))
                    .orElse(null);
            // Several rows may name one pupil; what it means in money is told once.
            boolean once = key != null && told.add(key);
            lines.add(new ListDifference.Line(
                    change, key == null ? null : onRoll.get(key), once ? consequences.get(key) : null));
        }
        consequences.forEach((key, consequence) -> {
            if (!told.contains(key)) {
                lines.add(new ListDifference.Line(null, onRoll.get(key), consequence));
            }
        });
        return new Differences(before == null, lines);
    }

    private static Map<StudentKey, RunChange> consequences(List<RunChange> changes) {
        Map<StudentKey, RunChange> consequences = new LinkedHashMap<>();
        for (RunChange change : changes) {
            if (change.kinds().stream().anyMatch(CONSEQUENCES::contains)) {
                consequences.put(change.student(), change);
            }
        }
        return consequences;
    }

    private static Map<Integer, StudentKey> named(String list, List<Link> links) {
        Map<Integer, StudentKey> named = new HashMap<>();
        for (Link link : links) {
            StudentKey student = link.student();
            if (student != null && link.isAuto() && link.source().name().equals(list)) {
                named.put(link.row(), student);
            }
        }
        return named;
    }

    /** The sums, and the first of the lines: those that mean something for a pupil in front. */
    ListDifference sum() {
        List<Money> sums = lines.stream()
                .map(ListDifference.Line::consequence)
                .filter(Objects::nonNull)
                .map(DifferenceWords::difference)
                .toList();
        return new ListDifference(
                first,
                count(ListChange.Kind.NEW_IN_LIST),
                count(ListChange.Kind.LEFT_LIST),
                count(ListChange.Kind.CHANGED),
                sums.size(),
                sums.stream().filter(Money::isPositive).reduce(Money.ZERO, Money::plus),
                sums.stream().map(Money.ZERO::minus).filter(Money::isPositive).reduce(Money.ZERO, Money::plus),
                (int) lines.stream().filter(this::isShown).count(),
                lines.stream()
                        .filter(this::isShown)
                        .sorted(Comparator.comparing(line -> line.consequence() == null))
                        .limit(SHOWN)
                        .toList(),
                lines.stream()
                        .map(ListDifference.Line::student)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** Of a first list every row is new: only pupils are worth a line. */
    boolean isShown(ListDifference.Line line) {
        return !first || line.student() != null;
    }

    private int count(ListChange.Kind kind) {
        return (int) lines.stream()
                .map(ListDifference.Line::change)
                .filter(change -> change != null && change.kind() == kind)
                .count();
    }
}
