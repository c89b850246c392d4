package org.aidroll.ledger;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.ledger.Ledger;
import org.aidroll.api.ledger.LedgerEntry;
import org.aidroll.api.ledger.LedgerEntry.Kind;
import org.aidroll.api.ledger.LedgerPoster;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.AmountUnit;
import org.aidroll.api.policy.BenefitKind;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.subsidy.Entitlements;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.term.Season;

/** Takes the difference between what was calculated and what the ledger holds. */
public final class DefaultLedgerPoster implements LedgerPoster {
    private final PolicyPack pack;
    private final BenefitOrder order;

    /** A poster for what this pack grants; without state, safe in any thread. */
    public DefaultLedgerPoster(PolicyPack pack) {
        this.pack = pack;
        this.order = new BenefitOrder(pack);
    }

    @Override
    public List<LedgerEntry> post(Ledger ledger, Entitlements entitlements, List<Payment> payments, LocalDate on) {
        List<LedgerEntry> entries = new ArrayList<>();
        if (entitlements.size() > 0) {
            dues(ledger, entitlements, on, entries);
        }
        payments(ledger, payments, on, entries);
        entries.sort(comparing(LedgerEntry::student)
                .thenComparing(LedgerEntry::benefit, order)
                .thenComparing(LedgerEntry::term)
                .thenComparing(entry -> !entry.kind().isDue()));
        return List.copyOf(entries);
    }

    private void dues(Ledger ledger, Entitlements entitlements, LocalDate on, List<LedgerEntry> entries) {
        SchoolTerm term = entitlements.decision(0).term();
        Map<StudentKey, Set<String>> held = held(ledger, term);
        for (int i = 0; i < entitlements.size(); i++) {
            StudentKey student = entitlements.student(i);
            Set<String> lapsed = new TreeSet<>(held.getOrDefault(student, Set.of()));
            for (Award award : entitlements.awards(i)) {
                lapsed.remove(award.benefit());
                SchoolTerm under = award.unit() == AmountUnit.YEAR ? yearOf(term) : term;
                if (award.kind() != BenefitKind.LOAN_CEILING
                        && (under.equals(term) || !ledger.hasDue(student, award.benefit(), under))) {
                    Money change = award.amount().minus(ledger.due(student, award.benefit(), under));
                    if (!change.equals(Money.ZERO)) {
                        Kind kind = ledger.hasDue(student, award.benefit(), under) ? later(change) : first(award);
                        entries.add(new LedgerEntry(
                                kind,
                                student,
                                award.benefit(),
                                under,
                                change,
                                on,
                                entitlements.decision(i).hash()));
                    }
                }
            }
            entitlements.open(i).forEach(open -> lapsed.remove(open.benefit()));
            if (!lapsed.isEmpty()) {
                recoveries(ledger, entitlements.decision(i), lapsed, on, entries);
            }
        }
    }

    /** The benefits of which anything is due by the ledger in that term. */
    private static Map<StudentKey, Set<String>> held(Ledger ledger, SchoolTerm term) {
        Map<StudentKey, Set<String>> held = new HashMap<>();
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.kind().isDue() && entry.term().equals(term)) {
                held.computeIfAbsent(entry.student(), none -> new HashSet<>()).add(entry.benefit());
            }
        }
        return held;
    }

    private static void recoveries(
            Ledger ledger, Decision decision, Set<String> lapsed, LocalDate on, List<LedgerEntry> entries) {
        for (String benefit : lapsed) {
            Money due = ledger.due(decision.student(), benefit, decision.term());
            if (!due.equals(Money.ZERO)) {
                Money change = Money.ZERO.minus(due);
                entries.add(new LedgerEntry(
                        later(change), decision.student(), benefit, decision.term(), change, on, decision.hash()));
            }
        }
    }

    private static Kind first(Award award) {
        return award.kind() == BenefitKind.WAIVER ? Kind.WAIVER : Kind.ENTITLEMENT;
    }

    private static Kind later(Money change) {
        return change.isPositive() ? Kind.BACK_PAY : Kind.RECOVERY;
    }

    /** The term under which stands what is settled by the year. */
    private static SchoolTerm yearOf(SchoolTerm term) {
        return term.schoolYear().term(Season.AUTUMN);
    }

    private void payments(Ledger ledger, List<Payment> payments, LocalDate on, List<LedgerEntry> entries) {
        Set<String> known = new HashSet<>();
        for (LedgerEntry entry : ledger.entries()) {
            if (!entry.kind().isDue()) {
                known.add(name(entry));
            }
        }
        Map<String, Integer> alike = new HashMap<>();
        for (Payment payment : payments) {
            if (payment.amount().equals(Money.ZERO)) {
                continue;
            }
            int nth = alike.merge(likeness(payment), 1, Integer::sum);
            var entry = new LedgerEntry(
                    payment.amount().isPositive() ? Kind.PAYMENT : Kind.REVERSAL,
                    payment.student(),
                    payment.benefit(),
                    isSettledByYear(payment.benefit()) ? yearOf(payment.term()) : payment.term(),
                    payment.amount(),
                    on,
                    reference(payment, nth));
            if (!known.contains(name(entry))) {
                entries.add(entry);
            }
        }
    }

    private boolean isSettledByYear(String benefit) {
        return pack.benefit(benefit)
                .filter(known -> known.share() == null && known.kind() != BenefitKind.LOAN_CEILING)
                .isPresent();
    }

    private static String name(LedgerEntry entry) {
        return entry.student().value()
                + '\n'
                + entry.benefit()
                + '\n'
                + entry.term()
                + '\n'
                + entry.kind()
                + '\n'
                + entry.reference();
    }

    private static String likeness(Payment payment) {
        return payment.student().value() + '\n' + payment.benefit() + '\n' + reference(payment, 0);
    }

    /** The n-th of its term, day and amount; the account is not part of it, so that a corrected one pays nothing twice. */
    private static String reference(Payment payment, int nth) {
        return payment.term() + "/" + payment.paidOn().map(LocalDate::toString).orElse("-") + "/" + payment.amount()
                + "/" + nth;
    }
}
