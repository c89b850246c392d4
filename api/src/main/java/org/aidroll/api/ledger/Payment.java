package org.aidroll.api.ledger;

import java.time.LocalDate;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid, as the payment file has it. Two equal payments are two payments. Prints neither account nor
 * holder.
 *
 * @param term the term it was for
 * @param student the pupil it was for, on the roll or not
 * @param benefit the code of the benefit, such as {@code compulsory-boarder}
 * @param amount the amount; negative where money came back
 * @param paidOn the day, or null where it is not known
 * @param account the account it went to, digits without spaces unless it was written otherwise; null where none is known
 * @param holder whose account that is, or null where it is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Payment(
        SchoolTerm term,
        StudentKey student,
        String benefit,
        Money amount,
        @Nullable LocalDate paidOn,
        @Nullable String account,
        @Nullable PersonName holder) {

    @Override
    public String toString() {
        return "Payment[" + term + ", " + student + ", " + benefit + ", " + amount + "]";
    }
}
