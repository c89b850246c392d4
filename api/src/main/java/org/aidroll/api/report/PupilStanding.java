package org.aidroll.api.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How a pupil stands in one run: all that a later run is compared with. It holds no personal number.
 *
 * @param student the pupil
 * @param schoolCode the national code of the school
 * @param stage the stage of education
 * @param status the standing on the roll
 * @param birthDate the day of birth, or null where the roll does not have it
 * @param lists the names of the lists that name the pupil beyond reasonable doubt
 * @param categories the categories that hold on the day of assessment, by code
 * @param tier the code of the tier that one of them gives by right, or null where none gives one
 * @param due what is due above 0 by benefit, for the term or for the year; ceilings of loans are not in it
 * @param open the benefits that the pupil is eligible for while their amounts are open
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PupilStanding(
        StudentKey student,
        String schoolCode,
        Stage stage,
        RollStatus status,
        @Nullable LocalDate birthDate,
        Set<String> lists,
        List<HardshipCategory> categories,
        @Nullable String tier,
        Map<String, Money> due,
        Set<String> open) {

    /** Copies the collections, each in order. */
    public PupilStanding {
        lists = Collections.unmodifiableSet(new TreeSet<>(lists));
        categories = categories.stream().distinct().sorted().toList();
        due = Collections.unmodifiableMap(new TreeMap<>(due));
        open = Collections.unmodifiableSet(new TreeSet<>(open));
    }

    /** The code of the tier. */
    public Optional<String> tierCode() {
        return Optional.ofNullable(tier);
    }

    /** The day of birth. */
    public Optional<LocalDate> born() {
        return Optional.ofNullable(birthDate);
    }

    /** What is due of that benefit; 0 where nothing is. */
    public Money due(String benefit) {
        return due.getOrDefault(benefit, Money.ZERO);
    }

    @Override
    public String toString() {
        return "PupilStanding[" + student + ", " + categories + ", " + due + "]";
    }
}
