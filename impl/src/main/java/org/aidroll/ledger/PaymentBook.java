package org.aidroll.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.jspecify.annotations.Nullable;

/** Payments by pupil and benefit, each in one order whatever the order of the file. */
public final class PaymentBook {
    /** Payments of one pupil and benefit, earliest first, those without a day last. */
    public static final Comparator<Payment> BY_DAY = comparing(Payment::day, nullsLast(naturalOrder()))
            .thenComparing(Payment::term)
            .thenComparing(Payment::amount)
            .thenComparing(Payment::accountNumber, nullsLast(naturalOrder()))
            .thenComparing(
                    payment -> payment.holder().map(name -> name.written()).orElse(""));

    private final Map<StudentKey, SortedMap<String, List<Payment>>> byStudent = new HashMap<>();
    private final Set<String> benefits = new TreeSet<>();

    /** These payments, benefits in that order. */
    public PaymentBook(Collection<Payment> payments, Comparator<String> order) {
        for (Payment payment : payments) {
            benefits.add(payment.benefit());
            byStudent
                    .computeIfAbsent(payment.student(), none -> new TreeMap<>(order))
                    .computeIfAbsent(payment.benefit(), none -> new ArrayList<>(1))
                    .add(payment);
        }
        for (SortedMap<String, List<Payment>> of : byStudent.values()) {
            for (List<Payment> list : of.values()) {
                if (list.size() > 1) {
                    list.sort(BY_DAY);
                }
            }
        }
    }

    /** Every benefit that a payment names. */
    public Set<String> benefits() {
        return benefits;
    }

    /** Whom payments name, by key. */
    Map<StudentKey, SortedMap<String, List<Payment>>> all() {
        return new TreeMap<>(byStudent);
    }

    /** What was paid for a pupil, by benefit. */
    public Map<String, List<Payment>> of(StudentKey student) {
        var own = byStudent.get(student);
        return own == null ? Map.of() : own;
    }

    /** The sum, what came back taken off. */
    static Money sum(List<Payment> payments) {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.amount());
        }
        return sum;
    }

    /** The day of the last payment out, or null where there is none or it names none. */
    static @Nullable LocalDate lastDay(List<Payment> payments) {
        LocalDate last = null;
        for (Payment payment : payments) {
            var day = payment.day();
            if (day != null && payment.amount().isPositive()) {
                last = day;
            }
        }
        return last;
    }
}
