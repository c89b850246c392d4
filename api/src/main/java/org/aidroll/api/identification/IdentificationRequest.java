package org.aidroll.api.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Coverage;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.Roll;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What identification works on.
 *
 * @param roll the school roll
 * @param registries the departments' lists
 * @param rulings what people decided about rows and pupils, in any order
 * @param day the day on which the facts are taken, for the ages of persons and lists; null where none is known
 * @param listAge after how many days a list counts as old (C06)
 * @param householdCategories the categories that cover the whole household of the person a row names
 * @param ages by which a child who is not on the roll is judged
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IdentificationRequest(
        Roll roll,
        List<Registry> registries,
        List<LinkRuling> rulings,
        @Nullable LocalDate day,
        int listAge,
        Set<HardshipCategory> householdCategories,
        SchoolAges ages) {
    /** A year: lists are drawn up once a year or more often. */
    public static final int USUAL_LIST_AGE = 366;

    /** @throws IllegalArgumentException if lists count as old before they are drawn up */
    public IdentificationRequest {
        if (listAge < 0) {
            throw new IllegalArgumentException("lists that are old after " + listAge + " days");
        }
        registries = List.copyOf(registries);
        rulings = List.copyOf(rulings);
        householdCategories = Set.copyOf(householdCategories);
    }

    /** With nothing decided by people, on no known day, with categories that cover the person named only. */
    public static IdentificationRequest of(Roll roll, List<Registry> registries) {
        return new IdentificationRequest(
                roll, registries, List.of(), null, USUAL_LIST_AGE, Set.of(), SchoolAges.defaults());
    }

    /** The same with what people decided. */
    public IdentificationRequest withRulings(List<LinkRuling> others) {
        return new IdentificationRequest(roll, registries, others, day, listAge, householdCategories, ages);
    }

    /** The same on that day. */
    public IdentificationRequest on(LocalDate other) {
        return new IdentificationRequest(roll, registries, rulings, other, listAge, householdCategories, ages);
    }

    /** The same with lists that count as old after so many days. */
    public IdentificationRequest oldAfter(int days) {
        return new IdentificationRequest(roll, registries, rulings, day, days, householdCategories, ages);
    }

    /** The same with these ages. */
    public IdentificationRequest withAges(SchoolAges others) {
        return new IdentificationRequest(roll, registries, rulings, day, listAge, householdCategories, others);
    }

    /** The same with the categories of which the pack says that they cover the household. */
    public IdentificationRequest under(PolicyPack pack) {
        Set<HardshipCategory> covering = pack.categories().stream()
                .filter(rule -> rule.covers() == Coverage.HOUSEHOLD)
                .map(CategoryRule::category)
                .collect(Collectors.toUnmodifiableSet());
        return new IdentificationRequest(roll, registries, rulings, day, listAge, covering, ages);
    }

    /** The day on which the facts are taken, where one is known. */
    public Optional<LocalDate> assessmentDate() {
        return Optional.ofNullable(day);
    }
}
