package org.aidroll.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.EnrolmentPeriod;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a pupil into a profile. For one thread. */
final class ProfileReader {
    private final FactCode code;
    private final Map<String, School> schools;
    private final DateSpan term;
    private final Map<HardshipCategory, Long> categories = new HashMap<>();
    private @Nullable String lastCode;
    private @Nullable School lastSchool;

    ProfileReader(FactCode code, Map<String, School> schools, DateSpan term) {
        this.code = code;
        this.schools = schools;
        this.term = term;
    }

    /** The facts of the day of assessment. */
    long bits(TierAssignment assignment) {
        Student student = assignment.student();
        long bits = enrolment(student.enrolment(), student);
        for (var category : assignment.categories()) {
            bits |= bits(category.category());
        }
        var tier = assignment.level();
        return tier == null ? bits : bits | code.bits(Fact.TIER, tier.code());
    }

    /** The bit of a category; 0 where the pack does not know it. */
    long bits(HardshipCategory category) {
        Long known = categories.get(category);
        if (known != null) {
            return known;
        }
        long bits = code.bits(Fact.CATEGORY, category.code());
        categories.put(category, bits);
        return bits;
    }

    /** Pupils mostly come school by school. */
    private @Nullable School school(String schoolCode) {
        if (!schoolCode.equals(lastCode)) {
            lastCode = schoolCode;
            lastSchool = schools.get(schoolCode);
        }
        return lastSchool;
    }

    private long enrolment(Enrolment enrolment, Student student) {
        School school = school(enrolment.schoolCode());
        long bits = put(Fact.STATUS, enrolment.status().ordinal())
                | put(Fact.STAGE, enrolment.stage().ordinal())
                | put(Fact.BOARDING, enrolment.boarding().ordinal())
                | put(Fact.GRADE, Math.min(enrolment.grade(), FactCode.HIGHEST_GRADE));
        if (school != null) {
            bits |= put(Fact.SCHOOL_KIND, school.kind().ordinal() + 1);
            bits |= put(Fact.SCHOOL_SEAT, seat(school, student));
        }
        Optional<Boolean> bus = student.ridesBus();
        return bus.isEmpty() ? bits : bits | put(Fact.RIDES_BUS, bus.get() ? 1 : 2);
    }

    private static long put(Fact fact, int value) {
        return (long) value << FactCode.shift(fact);
    }

    /** 1 in the province of the household's register, 2 in another, 0 where that is not known. */
    private static int seat(School school, Student student) {
        var home = student.hukouDivision();
        if (home.isEmpty()) {
            return 0;
        }
        int digits = DivisionLevel.PROVINCE.digits();
        String there = school.division().code();
        return there.regionMatches(0, home.get().code(), 0, digits) ? 1 : 2;
    }

    /** The categories that the pack does not know. */
    List<String> others(TierAssignment assignment) {
        return assignment.categoryCodes().stream()
                .map(HardshipCategory::code)
                .filter(named -> code.bits(Fact.CATEGORY, named) == 0)
                .sorted()
                .toList();
    }

    /** The categories that the family applied for. */
    static List<String> claims(TierAssignment assignment) {
        return assignment.applications().stream()
                .map(application -> application.claimed().code())
                .distinct()
                .sorted()
                .toList();
    }

    /** What people assert of the pupil. */
    static List<String> byHand(TierAssignment assignment) {
        return assignment.categories().stream()
                .flatMap(evidence -> evidence.asserted().stream())
                .map(AssertedCategory::value)
                .sorted()
                .toList();
    }

    /** The first day on which the family applied. */
    static @Nullable LocalDate appliedOn(TierAssignment assignment) {
        return assignment.applications().stream()
                .map(Application::appliedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** How it was before, within the term; the present categories and tier are those of the whole term. */
    List<Profile.Earlier> earlier(TierAssignment assignment, long present) {
        Student student = assignment.student();
        long kept = present & ~enrolment(student.enrolment(), student);
        LocalDate end = term.last().orElseThrow();
        List<Profile.Earlier> parts = new ArrayList<>();
        for (EnrolmentPeriod period : periods(student)) {
            if (period.until().isBefore(term.start())) {
                continue;
            }
            long then = enrolment(period.enrolment(), student) | kept;
            if (!period.until().isBefore(end)) {
                // It lasted beyond the term, so that what came after it is of no term that is decided here.
                parts.add(new Profile.Earlier(end, then));
                break;
            }
            parts.add(new Profile.Earlier(period.until(), then));
        }
        List<Profile.Earlier> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            long next = i + 1 < parts.size() ? parts.get(i + 1).bits() : present;
            if (parts.get(i).bits() != next) {
                changes.add(parts.get(i));
            }
        }
        return changes;
    }

    /** Where the roll keeps no history, it still says on which day an enrolled pupil ceased to be one. */
    private static List<EnrolmentPeriod> periods(Student student) {
        Enrolment now = student.enrolment();
        LocalDate changed = now.changedOn();
        if (!student.earlierEnrolments().isEmpty() || changed == null || now.status() == RollStatus.ENROLLED) {
            return student.earlierEnrolments();
        }
        return List.of(new EnrolmentPeriod(changed.minusDays(1), now.withStatus(RollStatus.ENROLLED)));
    }
}
