package org.aidroll.efile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one thing was seen, an account or a file, in the e-files of several pupils. */
final class Sightings {
    private final Map<String, Sighting> first = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    /**
     * A thing in an e-file.
     *
     * @param pupil whose, by place among the cases
     * @param kind which kind of document, by its place
     * @param side which side, or empty where the document as a whole is meant
     * @param next where else it was seen, or null
     */
    record Sighting(int pupil, int kind, String side, @Nullable Sighting next) {

        /** Hands on this one and all others. */
        void forAll(Consumer<Sighting> taker) {
            for (Sighting one = this; one != null; one = one.next) {
                taker.accept(one);
            }
        }

        /** How many pupils they are of. */
        int pupils() {
            Set<Integer> pupils = new HashSet<>();
            forAll(one -> pupils.add(one.pupil()));
            return pupils.size();
        }
    }

    void add(String thing, int pupil, int kind, String side) {
        Sighting before = first.put(thing, new Sighting(pupil, kind, side, null));
        if (before != null) {
            first.put(thing, new Sighting(pupil, kind, side, before));
            if (before.pupil() != pupil) {
                several.add(thing);
            }
        }
    }

    /** Hands on each thing that several pupils have. */
    void forSeveral(Taker taker) {
        for (String thing : several) {
            Sighting sighting = first.get(thing);
            if (sighting != null) {
                taker.accept(thing, sighting);
            }
        }
    }

    /** Takes a thing and where it was seen. */
    interface Taker {
        void accept(String thing, Sighting sightings);
    }
}
