package org.aidroll.county.made;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidroll.county.judge.Oracle;

/** Pays what is due, and plants every kind of difference between what is due and what is paid. */
final class Payments {
    static final List<String> HEADER = List.of("term", "student", "benefit", "amount", "paid_on", "account", "holder");
    static final Set<String> BENEFITS = Set.of("compulsory-boarder", "compulsory-day", "vocational-grant");

    private record Due(Pupil pupil, String holder, String benefit, BigDecimal amount) {}

    private final CountyPlan plan;
    private final Chance chance;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, List<String>> truth = new TreeMap<>();

    Payments(CountyPlan plan, Chance chance) {
        this.plan = plan;
        this.chance = chance;
    }

    /** Rows of {@code payments.csv}, in no order. */
    List<List<String>> rows() {
        return chance.shuffled(rows);
    }

    /** Rows of {@code truth/payments.csv}. */
    List<List<String>> truth() {
        return List.copyOf(truth.values());
    }

    void pay(List<Household> households, Map<String, Set<String>> categories) {
        List<Due> due = new ArrayList<>();
        List<Due> notDue = new ArrayList<>();
        List<Due> left = new ArrayList<>();
        for (Household household : households) {
            for (Pupil pupil : household.pupils()) {
                sort(pupil, household.head().name(), categories.getOrDefault(pupil.key(), Set.of()), due, notDue, left);
            }
        }
        payDue(chance.shuffled(due));
        payExtra(chance.shuffled(notDue), chance.shuffled(left), Math.max(3, due.size() / 60));
    }

    private static void sort(
            Pupil pupil, String holder, Set<String> categories, List<Due> due, List<Due> notDue, List<Due> left) {
        Map<String, BigDecimal> amounts = due(pupil, categories);
        amounts.forEach((benefit, amount) -> due.add(new Due(pupil, holder, benefit, amount)));
        MadeStage stage = pupil.study().stage();
        if (stage.compulsory() && pupil.left()) {
            left.add(new Due(pupil, holder, compulsory(pupil), new BigDecimal("500.00")));
        } else if (stage.compulsory() && pupil.enrolled() && amounts.isEmpty()) {
            notDue.add(new Due(pupil, holder, compulsory(pupil), new BigDecimal("250.00")));
        } else if (stage == MadeStage.VOCATIONAL
                && pupil.enrolled()
                && amounts.isEmpty()
                && pupil.study().grade() == 3) {
            notDue.add(new Due(pupil, holder, "vocational-grant", new BigDecimal("1000.00")));
        }
    }

    private static Map<String, BigDecimal> due(Pupil pupil, Set<String> categories) {
        Map<String, BigDecimal> due = new TreeMap<>(Oracle.due(
                pupil.study().stage().name(),
                pupil.study().grade(),
                pupil.boards(),
                pupil.ridesBus(),
                pupil.status(),
                pupil.study().school().kind(),
                categories,
                Map.of()));
        due.keySet().retainAll(BENEFITS);
        return due;
    }

    private static String compulsory(Pupil pupil) {
        return pupil.boards() ? "compulsory-boarder" : "compulsory-day";
    }

    private void payDue(List<Due> due) {
        int each = Math.max(2, due.size() / 80);
        for (int i = 0; i < due.size(); i++) {
            Due one = due.get(i);
            switch (i / each) {
                case 0 -> plant(one, one.benefit(), "MISSED");
                case 1 -> {
                    pay(
                            one,
                            one.amount().subtract(new BigDecimal(i % 2 == 0 ? "50.00" : "0.50")),
                            plan.term().payment());
                    plant(one, one.benefit(), "SHORT");
                }
                case 2 -> {
                    pay(
                            one,
                            one.amount().add(new BigDecimal("125.00")),
                            plan.term().payment());
                    plant(one, one.benefit(), "OVER");
                }
                case 3 -> {
                    pay(one, one.amount(), plan.term().payment());
                    pay(
                            one,
                            one.amount(),
                            i % 2 == 0 ? plan.term().payment() : plan.term().firstPayment());
                    plant(one, one.benefit(), "DUPLICATE");
                }
                case 4 -> payHalves(one, BigDecimal.ZERO);
                case 5 -> {
                    payHalves(one, new BigDecimal("20.00"));
                    plant(one, one.benefit(), "SHORT");
                }
                case 6 -> payAsTheOther(one);
                default -> pay(one, one.amount(), plan.term().payment());
            }
        }
    }

    private void payHalves(Due due, BigDecimal missing) {
        BigDecimal half = due.amount().divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        pay(due, half, plan.term().firstPayment());
        pay(due, due.amount().subtract(half).subtract(missing), plan.term().payment());
    }

    /** A boarder paid as a day pupil has missed the one benefit and had the other for nothing. */
    private void payAsTheOther(Due due) {
        if (due.benefit().equals("vocational-grant")) {
            pay(due, due.amount(), plan.term().payment());
            return;
        }
        String other = due.pupil().boards() ? "compulsory-day" : "compulsory-boarder";
        pay(
                new Due(due.pupil(), due.holder(), other, due.amount()),
                due.amount(),
                plan.term().payment());
        plant(due, due.benefit(), "MISSED");
        plant(due, other, "EXTRA");
    }

    private void payExtra(List<Due> notDue, List<Due> left, int count) {
        for (Due one : notDue.subList(0, Math.min(count, notDue.size()))) {
            pay(one, one.amount(), plan.term().payment());
            plant(one, one.benefit(), "EXTRA");
        }
        for (int i = 0; i < Math.min(count, left.size()); i++) {
            Due one = left.get(i);
            boolean stillThere =
                    i > 0 && plan.term().leftDuring().equals(one.pupil().changedOn());
            pay(
                    one,
                    one.amount(),
                    stillThere ? plan.term().earlyPayment() : plan.term().payment());
            plant(one, one.benefit(), stillThere ? "EXTRA" : "AFTER_LEAVING");
        }
    }

    private void pay(Due due, BigDecimal amount, LocalDate day) {
        String account = chance.hits(.02) ? "" : Cards.card(chance);
        rows.add(List.of(
                plan.term().id(),
                due.pupil().key(),
                due.benefit(),
                amount.setScale(2).toPlainString(),
                day.toString(),
                account,
                due.holder()));
    }

    private void plant(Due due, String benefit, String kind) {
        truth.put(due.pupil().key() + " " + benefit, List.of(due.pupil().key(), benefit, kind));
    }
}
