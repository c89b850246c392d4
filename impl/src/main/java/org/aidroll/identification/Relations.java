package org.aidroll.identification;

import java.util.HashSet;
import java.util.Set;

/** What 与户主关系 says of generations: the words of {@code elder-relations.txt} are of those who raise children. */
final class Relations {
    private final Set<String> elders = new HashSet<>();

    Relations() {
        CharacterTable.lines("elder-relations.txt").forEach(line -> elders.addAll(Set.of(line.split(" "))));
    }

    boolean isElder(String relation) {
        return elders.contains(relation.strip());
    }
}
