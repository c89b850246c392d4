package org.aidroll.identification;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which characters are taken for each other because they look alike: those of one group of {@code shapes.txt}. */
final class Shapes {
    private static final BitSet NONE = new BitSet();

    private final Map<Integer, BitSet> groups = new HashMap<>();

    /** @param variants in whose classes characters are compared */
    Shapes(Variants variants) {
        String[] all = String.join(" ", CharacterTable.lines("shapes.txt")).split(" ");
        for (int group = 0; group < all.length; group++) {
            int number = group;
            all[group].codePoints().map(variants::of).forEach(character -> groups.computeIfAbsent(
                            character, none -> new BitSet())
                    .set(number));
        }
    }

    /** Whether one may be taken for the other; symmetric. */
    boolean areNear(int one, int other) {
        return groups.getOrDefault(one, NONE).intersects(groups.getOrDefault(other, NONE));
    }
}
