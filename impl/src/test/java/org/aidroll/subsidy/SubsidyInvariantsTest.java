package org.aidroll.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.explain.Step;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.engine.AidEngines;
import org.aidroll.explain.DecisionHash;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** What holds for every pupil and every term (policy.md, Invariants), tried on made ones with a fixed seed. */
class SubsidyInvariantsTest {
    private static final PolicyPack PACK = PolicyPacks.shipped("county-plan-2020");
    private static final List<String> CATEGORIES = PACK.categories().stream()
            .map(CategoryRule::category)
            .map(Object::toString)
            .toList();

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Half of them enrolled in compulsory education, so that most decisions have something due. */
    private static TierAssignment pupil(Random random, int n, List<String> categories) {
        var enrolment = new Enrolment(
                "2143048201",
                random.nextBoolean() ? Stage.PRIMARY : oneOf(random, Stage.values()),
                1 + random.nextInt(9),
                "",
                oneOf(random, Boarding.values()),
                random.nextInt(4) > 0 ? RollStatus.ENROLLED : oneOf(random, RollStatus.values()));
        return SampleTiers.of(SampleRolls.pupil("p" + n, "沈知禾", n, enrolment), categories.toArray(String[]::new));
    }

    private static List<String> categories(Random random) {
        return CATEGORIES.stream().filter(category -> random.nextInt(3) == 0).toList();
    }

    private static List<TierAssignment> pupils(Random random, int count) {
        List<TierAssignment> pupils = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            pupils.add(pupil(random, n, categories(random)));
        }
        return pupils;
    }

    private static Entitlements calculate(List<TierAssignment> pupils, String term) {
        return new DefaultSubsidyCalculator()
                .calculate(new TierAssignments(SampleRolls.ASSESSMENT_DATE, pupils), PACK, SchoolTerm.parse(term));
    }

    @Test
    void an_award_is_its_last_step_no_less_than_nothing_and_its_steps_are_a_chain() {
        int awards = 0;
        for (Decision decision :
                calculate(pupils(new Random(10), 900), "2020-AUTUMN").decisions()) {
            for (Award award : decision.awards()) {
                awards++;
                assertThat(award.amount()).isGreaterThanOrEqualTo(Money.ZERO);
                Money before = Money.ZERO;
                for (Step step : award.steps()) {
                    assertThat(step.in()).isEqualTo(before);
                    before = step.out();
                }
                assertThat(before).isEqualTo(award.amount());
            }
        }
        assertThat(awards).isGreaterThan(100);
    }

    @Test
    void a_decision_written_by_its_place_is_the_decision_written_by_itself() {
        var entitlements = calculate(pupils(new Random(16), 300), "2020-AUTUMN");
        for (int i = 0; i < entitlements.size(); i++) {
            var decision = entitlements.decision(i);
            assertThat(AidEngines.json(entitlements, i)).isEqualTo(AidEngines.json(decision));
            assertThat(AidEngines.verifies(decision)).isTrue();
        }
    }

    @Test
    void the_total_is_the_sum_of_the_last_steps() {
        var entitlements = calculate(pupils(new Random(11), 900), "2021-SPRING");
        long fen = 0;
        for (Decision decision : entitlements.decisions()) {
            long ofPupil = 0;
            for (Award award : decision.awards()) {
                if (award.isDueInTerm()) {
                    ofPupil += award.steps().get(award.steps().size() - 1).out().fen();
                }
            }
            assertThat(decision.due()).isEqualTo(Money.ofFen(ofPupil));
            fen += ofPupil;
        }
        assertThat(entitlements.total()).isEqualTo(Money.ofFen(fen));
        assertThat(fen).isPositive();
    }

    @Test
    void every_benefit_is_due_or_open_or_explained_and_never_two_of_them() {
        for (Decision decision :
                calculate(pupils(new Random(12), 300), "2020-AUTUMN").decisions()) {
            PACK.benefits().forEach(benefit -> assertThat(Stream.of(
                                    decision.award(benefit.code()).isPresent(),
                                    decision.open(benefit.code()).isPresent(),
                                    decision.whyNot(benefit.code()).isPresent())
                            .filter(is -> is))
                    .hasSize(1));
        }
    }

    @Test
    void adding_a_hardship_never_lowers_what_is_due() {
        var random = new Random(13);
        for (int n = 0; n < 300; n++) {
            List<String> few = categories(random);
            long seed = random.nextLong();
            Money before = due(pupil(new Random(seed), n, few));
            for (String category : CATEGORIES) {
                var more = new TreeSet<>(few);
                more.add(category);
                assertThat(due(pupil(new Random(seed), n, List.copyOf(more))))
                        .as("%s and then %s", few, category)
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static Money due(TierAssignment pupil) {
        return calculate(List.of(pupil), "2020-AUTUMN").total();
    }

    @Test
    void the_order_of_pupils_changes_no_decision() {
        var random = new Random(14);
        var pupils = pupils(random, 200);
        var there = calculate(pupils, "2020-AUTUMN");
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(pupils, random);
            var back = calculate(pupils, "2020-AUTUMN");
            assertThat(back.decisions()).containsExactlyInAnyOrderElementsOf(there.decisions());
            assertThat(back.total()).isEqualTo(there.total());
        }
    }

    @Test
    void deciding_twice_gives_the_same_hash_and_every_decision_verifies() {
        var pupils = pupils(new Random(15), 200);
        var first = calculate(pupils, "2020-AUTUMN").decisions();
        assertThat(calculate(pupils, "2020-AUTUMN").decisions()).isEqualTo(first);
        assertThat(first).allMatch(DecisionHash::verifies);
        assertThat(first).extracting(Decision::hash).doesNotHaveDuplicates();
    }

    @Test
    void the_two_terms_of_a_year_sum_to_the_yearly_standard_exactly() {
        for (Decision decision :
                calculate(pupils(new Random(16), 300), "2020-AUTUMN").decisions()) {
            for (Award award : decision.awards()) {
                Step share = award.steps().get(award.steps().size() - 1);
                if (share.share().equals(new Fraction(1, 2))) {
                    assertThat(award.amount().plus(award.amount())).isEqualTo(share.in());
                }
            }
        }
    }
}
