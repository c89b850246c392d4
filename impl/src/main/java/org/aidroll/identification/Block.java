package org.aidroll.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pupils by a value they share.
 *
 * @param <K> the kind of value
 */
final class Block<K> {
    private final Map<K, Object> pupils;

    Block(int expected) {
        this.pupils = new HashMap<>(expected * 4 / 3 + 1);
    }

    /** Nearly every value has one pupil, so a list is only made for the second. */
    @SuppressWarnings("unchecked")
    void add(K value, RollPupil pupil) {
        Object there = pupils.putIfAbsent(value, pupil);
        if (there instanceof RollPupil first) {
            List<RollPupil> several = new ArrayList<>(2);
            several.add(first);
            several.add(pupil);
            pupils.put(value, several);
        } else if (there != null) {
            ((List<RollPupil>) there).add(pupil);
        }
    }

    /** The pupils of that value, in the order of the roll. */
    @SuppressWarnings("unchecked")
    List<RollPupil> get(K value) {
        Object there = pupils.get(value);
        if (there == null) {
            return List.of();
        }
        return there instanceof RollPupil one ? List.of(one) : (List<RollPupil>) there;
    }

    /** The lists of pupils who share a value. */
    List<List<RollPupil>> shared() {
        List<List<RollPupil>> shared = new ArrayList<>();
        for (K value : pupils.keySet()) {
            List<RollPupil> there = get(value);
            if (there.size() > 1) {
                shared.add(there);
            }
        }
        return shared;
    }
}
