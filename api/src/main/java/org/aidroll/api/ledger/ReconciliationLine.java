package org.aidroll.api.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One pupil, benefit and term: what is due and what was paid.
 *
 * @param student the pupil
 * @param benefit the benefit's code
 * @param term the term
 * @param due what is due
 * @param paid the sum of all payments
 * @param kind how the two stand to each other
 * @param lastDay the day of the last payment, or null where there is none or no file says it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReconciliationLine(
        StudentKey student,
        String benefit,
        SchoolTerm term,
        Money due,
        Money paid,
        ReconciliationKind kind,
        @Nullable LocalDate lastDay) {

    /** What was paid less what is due. */
    public Money difference() {
        return paid.minus(due);
    }

    /** The day of the last payment. */
    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(lastDay);
    }
}
