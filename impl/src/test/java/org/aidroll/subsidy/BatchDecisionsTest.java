package org.aidroll.subsidy;

import static org.aidroll.subsidy.MadeBenefit.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.policy.Proration.ChangeDay;
import org.aidroll.api.policy.Proration.Unit;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeItem;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.junit.jupiter.api.Test;

/** A whole batch: what is decided for a profile is what would be decided for each of its pupils. */
class BatchDecisionsTest {
    private static final MadeBenefit[] BENEFITS = {
        MadeBenefit.of("meal")
                .requires(Fact.STATUS, "ENROLLED")
                .row(Map.of(Fact.BOARDING, "DAY"), at("2000-01-01", "18.10"))
                .row(Map.of(Fact.BOARDING, "BOARDER"), at("2000-01-01", "36.20"))
                .row(Map.of(Fact.BOARDING, "LODGER"), at("2000-01-01", "7.77"))
                .row(Map.of(Fact.BOARDING, "OTHER"), at("2000-01-01", "3.33"))
                .prorated(Unit.DAY, ChangeDay.NEW, 0, RoundingMode.HALF_UP),
        MadeBenefit.of("grant", "100").orOnApplication("POVERTY", "DIBAO"),
        MadeBenefit.of("waiver").row(Map.of(), at("2000-01-01", MadeBenefit.fee(FeeItem.TUITION))),
        MadeBenefit.of("orphans", "50").override("ORPHAN", at("2000-01-01", "80"))
    };

    private static final PolicyPack PACK = MadeBenefit.pack(List.of(), BENEFITS);
    private static final SchoolTerm TERM = SchoolTerm.parse("2020-AUTUMN");

    private static TierAssignment pupil(Random random, int n) {
        var asked = new Asked();
        var enrolment = new Enrolment(
                random.nextBoolean() ? Asked.SCHOOL : Asked.OTHER_SCHOOL,
                Stage.PRIMARY,
                1 + random.nextInt(6),
                "",
                Boarding.values()[random.nextInt(4)],
                random.nextInt(5) == 0 ? RollStatus.SUSPENDED : RollStatus.ENROLLED,
                random.nextInt(3) == 0 ? LocalDate.of(2020, 11, 1 + random.nextInt(28)) : null);
        asked.enrolled(enrolment);
        if (random.nextInt(4) == 0) {
            asked.before(LocalDate.of(2020, 9, 1 + random.nextInt(30)), Boarding.BOARDER);
        }
        for (String category : List.of("POVERTY", "ORPHAN", "UNHEARD_OF")) {
            if (random.nextInt(3) == 0) {
                asked.categories(category);
            }
        }
        if (random.nextInt(3) == 0) {
            asked.applied("2020-10-0" + (1 + random.nextInt(9)), random.nextBoolean() ? "DIBAO" : "ORPHAN");
        }
        var one = asked.assignment();
        var student = one.student();
        var renamed = Student.builder(StudentKey.of("p" + n), student.name(), student.enrolment());
        student.earlierEnrolments().forEach(renamed::enrolledBefore);
        return new TierAssignment(renamed.build(), one.categories(), false, null, one.applications(), List.of());
    }

    private static List<TierAssignment> pupils(long seed, int count) {
        var random = new Random(seed);
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(n -> pupil(random, n)).toList());
    }

    private static List<Decision> decide(DefaultSubsidyCalculator calculator, List<TierAssignment> pupils) {
        var fees = FeeSchedule.of(new Fee(Asked.SCHOOL, Stage.PRIMARY, FeeItem.TUITION, Money.ofYuan("300")));
        var day = LocalDate.of(2020, 12, 15);
        return List.copyOf(calculator
                .calculate(new TierAssignments(day, pupils), new SubsidyBasis(PACK, TERM, day, fees))
                .decisions());
    }

    @Test
    void a_batch_decides_each_pupil_as_if_he_were_alone() {
        var pupils = pupils(73, 400);
        var calculator = new DefaultSubsidyCalculator();
        var together = decide(calculator, pupils);
        for (int i = 0; i < pupils.size(); i++) {
            assertThat(decide(calculator, List.of(pupils.get(i)))).containsExactly(together.get(i));
        }
        assertThat(together).anyMatch(decision -> !decision.open().isEmpty());
        assertThat(together)
                .anyMatch(decision -> decision.facts().keySet().stream().anyMatch(key -> key.startsWith("until-")));
    }

    @Test
    void every_decision_is_made_again_from_its_facts() {
        var calculator = new DefaultSubsidyCalculator();
        for (Decision decision : decide(calculator, pupils(74, 400))) {
            assertThat(calculator.replay(decision, PACK)).isEqualTo(decision);
        }
    }

    @Test
    void the_order_of_pupils_and_of_their_categories_is_nothing_to_the_decision() {
        var pupils = pupils(75, 200);
        var before = decide(new DefaultSubsidyCalculator(), pupils);
        List<TierAssignment> turned = new ArrayList<>();
        for (TierAssignment pupil : pupils) {
            var categories = new ArrayList<>(pupil.categories());
            Collections.reverse(categories);
            var applications = new ArrayList<>(pupil.applications());
            Collections.reverse(applications);
            turned.add(new TierAssignment(pupil.student(), categories, false, null, applications, List.of()));
        }
        Collections.shuffle(turned, new Random(76));
        assertThat(decide(new DefaultSubsidyCalculator(), turned)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_category_that_the_pack_does_not_know_is_kept_and_gives_nothing() {
        var decision = new Asked().categories("UNHEARD_OF", "ORPHAN", "ALIEN").by(BENEFITS[1]);
        assertThat(decision.facts()).containsEntry("category", List.of("ALIEN", "ORPHAN", "UNHEARD_OF"));
        assertThat(decision.whyNot("grant").orElseThrow().had()).containsExactly("ALIEN", "ORPHAN", "UNHEARD_OF");
    }

    @Test
    void one_calculator_serves_two_threads_at_once() throws Exception {
        var calculator = new DefaultSubsidyCalculator();
        var first = pupils(77, 2000);
        var second = pupils(78, 2000);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<Decision>>> both =
                    List.of(() -> decide(calculator, first), () -> decide(calculator, second));
            var results = threads.invokeAll(both);
            assertThat(results.get(0).get()).isEqualTo(decide(new DefaultSubsidyCalculator(), first));
            assertThat(results.get(1).get()).isEqualTo(decide(new DefaultSubsidyCalculator(), second));
        } finally {
            threads.shutdown();
        }
    }
}
