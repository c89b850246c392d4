package org.aidroll.identification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aidroll.api.identification.ListChange;
import org.aidroll.api.identification.ListChange.Field;
import org.aidroll.api.identification.ListComparison;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;

/** Takes from both versions, key by key, the rows that are one person's; what is left over came or went. */
public final class DefaultListComparison implements ListComparison {
    /** Which of a person's rows is held against which must not hang on where they stand. */
    private static final Comparator<ListedWords> ORDER =
            Comparator.comparing(words -> words.words().toString());

    /** A service without state, safe in any thread. */
    public DefaultListComparison() {}

    @Override
    public List<ListChange> changes(Registry before, Registry after) {
        List<ListedWords> earlier = new ArrayList<>();
        List<ListedWords> later = withoutEqual(before, after, earlier);
        if (!earlier.isEmpty() && !later.isEmpty()) {
            earlier.sort(ORDER);
            later.sort(ORDER);
        }
        List<ListChange> changes = new ArrayList<>();
        for (Function<ListedWords, Optional<String>> key : ListedWords.KEYS) {
            if (earlier.isEmpty() || later.isEmpty()) {
                break;
            }
            pair(earlier, later, row -> key.apply(row).map(person -> person + '\n' + row.category()), changes);
            pair(earlier, later, key, changes);
        }
        later.forEach(row -> changes.add(new ListChange(null, row.row(), Set.of())));
        earlier.forEach(row -> changes.add(new ListChange(row.row(), null, Set.of())));
        changes.sort(Comparator.comparing((ListChange change) -> change.is().isEmpty())
                .thenComparing(change ->
                        change.is().or(change::was).map(row -> row.row()).orElse(0)));
        return List.copyOf(changes);
    }

    /**
     * Most rows of a list stand in the next one word for word: they are let go one by one, before anything is made of all.
     *
     * @param leftBefore takes the rows of the earlier version that are left
     * @return the rows of the later version that are left
     */
    private static List<ListedWords> withoutEqual(Registry before, Registry after, List<ListedWords> leftBefore) {
        if (before.records().isEmpty()) {
            return new ArrayList<>(after.records().stream().map(ListedWords::of).toList());
        }
        Map<Map<Field, String>, Deque<ListedWords>> open = new LinkedHashMap<>();
        for (RegistryRecord row : after.records()) {
            var words = ListedWords.of(row);
            open.computeIfAbsent(words.words(), none -> new ArrayDeque<>(1)).add(words);
        }
        for (RegistryRecord row : before.records()) {
            var words = ListedWords.of(row);
            Deque<ListedWords> equal = open.get(words.words());
            if (equal == null) {
                leftBefore.add(words);
            } else {
                equal.remove();
                if (equal.isEmpty()) {
                    open.remove(words.words());
                }
            }
        }
        List<ListedWords> left = new ArrayList<>();
        open.values().forEach(left::addAll);
        return left;
    }

    private static void pair(
            List<ListedWords> earlier,
            List<ListedWords> later,
            Function<ListedWords, Optional<String>> key,
            List<ListChange> changes) {
        Map<String, List<ListedWords>> open = new HashMap<>();
        for (ListedWords row : later) {
            key.apply(row).ifPresent(person -> open.computeIfAbsent(person, none -> new ArrayList<>(1))
                    .add(row));
        }
        Set<ListedWords> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ListedWords row : earlier) {
            List<ListedWords> others = key.apply(row).map(open::get).orElse(List.of());
            for (int i = 0; i < others.size(); i++) {
                var other = others.get(i);
                if (row.mayBe(other)) {
                    others.remove(i);
                    paired.add(row);
                    paired.add(other);
                    Set<Field> fields = row.differences(other);
                    if (!fields.isEmpty()) {
                        changes.add(new ListChange(row.row(), other.row(), fields));
                    }
                    break;
                }
            }
        }
        earlier.removeIf(paired::contains);
        later.removeIf(paired::contains);
    }
}
