package org.aidroll.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A line of the main ledger (落实台账, A14): aid, and who had it, as person and household then were.
 *
 * @param student the pupil
 * @param term the term
 * @param household the household's number in the list that names the pupil; list and row where it has none; empty for a
 *     pupil whom no list names
 * @param categories the categories the pupil had, by code
 * @param benefit the benefit's code
 * @param amount what is due; for the year where the benefit is settled by the year
 * @param paid the sum of all payments of the term
 * @param lastDay the day of the last payment, or null where there is none or no file says it
 * @param snapshot person and household as canonical JSON (RFC 8785); personal numbers are masked in it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MainLedgerLine(
        StudentKey student,
        SchoolTerm term,
        String household,
        List<HardshipCategory> categories,
        String benefit,
        Money amount,
        Money paid,
        @Nullable LocalDate lastDay,
        String snapshot) {

    /** Copies the categories. */
    public MainLedgerLine {
        categories = List.copyOf(categories);
    }

    /** The day of the last payment. */
    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(lastDay);
    }

    @Override
    public String toString() {
        return "MainLedgerLine[" + student + ", " + term + ", " + benefit + ", " + amount + "]";
    }
}
