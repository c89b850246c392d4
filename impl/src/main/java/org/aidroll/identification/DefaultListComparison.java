package org.aidroll.identification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aidroll.api.identification.ListChange;
import org.aidroll.api.identification.ListChange.Field;
import org.aidroll.api.identification.ListComparison;
import org.aidroll.api.registry.Registry;

/** Takes from both versions, key by key, the rows that are one person's; what is left over came or went. */
public final class DefaultListComparison implements ListComparison {
    /** Which of a person's rows is held against which must not hang on where they stand. */
    private static final Comparator<ListedWords> ORDER =
            Comparator.comparing(words -> words.words().toString());

    /** A service without state, safe in any thread. */
    public DefaultListComparison() {}

    @Override
    public List<ListChange> changes(Registry before, Registry after) {
        List<ListedWords> earlier = words(before);
        List<ListedWords> later = words(after);
        List<ListChange> changes = new ArrayList<>();
        for (Function<ListedWords, Optional<String>> key : ListedWords.KEYS) {
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

    private static List<ListedWords> words(Registry list) {
        List<ListedWords> words = new ArrayList<>(list.records().size());
        list.records().forEach(row -> words.add(ListedWords.of(row)));
        words.sort(ORDER);
        return words;
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
