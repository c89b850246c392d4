package org.aidroll.api.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The entries made so far. It only grows: {@link #with} gives a longer ledger and leaves this one as it is. No balance
 * is kept; each sum is taken over the entries, so that it does not depend on their order.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Ledger {
    private static final Ledger EMPTY = new Ledger(List.of());

    private final List<LedgerEntry> entries;
    private volatile @Nullable Map<Account, Sums> sums;

    private Ledger(List<LedgerEntry> entries) {
        this.entries = entries;
    }

    private record Account(StudentKey student, String benefit, SchoolTerm term) {}

    private record Moved(Account account, LedgerEntry.Kind kind, String reference) {}

    private record Sums(Money due, Money paid, int dueEntries) {
        private static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, 0);

        private Sums plus(LedgerEntry entry) {
            return entry.kind().isDue()
                    ? new Sums(due.plus(entry.amount()), paid, dueEntries + 1)
                    : new Sums(due, paid.plus(entry.amount()), dueEntries);
        }
    }

    /** A ledger without an entry. */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * This ledger and these further entries.
     *
     * @throws IllegalArgumentException if money that moved is entered twice: a payment or a reversal of a reference that
     *     the pupil's benefit and term have already
     */
    public Ledger with(List<LedgerEntry> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.addAll(further);
        Set<Moved> moved = new HashSet<>();
        for (LedgerEntry entry : all) {
            if (!entry.kind().isDue() && !moved.add(new Moved(account(entry), entry.kind(), entry.reference()))) {
                throw new IllegalArgumentException("the " + entry.kind() + " " + entry.reference() + " of "
                        + entry.student() + " is entered twice" + "\nMaybe ask the ledger's poster for what is new");
            }
        }
        return new Ledger(List.copyOf(all));
    }

    /** The entries in the order they were made. */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /** What is due to the pupil: all entries but payments and reversals. */
    public Money due(StudentKey student, String benefit, SchoolTerm term) {
        return sums(student, benefit, term).due();
    }

    /** What was paid for the pupil, less what came back. */
    public Money paid(StudentKey student, String benefit, SchoolTerm term) {
        return sums(student, benefit, term).paid();
    }

    /** What is due and not paid; below 0 where more was paid than is due. */
    public Money balance(StudentKey student, String benefit, SchoolTerm term) {
        var account = sums(student, benefit, term);
        return account.due().minus(account.paid());
    }

    /** Whether anything was ever found due: what comes now is back-pay or recovery. */
    public boolean hasDue(StudentKey student, String benefit, SchoolTerm term) {
        return sums(student, benefit, term).dueEntries() > 0;
    }

    private Sums sums(StudentKey student, String benefit, SchoolTerm term) {
        return bySum().getOrDefault(new Account(student, benefit, term), Sums.NONE);
    }

    private Map<Account, Sums> bySum() {
        var known = sums;
        if (known == null) {
            known = new HashMap<>();
            for (LedgerEntry entry : entries) {
                known.merge(account(entry), Sums.NONE.plus(entry), (before, first) -> before.plus(entry));
            }
            sums = known;
        }
        return known;
    }

    private static Account account(LedgerEntry entry) {
        return new Account(entry.student(), entry.benefit(), entry.term());
    }

    @Override
    public String toString() {
        return "Ledger[" + entries.size() + " entries]";
    }
}
