package org.aidroll.api.report;

import java.util.Optional;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Payee;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A pupil on a payment roster. Prints the key only.
 *
 * @param student the pupil
 * @param name the pupil's name
 * @param stage the stage
 * @param grade from 1 within the stage
 * @param className the class, as the school calls it
 * @param amount what is due
 * @param payee who receives it
 * @param lastFour the last four characters of the account last paid to, or null where none is known
 * @param accountHolder who holds it, or null where no file says it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PaymentRosterLine(
        StudentKey student,
        PersonName name,
        Stage stage,
        int grade,
        String className,
        Money amount,
        Payee payee,
        @Nullable String lastFour,
        @Nullable PersonName accountHolder) {

    /** The last four characters of the account last paid to. */
    public Optional<String> accountLastFour() {
        return Optional.ofNullable(lastFour);
    }

    /** Who holds the account. */
    public Optional<PersonName> holder() {
        return Optional.ofNullable(accountHolder);
    }

    @Override
    public String toString() {
        return "PaymentRosterLine[" + student + ", " + amount + "]";
    }
}
