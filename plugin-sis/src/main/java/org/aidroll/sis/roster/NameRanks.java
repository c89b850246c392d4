package org.aidroll.sis.roster;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The places of names as a Chinese dictionary sorts them. Comparing so is slow: once for each name, not for each question. */
final class NameRanks {
    private NameRanks() {}

    /** By its place in the list, a name's place among all; equal names in the list's order. */
    static int[] of(List<String> names) {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        Map<String, CollationKey> keys = new HashMap<>();
        names.forEach(name -> keys.computeIfAbsent(name, chinese::getCollationKey));
        List<Integer> byName = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(index -> Objects.requireNonNull(keys.get(names.get(index)))))
                .toList();
        int[] ranks = new int[names.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[byName.get(rank)] = rank;
        }
        return ranks;
    }
}
