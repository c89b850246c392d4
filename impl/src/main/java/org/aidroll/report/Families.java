package org.aidroll.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.tier.TierAssignment;

/** Counts families: pupils who share a household of a list or a guardian are of one, and whoever shares with either. */
final class Families {
    private final Map<Object, Integer> families = new HashMap<>();
    private final List<Integer> joined = new ArrayList<>();
    private int count;

    /** One more pupil, with the households of the lists that name the pupil. */
    void add(TierAssignment pupil, List<Household> households) {
        int own = joined.size();
        joined.add(own);
        count++;
        for (Household household : households) {
            join(own, household.key());
        }
        for (FamilyMember member : pupil.student().family()) {
            if (member.guardian()) {
                member.id().flatMap(WrittenId::residentId).ifPresent(id -> join(own, id));
            }
        }
    }

    private void join(int pupil, Object shared) {
        Integer other = families.putIfAbsent(shared, pupil);
        if (other == null) {
            return;
        }
        int a = root(pupil);
        int b = root(other);
        if (a != b) {
            joined.set(Math.max(a, b), Math.min(a, b));
            count--;
        }
    }

    private int root(int pupil) {
        int at = pupil;
        while (joined.get(at) != at) {
            joined.set(at, joined.get(joined.get(at)));
            at = joined.get(at);
        }
        return at;
    }

    int count() {
        return count;
    }
}
