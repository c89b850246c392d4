package org.aidroll.efile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one thing was seen, an account or a file, in the e-files of several pupils. */
final class Sightings {
    private final Map<String, Sighting> first;
    private final List<Sighting> several = new ArrayList<>();

    /** @param expected about how many things there are */
    Sightings(int expected) {
        this.first = new HashMap<>(expected * 2);
    }

    /** A thing in an e-file. */
    static final class Sighting {
        private final String thing;
        private final int pupil;
        private final int kind;
        private final String side;
        private boolean ofSeveral;
        private @Nullable Sighting next;

        private Sighting(String thing, int pupil, int kind, String side) {
            this.thing = thing;
            this.pupil = pupil;
            this.kind = kind;
            this.side = side;
        }

        String thing() {
            return thing;
        }

        /** Whose it is, by place among the cases. */
        int pupil() {
            return pupil;
        }

        /** Which kind of document, by its place. */
        int kind() {
            return kind;
        }

        /** Which side, or empty where the document as a whole is meant. */
        String side() {
            return side;
        }

        /** Where else it was seen; null where nowhere. */
        @Nullable
        Sighting next() {
            return next;
        }

        /** Hands on this one and all others. */
        void forAll(Consumer<Sighting> taker) {
            for (Sighting one = this; one != null; one = one.next) {
                taker.accept(one);
            }
        }

        /** How many pupils they are of. */
        int pupils() {
            Set<Integer> pupils = new HashSet<>();
            forAll(one -> pupils.add(one.pupil));
            return pupils.size();
        }
    }

    void add(String thing, int pupil, int kind, String side) {
        var sighting = new Sighting(thing, pupil, kind, side);
        Sighting head = first.putIfAbsent(thing, sighting);
        if (head == null) {
            return;
        }
        sighting.next = head.next;
        head.next = sighting;
        if (head.pupil != pupil && !head.ofSeveral) {
            head.ofSeveral = true;
            several.add(head);
        }
    }

    /** Hands on each thing that several pupils have, as the first of its sightings. */
    void forSeveral(Consumer<Sighting> taker) {
        several.forEach(taker);
    }
}
