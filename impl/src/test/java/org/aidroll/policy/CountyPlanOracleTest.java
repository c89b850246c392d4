package org.aidroll.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidroll.SampleRegistries;
import org.aidroll.api.division.Division;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The county plan of 2020 worked out anew, straight from A01 to A09 and without the pack, for every pupil of a school:
 * each set of categories with each way of boarding, the grades that matter, and each standing.
 */
class CountyPlanOracleTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final SchoolTerm TERM = SchoolTerm.parse("2020-AUTUMN");
    private static final String SCHOOL = "2143048201";
    private static final List<String> CATEGORIES =
            List.of("POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED", "PARENT_DECEASED", "SINGLE_PARENT");
    private static final Set<String> PROTECTED = Set.of("POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED");
    private static final Map<FeeItem, Integer> FEES = Map.of(
            FeeItem.TUITION, 800, FeeItem.LODGING, 350, FeeItem.TEXTBOOK, 120, FeeItem.UNIFORM, 90, FeeItem.BUS, 260);

    private record Pupil(Stage stage, int grade, Boarding boarding, RollStatus status, boolean rides, Set<String> has) {

        boolean hasOneOf(Set<String> categories) {
            return has.stream().anyMatch(categories::contains);
        }
    }

    /** Per term, in halves of a yuan, so that 312.50 is a whole number. */
    private static Map<String, Integer> due(Pupil pupil) {
        Map<String, Integer> due = new TreeMap<>();
        if (pupil.status() != RollStatus.ENROLLED) {
            return due;
        }
        boolean poor = pupil.has().contains("POVERTY");
        boolean boards = pupil.boarding() == Boarding.BOARDER;
        switch (pupil.stage()) {
            case PRESCHOOL -> {
                if (poor) {
                    due.put("preschool-aid", 1400);
                }
            }
            case PRIMARY, JUNIOR -> {
                int full = pupil.stage() == Stage.PRIMARY ? 1000 : 1250;
                if (pupil.hasOneOf(PROTECTED)) {
                    due.put(boards ? "compulsory-boarder" : "compulsory-day", boards || poor ? full : full / 2);
                }
                if (poor) {
                    due.put("compulsory-uniform", 2 * 90);
                }
                if (poor && pupil.rides()) {
                    due.put("compulsory-bus", 2 * 260);
                }
            }
            case SENIOR -> {
                if (poor) {
                    due.put("senior-grant", 2500);
                }
                if (pupil.hasOneOf(Set.of("POVERTY", "DIBAO", "DISABLED", "ORPHAN"))) {
                    due.put("senior-fee-waiver", 2 * 800);
                }
            }
            default -> {
                due.put("vocational-waiver", 2 * (800 + 120 + (boards ? 350 : 0)));
                if (pupil.grade() <= 2) {
                    due.put("vocational-grant", 2000);
                }
            }
        }
        return due;
    }

    /** Protected by right, and nobody says how much: never 0 and never a guess. */
    private static Set<String> open(Pupil pupil) {
        boolean waits = pupil.status() == RollStatus.ENROLLED
                && pupil.hasOneOf(PROTECTED)
                && !pupil.has().contains("POVERTY");
        return !waits
                ? Set.of()
                : switch (pupil.stage()) {
                    case PRESCHOOL -> Set.of("preschool-aid");
                    case SENIOR -> Set.of("senior-grant");
                    default -> Set.of();
                };
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESCHOOL", "PRIMARY", "JUNIOR", "SENIOR", "VOCATIONAL"})
    void the_pack_agrees_with_the_articles_for_every_pupil_there_can_be(Stage stage) {
        var pupils = pupils(stage);
        var school = new School(SCHOOL, "镇中心学校", Division.of("430482101"), Set.of(stage), SchoolKind.PUBLIC);
        var assignments = new TierAssignments(
                TERM.span().start(),
                IntStream.range(0, pupils.size())
                        .mapToObj(i -> assignment(i, pupils.get(i)))
                        .toList(),
                Map.of(SCHOOL, school));
        var decisions = AidEngines.subsidyCalculator()
                .calculate(assignments, new SubsidyBasis(PACK, TERM, TERM.span().start(), fees(stage)))
                .decisions();
        List<Pupil> otherwise = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            var decision = decisions.get(i);
            var awards = decision.awards().stream().collect(Collectors.toMap(Award::benefit, Award::amount));
            var open = decision.open().stream().map(OpenAward::benefit).collect(Collectors.toSet());
            if (!awards.equals(money(due(pupils.get(i)))) || !open.equals(open(pupils.get(i)))) {
                otherwise.add(pupils.get(i));
            }
        }
        assertThat(pupils).hasSize(128 * (4 * 4 + 9));
        assertThat(otherwise).isEmpty();
    }

    private static Map<String, Money> money(Map<String, Integer> halves) {
        return halves.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, due -> Money.ofFen(50L * due.getValue())));
    }

    private static List<Pupil> pupils(Stage stage) {
        List<Pupil> pupils = new ArrayList<>();
        for (int set = 0; set < 1 << CATEGORIES.size(); set++) {
            int mask = set;
            Set<String> has = IntStream.range(0, CATEGORIES.size())
                    .filter(bit -> (mask >> bit & 1) == 1)
                    .mapToObj(CATEGORIES::get)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Boarding boarding : Boarding.values()) {
                for (int grade = 1; grade <= 3; grade++) {
                    pupils.add(new Pupil(stage, grade, boarding, RollStatus.ENROLLED, true, has));
                }
                pupils.add(new Pupil(stage, 1, boarding, RollStatus.ENROLLED, false, has));
            }
            for (RollStatus left : EnumSet.complementOf(EnumSet.of(RollStatus.ENROLLED))) {
                pupils.add(new Pupil(stage, 1, Boarding.DAY, left, true, has));
            }
        }
        return pupils;
    }

    private static TierAssignment assignment(int number, Pupil pupil) {
        var enrolment = new Enrolment(SCHOOL, pupil.stage(), pupil.grade(), "1班", pupil.boarding(), pupil.status());
        var student = Student.builder(StudentKey.of("s" + number), PersonName.of("沈知禾"), enrolment)
                .ridesBus(pupil.rides())
                .build();
        var categories = pupil.has().stream()
                .map(code -> evidence(student, HardshipCategory.of(code)))
                .toList();
        return new TierAssignment(student, categories, pupil.hasOneOf(PROTECTED), List.of());
    }

    private static CategoryEvidence evidence(Student student, HardshipCategory category) {
        return new CategoryEvidence(
                category,
                List.of(new Link(
                        SampleRegistries.POVERTY_LIST,
                        2,
                        category,
                        LinkDecision.AUTO,
                        student.key(),
                        MatchRule.ID_AND_NAME,
                        List.of())));
    }

    private static FeeSchedule fees(Stage stage) {
        return FeeSchedule.of(Arrays.stream(FeeItem.values())
                .map(item -> new Fee(SCHOOL, stage, item, Money.ofYuan(String.valueOf(FEES.get(item)))))
                .toList());
    }
}
