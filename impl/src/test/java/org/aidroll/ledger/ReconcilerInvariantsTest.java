package org.aidroll.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aidroll.SampleDues;
import org.aidroll.SampleRolls;
import org.aidroll.SampleTiers;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Student;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** What holds for every county, tried on made ones with a fixed seed. */
class ReconcilerInvariantsTest {
    private static final List<String> BENEFITS =
            List.of("compulsory-boarder", "compulsory-day", "vocational-grant", "milk");
    private static final List<String> AMOUNTS = List.of("250", "500", "625", "-250", "1000");

    /** Pupils, what is due to them, and what was paid. */
    private record County(List<TierAssignment> pupils, List<Decision> decisions, List<Payment> payments) {
        Reconciliation reconciled() {
            return new DefaultReconciler(PolicyPacks.shipped("county-plan-2020"))
                    .reconcile(
                            new TierAssignments(SampleRolls.ASSESSMENT_DATE, pupils),
                            Entitlements.of(decisions),
                            payments,
                            SampleRolls.TERM);
        }

        County shuffled(Random random) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < pupils.size(); i++) {
                places.add(i);
            }
            Collections.shuffle(places, random);
            List<Payment> other = new ArrayList<>(payments);
            Collections.shuffle(other, random);
            return new County(
                    places.stream().map(pupils::get).toList(),
                    places.stream().map(decisions::get).toList(),
                    other);
        }
    }

    private static <T> T oneOf(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static County county(Random random, int size) {
        List<TierAssignment> pupils = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            Student pupil = SampleRolls.pupil(
                    "p" + n, "沈知禾", n, SampleRolls.primaryBoarder().enrolment());
            if (random.nextInt(5) == 0) {
                pupil = SampleDues.since(pupil, oneOf(random, List.of(RollStatus.values())), LocalDate.of(2020, 11, 1));
            }
            List<Award> awards = new ArrayList<>();
            for (String benefit : BENEFITS.subList(0, 3)) {
                if (random.nextInt(3) == 0) {
                    awards.add(SampleDues.grant(benefit, "500"));
                }
            }
            pupils.add(SampleTiers.of(pupil));
            decisions.add(SampleDues.decision(pupil, awards.toArray(Award[]::new)));
            int paid = random.nextInt(4);
            for (int i = 0; i < paid; i++) {
                payments.add(SampleDues.payment(
                        random.nextInt(40) == 0 ? "nobody" + n : "p" + n,
                        oneOf(random, BENEFITS),
                        oneOf(random, AMOUNTS),
                        LocalDate.of(2020, 10, 1).plusDays(random.nextInt(60))));
            }
        }
        return new County(pupils, decisions, payments);
    }

    @Test
    void every_kind_occurs_and_fits_its_line() {
        var lines = county(new Random(20), 600).reconciled().lines();
        Set<ReconciliationKind> met = EnumSet.noneOf(ReconciliationKind.class);
        for (ReconciliationLine line : lines) {
            met.add(line.kind());
            int sign = Long.signum(line.difference().fen());
            switch (line.kind()) {
                case OK -> assertThat(sign).isZero();
                case MISSED, SHORT -> assertThat(sign).isNegative();
                case OVER, DUPLICATE -> assertThat(sign).isPositive();
                case AFTER_LEAVING -> assertThat(line.paid()).isGreaterThan(Money.ZERO);
                case EXTRA -> assertThat(line.due()).isEqualTo(Money.ZERO);
            }
        }
        assertThat(met).containsExactlyInAnyOrder(ReconciliationKind.values());
    }

    @Test
    void all_differences_sum_to_what_was_paid_less_what_is_due_and_no_payment_is_lost() {
        var county = county(new Random(21), 400);
        var reconciliation = county.reconciled();
        Money paid = county.payments().stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        Money due = county.decisions().stream().map(Decision::due).reduce(Money.ZERO, Money::plus);
        assertThat(reconciliation.lines().stream().map(ReconciliationLine::paid).reduce(Money.ZERO, Money::plus))
                .isEqualTo(paid);
        assertThat(reconciliation.lines().stream()
                        .map(ReconciliationLine::difference)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(paid.minus(due));
    }

    @Test
    void each_pupil_and_benefit_has_one_line_in_the_order_of_keys_and_pack() {
        var lines = county(new Random(22), 400).reconciled().lines();
        Set<String> met = new HashSet<>();
        for (ReconciliationLine line : lines) {
            assertThat(met.add(line.student().value() + " " + line.benefit())).isTrue();
        }
        for (int i = 1; i < lines.size(); i++) {
            int byStudent = lines.get(i - 1).student().compareTo(lines.get(i).student());
            assertThat(byStudent).isNotPositive();
            if (byStudent == 0) {
                assertThat(BENEFITS.indexOf(lines.get(i - 1).benefit()))
                        .isLessThan(BENEFITS.indexOf(lines.get(i).benefit()));
            }
        }
    }

    @Test
    void the_order_of_pupils_and_payments_is_no_matter() {
        var random = new Random(23);
        var county = county(random, 200);
        var reconciled = county.reconciled();
        for (int i = 0; i < 5; i++) {
            assertThat(county.shuffled(random).reconciled()).isEqualTo(reconciled);
        }
    }
}
