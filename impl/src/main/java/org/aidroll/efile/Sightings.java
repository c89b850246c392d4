package org.aidroll.efile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one thing was seen, an account or a file, in the e-files of several pupils. */
final class Sightings {
    private static final int LEAST = 16;

    private final List<Sighting> several = new ArrayList<>();
    // By hand, side by side: a county has some ten files a pupil, and nearly all are seen once.
    private @Nullable Sighting[] first;
    private int count;

    /** @param expected about how many things there are */
    Sightings(int expected) {
        this.first = new @Nullable Sighting[Integer.highestOneBit(Math.max(LEAST, expected * 2)) * 2];
    }

    /** A thing in an e-file. */
    static final class Sighting {
        private final String thing;
        private final int hash;
        private final int pupil;
        private final int kind;
        private final String side;
        private boolean ofSeveral;
        private @Nullable Sighting next;

        private Sighting(String thing, int pupil, int kind, String side) {
            this.thing = thing;
            this.hash = thing.hashCode();
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
        int at = place(thing);
        Sighting head = first[at];
        if (head == null) {
            first[at] = sighting;
            if (++count * 2 > first.length) {
                grow();
            }
            return;
        }
        sighting.next = head.next;
        head.next = sighting;
        if (head.pupil != pupil && !head.ofSeveral) {
            head.ofSeveral = true;
            several.add(head);
        }
    }

    /** Where the thing is, or where it would be put. */
    private int place(String thing) {
        int hash = thing.hashCode();
        int at = hash ^ hash >>> 16;
        while (true) {
            at &= first.length - 1;
            Sighting there = first[at];
            if (there == null || there.hash == hash && there.thing.equals(thing)) {
                return at;
            }
            at++;
        }
    }

    private void grow() {
        @Nullable Sighting[] old = first;
        first = new @Nullable Sighting[old.length * 2];
        for (Sighting head : old) {
            if (head != null) {
                first[place(head.thing)] = head;
            }
        }
    }

    /** Hands on each thing that several pupils have, as the first of its sightings. */
    void forSeveral(Consumer<Sighting> taker) {
        several.forEach(taker);
    }
}
