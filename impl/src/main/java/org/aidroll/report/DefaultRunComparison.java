package org.aidroll.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.AidRun;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.identification.Link;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.report.KeptRun;
import org.aidroll.api.report.PupilStanding;
import org.aidroll.api.report.RunChange;
import org.aidroll.api.report.RunChange.Kind;
import org.aidroll.api.report.RunComparison;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.ledger.SameOrder;
import org.jspecify.annotations.Nullable;

/** Holds the standings of each pupil side by side. */
public final class DefaultRunComparison implements RunComparison {

    /** A service without state, safe in any thread. */
    public DefaultRunComparison() {}

    @Override
    public KeptRun keep(AidRun run) {
        List<TierAssignment> pupils = SameOrder.of(run.tiers(), run.entitlements());
        List<PupilStanding> standings = new ArrayList<>(pupils.size());
        for (int i = 0; i < pupils.size(); i++) {
            standings.add(standing(pupils.get(i), run, i));
        }
        return new KeptRun(run.tiers().assessmentDate(), standings);
    }

    private static PupilStanding standing(TierAssignment pupil, AidRun run, int index) {
        Student student = pupil.student();
        return new PupilStanding(
                student.key(),
                student.enrolment().schoolCode(),
                student.enrolment().stage(),
                student.enrolment().status(),
                student.birthDate().orElse(null),
                run.identified().linksOf(student.key()).stream()
                        .filter(Link::isAuto)
                        .map(link -> link.source().name())
                        .collect(Collectors.toSet()),
                pupil.categoryCodes(),
                pupil.tier().map(Tier::code).orElse(null),
                run.entitlements().awards(index).stream()
                        .filter(Aid::isAid)
                        .collect(Collectors.toMap(Award::benefit, Award::amount, Money::plus)),
                run.entitlements().open(index).stream().map(OpenAward::benefit).collect(Collectors.toSet()));
    }

    @Override
    public List<RunChange> changes(KeptRun before, KeptRun after, Set<Integer> ages) {
        if (before.assessmentDate().isAfter(after.assessmentDate())) {
            throw new IllegalArgumentException("the earlier run is of " + before.assessmentDate() + ", the later of "
                    + after.assessmentDate() + "\nMaybe the two were exchanged");
        }
        Map<StudentKey, PupilStanding> earlier = byKey(before);
        Map<StudentKey, PupilStanding> later = byKey(after);
        Set<StudentKey> all = new HashSet<>(earlier.keySet());
        all.addAll(later.keySet());
        List<RunChange> changes = new ArrayList<>();
        for (StudentKey student : all.stream().sorted().toList()) {
            PupilStanding was = earlier.get(student);
            PupilStanding is = later.get(student);
            Set<Kind> kinds = kinds(was, is);
            if (was != null && is != null && comesOfAge(is, before.assessmentDate(), after.assessmentDate(), ages)) {
                kinds.add(Kind.CAME_OF_AGE);
            }
            if (!kinds.isEmpty()) {
                changes.add(new RunChange(student, kinds, was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<StudentKey, PupilStanding> byKey(KeptRun run) {
        return run.pupils().stream().collect(Collectors.toMap(PupilStanding::student, Function.identity()));
    }

    private static Set<Kind> kinds(@Nullable PupilStanding was, @Nullable PupilStanding is) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        var before = Optional.ofNullable(was);
        var after = Optional.ofNullable(is);
        if (was == null) {
            kinds.add(Kind.NEW_ON_ROLL);
        } else if (is == null) {
            kinds.add(Kind.LEFT_ROLL);
        } else {
            addIf(kinds, Kind.STATUS, was.status() != is.status());
            addIf(kinds, Kind.MOVED_SCHOOL, !was.schoolCode().equals(is.schoolCode()));
            addIf(kinds, Kind.STAGE, was.stage() != is.stage());
        }
        Set<String> listsBefore = before.map(PupilStanding::lists).orElse(Set.of());
        Set<String> listsAfter = after.map(PupilStanding::lists).orElse(Set.of());
        addIf(kinds, Kind.NEW_IN_LIST, !listsBefore.containsAll(listsAfter));
        addIf(kinds, Kind.LEFT_LIST, !listsAfter.containsAll(listsBefore));
        addIf(kinds, Kind.CATEGORIES, differ(before, after, PupilStanding::categories, List.of()));
        addIf(
                kinds,
                Kind.TIER,
                !before.flatMap(PupilStanding::tierCode).equals(after.flatMap(PupilStanding::tierCode)));
        addIf(
                kinds,
                Kind.DUE,
                differ(before, after, PupilStanding::due, Map.of())
                        || differ(before, after, PupilStanding::open, Set.of()));
        return kinds;
    }

    private static <T> boolean differ(
            Optional<PupilStanding> before, Optional<PupilStanding> after, Function<PupilStanding, T> of, T nothing) {
        return !before.map(of).orElse(nothing).equals(after.map(of).orElse(nothing));
    }

    private static void addIf(Set<Kind> kinds, Kind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private static boolean comesOfAge(PupilStanding pupil, LocalDate before, LocalDate after, Set<Integer> ages) {
        var birth = pupil.birthDate();
        return birth != null && ages.stream().anyMatch(age -> years(birth, before) < age && age <= years(birth, after));
    }

    private static int years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }
}
