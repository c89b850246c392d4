package org.aidroll.county.made;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Issues valid identity numbers, each only once, for more people than {@link ResidentNumbers} can keep the numbers of. */
final class NumberBook {
    private static final int SEQUENCES = 1_000;

    private final Chance chance;
    private final Map<String, BitSet> issued = new HashMap<>();

    NumberBook(Chance chance) {
        this.chance = chance;
    }

    String issue(String region, LocalDate birth, boolean male) {
        return next(stem(region, birth), chance.between(0, SEQUENCES / 2 - 1) * 2 + (male ? 1 : 0));
    }

    /** The next free number after that of somebody of the same region, birth date and sex. */
    String after(String id) {
        return next(id.substring(0, 14), Integer.parseInt(id.substring(14, 17)) + 2);
    }

    private String next(String stem, int from) {
        BitSet used = issued.computeIfAbsent(stem, none -> new BitSet(SEQUENCES));
        for (int i = 0; i < SEQUENCES; i += 2) {
            int sequence = (from + i) % SEQUENCES;
            if (!used.get(sequence)) {
                used.set(sequence);
                return ResidentNumbers.completed(stem + "%03d".formatted(sequence));
            }
        }
        throw new IllegalStateException("All numbers of " + stem + " are issued.\nMaybe spread the births.");
    }

    private static String stem(String region, LocalDate birth) {
        return region + birth.toString().replace("-", "");
    }
}
