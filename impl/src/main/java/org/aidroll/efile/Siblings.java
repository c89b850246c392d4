package org.aidroll.efile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.DocumentHolder;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.efile.ListedHouseholds.Listed;

/**
 * Who is of one household: pupils of one household of a list, with one guardian on the roll, or on one household register
 * that has both by number. A register that does not have the pupil in whose e-file it is joins nobody: it may be another
 * family's.
 */
final class Siblings {
    private final List<PupilCase> cases;
    private final int[] joined;
    private final Map<Integer, List<PupilCase>> groups = new HashMap<>();

    Siblings(List<PupilCase> cases, DocumentTypes types) {
        this.cases = cases;
        this.joined = new int[cases.size()];
        Map<String, Integer> guardians = new HashMap<>();
        Map<String, Integer> pupils = new HashMap<>();
        for (int i = 0; i < joined.length; i++) {
            joined[i] = i;
            PupilCase pupil = cases.get(i);
            String id = pupil.id();
            if (id != null) {
                pupils.putIfAbsent(id, i);
            }
            for (Listed listed : pupil.listed()) {
                join(i, listed.household().firstPupil(i));
            }
            for (FamilyMember member : pupil.student().family()) {
                if (member.guardian()) {
                    join(i, guardian(member, guardians, i));
                }
            }
        }
        for (int place = 0; place < types.size(); place++) {
            if (types.at(place).holder() == DocumentHolder.HOUSEHOLD) {
                joinByRegister(place, pupils);
            }
        }
        for (int i = 0; i < joined.length; i++) {
            if (root(i) != i) {
                groups.computeIfAbsent(root(i), root -> new ArrayList<>(List.of(cases.get(root))))
                        .add(cases.get(i));
            }
        }
        // By key, so that the order of pupils does not decide whose document serves.
        groups.values()
                .forEach(group ->
                        group.sort(Comparator.comparing(pupil -> pupil.student().key())));
    }

    private static int guardian(FamilyMember member, Map<String, Integer> guardians, int pupil) {
        String id = member.id()
                .flatMap(WrittenId::residentId)
                .map(ResidentId::value)
                .orElse(null);
        Integer first = id == null ? null : guardians.putIfAbsent(id, pupil);
        return first == null ? -1 : first;
    }

    private void joinByRegister(int place, Map<String, Integer> pupils) {
        for (int i = 0; i < joined.length; i++) {
            PupilCase pupil = cases.get(i);
            ReadDocument register = pupil.own(place) != null ? pupil.own(place) : pupil.earlier(place);
            if (register != null && register.memberIds().size() > 1 && has(register, pupil)) {
                for (String member : register.memberIds()) {
                    join(i, pupils.getOrDefault(member, -1));
                }
            }
        }
    }

    private static boolean has(ReadDocument register, PupilCase pupil) {
        String id = pupil.id();
        return id != null && register.memberIds().contains(id);
    }

    private void join(int one, int other) {
        if (other >= 0) {
            int a = root(one);
            int b = root(other);
            joined[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private int root(int pupil) {
        int at = pupil;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    boolean areOneHousehold(int one, int other) {
        return root(one) == root(other);
    }

    /** The pupils of the household, this one among them, by key; empty of a pupil alone. */
    List<PupilCase> of(int pupil) {
        return groups.isEmpty() ? List.of() : groups.getOrDefault(root(pupil), List.of());
    }
}
