package org.aidroll.api.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid (实发). Two identical payments are two payments. Prints neither account nor holder.
 *
 * @param term the term it was paid for
 * @param student the pupil it was paid for
 * @param benefit the benefit's code
 * @param amount how much; below 0 where money came back
 * @param day the day it was paid, or null where the file does not say
 * @param accountNumber the account as written, or null where there is none
 * @param accountHolder who holds it, or null where the file does not say
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Payment(
        SchoolTerm term,
        StudentKey student,
        String benefit,
        Money amount,
        @Nullable LocalDate day,
        @Nullable String accountNumber,
        @Nullable PersonName accountHolder) {

    /** The day it was paid. */
    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(day);
    }

    /** The account as written. */
    public Optional<String> account() {
        return Optional.ofNullable(accountNumber);
    }

    /** Who holds the account. */
    public Optional<PersonName> holder() {
        return Optional.ofNullable(accountHolder);
    }

    @Override
    public String toString() {
        return "Payment[" + term + ", " + student + ", " + benefit + ", " + amount + "]";
    }
}
