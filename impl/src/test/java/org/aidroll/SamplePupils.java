package org.aidroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.division.Division;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Tier;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.EnrolmentPeriod;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.term.Season;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;

/** Pupils of all kinds with the categories of one pack, made by chance from a fixed seed. */
public final class SamplePupils {
    /** Every pack that comes with the engine. */
    public static final List<String> SHIPPED = List.of(
            "county-plan-2020",
            "national",
            "k02-poverty-2017",
            "k13-college",
            "k14-boarder",
            "k18-highest-tier",
            "k20-sponsors",
            "p01-lanshan",
            "x10-xunyi");

    private static final String[] SCHOOLS = {"2143048201", "2143048202", "2143048203"};

    private final PolicyPack pack;
    private final SchoolTerm term;
    private final Random random;

    /** The pupils of that seed. */
    public SamplePupils(PolicyPack pack, SchoolTerm term, long seed) {
        this.pack = pack;
        this.term = term;
        this.random = new Random(seed);
    }

    /** A term in which most amounts of the pack are in force. */
    public static SchoolTerm termOf(PolicyPack pack) {
        var days = pack.benefits().stream()
                .flatMap(benefit -> benefit.standards().stream())
                .map(row -> row.amounts().get(0).from())
                .sorted()
                .toList();
        LocalDate day = days.get(days.size() - 1);
        LocalDate begun = day.isBefore(pack.span().start()) ? pack.span().start() : day;
        // What comes once comes in an autumn.
        return SchoolTerm.of(begun.getYear() + (begun.getMonthValue() > 9 ? 1 : 0), Season.AUTUMN);
    }

    /** Mostly a stage for which the pack has something. */
    private Stage stage() {
        var asked = pack.benefits().stream()
                .flatMap(benefit -> benefit.requires().stream())
                .filter(condition -> condition.fact() == Fact.STAGE)
                .flatMap(condition -> condition.oneOf().stream())
                .map(Stage::valueOf)
                .toArray(Stage[]::new);
        return asked.length == 0 || onceIn(5) ? oneOf(Stage.values()) : oneOf(asked);
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    private Enrolment enrolment() {
        return new Enrolment(
                oneOf(SCHOOLS),
                stage(),
                1 + random.nextInt(7),
                "",
                oneOf(Boarding.values()),
                onceIn(8) ? oneOf(RollStatus.values()) : RollStatus.ENROLLED,
                onceIn(6) ? term.span().start().plusDays(random.nextInt(170)) : null);
    }

    /** One pupil more. */
    public TierAssignment pupil(int n) {
        var student = Student.builder(
                        StudentKey.of("p" + n), SampleRolls.primaryBoarder().name(), enrolment())
                .ridesBus(onceIn(3) ? null : Boolean.valueOf(random.nextBoolean()))
                .hukouDivision(onceIn(3) ? null : Division.of(random.nextBoolean() ? "430482" : "110101"));
        if (onceIn(3)) {
            LocalDate until = term.span().start().plusDays(random.nextInt(100));
            student.enrolledBefore(new EnrolmentPeriod(until, enrolment()));
            student.enrolledBefore(new EnrolmentPeriod(until.plusDays(1 + random.nextInt(70)), enrolment()));
        }
        Student whole = student.build();
        List<Application> applications = new ArrayList<>();
        for (String claimed : some(4)) {
            applications.add(new Application(
                    whole.key(),
                    term.span().start().plusDays(random.nextInt(40)),
                    HardshipCategory.of(claimed),
                    null,
                    null));
        }
        return with(whole, some(3), applications);
    }

    private List<String> some(int onceIn) {
        return pack.categories().stream()
                .map(rule -> rule.category().code())
                .filter(code -> onceIn(onceIn))
                .toList();
    }

    /** The same pupil with one category more. */
    public TierAssignment with(TierAssignment pupil, HardshipCategory more) {
        var codes = Stream.concat(pupil.categoryCodes().stream(), Stream.of(more))
                .map(HardshipCategory::code)
                .distinct()
                .toList();
        return with(pupil.student(), codes, pupil.applications());
    }

    private TierAssignment with(Student student, List<String> codes, List<Application> applications) {
        var plain = SampleTiers.of(student, codes.toArray(String[]::new));
        return new TierAssignment(
                student,
                plain.categories(),
                plain.categoryCodes().stream().anyMatch(pack::protects),
                plain.categoryCodes().stream()
                        .flatMap(category -> pack.category(category).stream())
                        .flatMap(rule -> rule.tier().flatMap(pack::tier).stream())
                        .min(Comparator.comparingInt(Tier::rank))
                        .orElse(null),
                applications,
                List.of());
    }

    /** So many pupils. */
    public List<TierAssignment> pupils(int count) {
        List<TierAssignment> pupils = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            pupils.add(pupil(n));
        }
        return pupils;
    }

    /** These pupils on the 45th day of the term, at two schools of which something is known and one of which nothing is. */
    public TierAssignments assignments(List<TierAssignment> pupils) {
        var schools = Map.of(SCHOOLS[0], SchoolKind.PUBLIC, SCHOOLS[1], SchoolKind.PRIVATE);
        return new TierAssignments(term.span().start().plusDays(44), pupils)
                .withSchools(schools.entrySet().stream()
                        .map(school -> new School(
                                school.getKey(),
                                "镇中心学校",
                                Division.of("430482101"),
                                Set.of(Stage.values()),
                                school.getValue())));
    }

    /** What the first school charges for all items, and the second for some. */
    public static FeeSchedule fees() {
        List<Fee> fees = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (FeeItem item : FeeItem.values()) {
                fees.add(new Fee(SCHOOLS[0], stage, item, Money.ofFen(70_001 + 100L * item.ordinal())));
            }
            fees.add(new Fee(SCHOOLS[1], stage, FeeItem.TUITION, Money.ofFen(123_456)));
        }
        return FeeSchedule.of(fees);
    }

    /** The pack with each of its benefits made anew. */
    public static PolicyPack mapped(PolicyPack pack, Function<Benefit, Benefit> change) {
        return new PolicyPack(
                pack.id(),
                pack.version(),
                pack.digest(),
                pack.label(),
                pack.span(),
                pack.layers(),
                pack.categories(),
                pack.tiers(),
                pack.benefits().stream().map(change).collect(Collectors.toList()),
                pack.stacking());
    }
}
