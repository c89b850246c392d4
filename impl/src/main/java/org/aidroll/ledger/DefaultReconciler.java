package org.aidroll.ledger;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidroll.api.explain.Award;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.ledger.Reconciler;
import org.aidroll.api.ledger.Reconciliation;
import org.aidroll.api.ledger.ReconciliationKind;
import org.aidroll.api.ledger.ReconciliationLine;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.api.tier.TierAssignments;
import org.jspecify.annotations.Nullable;

/** Walks the pupils once, with their payments beside them. */
public final class DefaultReconciler implements Reconciler {
    private final PolicyPack pack;
    private final BenefitOrder order;

    /** A reconciler for what this pack grants; without state, safe in any thread. */
    public DefaultReconciler(PolicyPack pack) {
        this.pack = pack;
        this.order = new BenefitOrder(pack);
    }

    @Override
    public Reconciliation reconcile(
            TierAssignments assignments, Entitlements entitlements, List<Payment> payments, SchoolTerm term) {
        List<TierAssignment> pupils = SameOrder.of(assignments, entitlements);
        var book = new PaymentBook(
                payments.stream().filter(payment -> payment.term().equals(term)).toList(), order);
        if (book.benefits().isEmpty()) {
            return Reconciliation.NONE;
        }
        var findings = new PaymentFindings(pack);
        List<ReconciliationLine> lines = new ArrayList<>();
        Set<StudentKey> onRoll = new HashSet<>();
        for (int i = 0; i < pupils.size(); i++) {
            var student = pupils.get(i).student();
            Map<String, List<Payment>> paid = book.of(student.key());
            if (!paid.isEmpty()) {
                onRoll.add(student.key());
            }
            List<Award> awards = entitlements.awards(i);
            for (String benefit : benefits(awards, paid, book.benefits())) {
                List<Payment> own = paid.getOrDefault(benefit, List.of());
                var award = award(awards, benefit);
                var line = line(student.key(), benefit, term, award, own, student.enrolment());
                lines.add(line);
                if (award == null && line.paid().isPositive()) {
                    findings.whileOpen(line, entitlements.open(i));
                }
            }
        }
        book.all().forEach((student, paid) -> {
            if (!onRoll.contains(student)) {
                paid.forEach((benefit, own) -> lines.add(ofNobody(student, benefit, term, own)));
            }
        });
        lines.sort(comparing(ReconciliationLine::student).thenComparing(ReconciliationLine::benefit, order));
        return new Reconciliation(lines, book.benefits(), findings.of(book, onRoll));
    }

    /** What of a pupil is compared: what was paid, and what is due in the term of the benefits that payments name. */
    private Set<String> benefits(List<Award> awards, Map<String, List<Payment>> paid, Set<String> named) {
        if (awards.isEmpty()) {
            return paid.keySet();
        }
        Set<String> compared = new TreeSet<>(order);
        compared.addAll(paid.keySet());
        for (Award award : awards) {
            if (award.isDueInTerm() && award.amount().isPositive() && named.contains(award.benefit())) {
                compared.add(award.benefit());
            }
        }
        return compared;
    }

    private static @Nullable Award award(List<Award> awards, String benefit) {
        for (Award award : awards) {
            if (award.benefit().equals(benefit)) {
                return award;
            }
        }
        return null;
    }

    private static ReconciliationLine line(
            StudentKey student,
            String benefit,
            SchoolTerm term,
            @Nullable Award award,
            List<Payment> payments,
            Enrolment enrolment) {
        Money paid = PaymentBook.sum(payments);
        Money due = due(award, paid);
        return new ReconciliationLine(
                student, benefit, term, due, paid, kind(due, paid, payments, enrolment), PaymentBook.lastDay(payments));
    }

    /** What is due in the term; of what is settled by the year, and of a ceiling, as much as was called on. */
    private static Money due(@Nullable Award award, Money paid) {
        if (award == null) {
            return Money.ZERO;
        }
        if (award.isDueInTerm()) {
            return award.amount();
        }
        Money called = paid.isPositive() ? paid : Money.ZERO;
        return called.compareTo(award.amount()) < 0 ? called : award.amount();
    }

    private static ReconciliationKind kind(Money due, Money paid, List<Payment> payments, Enrolment enrolment) {
        int difference = paid.compareTo(due);
        if (paid.isPositive() && paidAfterLeaving(payments, enrolment)) {
            return ReconciliationKind.AFTER_LEAVING;
        }
        if (paid.isPositive() && !due.isPositive()) {
            return ReconciliationKind.EXTRA;
        }
        if (difference > 0 && isSeveral(payments)) {
            return ReconciliationKind.DUPLICATE;
        }
        if (due.isPositive() && !paid.isPositive()) {
            return ReconciliationKind.MISSED;
        }
        return difference < 0
                ? ReconciliationKind.SHORT
                : difference > 0 ? ReconciliationKind.OVER : ReconciliationKind.OK;
    }

    private static boolean paidAfterLeaving(List<Payment> payments, Enrolment enrolment) {
        LocalDate left = enrolment.changedOn();
        LocalDate last = PaymentBook.lastDay(payments);
        return left != null && last != null && enrolment.status().hasLeft() && left.isBefore(last);
    }

    private static boolean isSeveral(List<Payment> payments) {
        return payments.stream()
                        .filter(payment -> payment.amount().isPositive())
                        .count()
                > 1;
    }

    private static ReconciliationLine ofNobody(
            StudentKey student, String benefit, SchoolTerm term, List<Payment> payments) {
        return new ReconciliationLine(
                student,
                benefit,
                term,
                Money.ZERO,
                PaymentBook.sum(payments),
                ReconciliationKind.EXTRA,
                PaymentBook.lastDay(payments));
    }
}
