package org.aidroll.efile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.registry.RegistryRecord;

/** The rows of one list that are one household, and the first pupil of the e-files found in it. */
final class ListedHousehold {
    private final List<RegistryRecord> rows = new ArrayList<>(1);
    private int pupil = -1;

    void add(RegistryRecord row) {
        rows.add(row);
    }

    List<RegistryRecord> rows() {
        return rows;
    }

    /** The pupil who came here first; -1 where this one is the first. */
    int firstPupil(int comer) {
        int first = pupil;
        if (first < 0) {
            pupil = comer;
        }
        return first;
    }

    /** What the list calls the household by. */
    Optional<String> number() {
        return rows.get(0).householdNumber();
    }
}
