package org.aidroll.api.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * When a pupil's record counts as confirmed by visits (三联访, C09); each list is dated, earliest first.
 *
 * @param confirming sets of visits; a record is confirmed where all visits of any one set agree with it
 * @param validDays for how many days a visit of a kind speaks, its own day not counted; one without a number speaks for
 *     ever
 * @param makerCounts whether a visit by the person who entered the record is a check of it; where nothing is said, it is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record VerificationRules(
        List<Dated<List<Set<VisitType>>>> confirming,
        List<Dated<Map<VisitType, Integer>>> validDays,
        List<Dated<Boolean>> makerCounts) {

    /** Of a policy that says nothing of visits. */
    public static final VerificationRules NONE = new VerificationRules(List.of(), List.of(), List.of());

    /**
     * Copies all, in the order of the enum.
     *
     * @throws IllegalArgumentException if a set is empty, which would confirm every record, or a number of days is below 0
     */
    public VerificationRules {
        confirming = confirming.stream()
                .map(dated -> dated.with(
                        dated.value().stream().map(VerificationRules::copy).toList()))
                .toList();
        validDays =
                validDays.stream().map(dated -> dated.with(copy(dated.value()))).toList();
        makerCounts = List.copyOf(makerCounts);
    }

    private static Set<VisitType> copy(Set<VisitType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a set of no visits, which would confirm every record");
        }
        Set<VisitType> copy = EnumSet.noneOf(VisitType.class);
        copy.addAll(types);
        return Collections.unmodifiableSet(copy);
    }

    private static Map<VisitType, Integer> copy(Map<VisitType, Integer> days) {
        Map<VisitType, Integer> copy = new EnumMap<>(VisitType.class);
        days.forEach((type, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException(type + " speaks for " + number + " days");
            }
        });
        copy.putAll(days);
        return Collections.unmodifiableMap(copy);
    }

    /** Whether nothing is said of visits. */
    public boolean isEmpty() {
        return confirming.isEmpty() && validDays.isEmpty() && makerCounts.isEmpty();
    }
}
