package org.aidroll.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.division.Division;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.report.Statistics;
import org.aidroll.api.report.StatisticsLevel;
import org.aidroll.api.report.StatisticsLine;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.Student;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.ledger.SameOrder;

/** One pass over the pupils, by school and by village; townships and the county are sums of their schools. */
public final class DefaultStatistics implements Statistics {
    private final SchoolAges ages = new SchoolAges();

    /** A service without state, safe in any thread. */
    public DefaultStatistics() {}

    @Override
    public List<StatisticsLine> lines(AidRequest request, AidRun run, Predicate<? super Student> whom) {
        List<TierAssignment> pupils = SameOrder.of(run.tiers(), run.entitlements());
        var households = new Households(request.registries());
        var day = request.basis().term().schoolYear().span().start();
        Map<Place, Tally> bySchool = new HashMap<>();
        Map<Place, Tally> byVillage = new HashMap<>();
        for (int i = 0; i < pupils.size(); i++) {
            var pupil = pupils.get(i);
            var enrolment = pupil.student().enrolment();
            if (enrolment.status() != RollStatus.ENROLLED) {
                continue;
            }
            var awards = run.entitlements().awards(i);
            Tally village = tally(byVillage, village(pupil, households));
            if (!whom.test(pupil.student())) {
                continue; // its village was noted all the same: it may be the second of its name
            }
            var one = new Tally.One(Aid.isAided(awards), ages.isOff(pupil.student(), day), Aid.dueInTerm(awards));
            tally(bySchool, school(enrolment.schoolCode(), run)).add(enrolment.stage(), pupil, one);
            village.add(enrolment.stage(), pupil, one);
        }
        return Stream.of(
                        named(byVillage),
                        bySchool,
                        above(bySchool, StatisticsLevel.TOWNSHIP, DivisionLevel.TOWNSHIP),
                        above(bySchool, StatisticsLevel.COUNTY, DivisionLevel.COUNTY))
                .flatMap(level -> level.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .flatMap(entry -> entry.getValue().lines(entry.getKey()))
                .toList();
    }

    private static Tally tally(Map<Place, Tally> places, Place place) {
        return places.computeIfAbsent(place, none -> new Tally());
    }

    private static Place school(String code, AidRun run) {
        School school = run.tiers().schools().get(code);
        return new Place(
                StatisticsLevel.SCHOOL,
                school == null ? StatisticsLine.UNKNOWN : school.division().code(),
                code);
    }

    /** A village with its township, in the place of the school's code, until it is known which names occur twice. */
    private static Place village(TierAssignment pupil, Households households) {
        Optional<RegistryRecord> row = households.of(pupil).stream()
                .map(Household::record)
                .filter(record -> record.village().isPresent())
                .findFirst();
        return new Place(
                StatisticsLevel.VILLAGE,
                row.flatMap(RegistryRecord::village).map(String::strip).orElse(StatisticsLine.UNKNOWN),
                row.flatMap(RegistryRecord::township).map(String::strip).orElse(""));
    }

    /**
     * Villages by their names, and by township and name where several townships have one of that name. A row without a
     * township is of the one village of its name, where there is but one.
     */
    private static Map<Place, Tally> named(Map<Place, Tally> byVillage) {
        Map<String, Set<String>> townships = new HashMap<>();
        for (Place village : byVillage.keySet()) {
            if (!village.schoolCode().isEmpty()) {
                townships
                        .computeIfAbsent(village.division(), none -> new HashSet<>())
                        .add(village.schoolCode());
            }
        }
        Map<Place, Tally> named = new HashMap<>();
        byVillage.forEach((village, tally) -> {
            boolean twice = townships.getOrDefault(village.division(), Set.of()).size() > 1;
            String name = twice ? (village.schoolCode() + " " + village.division()).strip() : village.division();
            tally(named, new Place(StatisticsLevel.VILLAGE, name, "")).add(tally);
        });
        return named;
    }

    private static Map<Place, Tally> above(Map<Place, Tally> bySchool, StatisticsLevel level, DivisionLevel of) {
        Map<Place, Tally> above = new HashMap<>();
        bySchool.forEach((school, tally) -> {
            String division = school.division().equals(StatisticsLine.UNKNOWN)
                    ? StatisticsLine.UNKNOWN
                    : Division.of(school.division()).at(of).map(Division::code).orElse(StatisticsLine.UNKNOWN);
            tally(above, new Place(level, division, "")).add(tally);
        });
        return above;
    }
}
