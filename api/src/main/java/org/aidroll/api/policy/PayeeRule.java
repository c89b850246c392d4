package org.aidroll.api.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the money of a benefit from a day on: older rules gave it to the school (P12), later ones to the
 * household (C15).
 *
 * @param from the first day
 * @param payee who receives it
 * @param cite where that comes from, or null where the pack has no source for it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PayeeRule(LocalDate from, Payee payee, @Nullable Citation cite) {

    /** One payee for all days, of which no source speaks. */
    public static PayeeRule always(Payee payee) {
        return new PayeeRule(LocalDate.MIN, payee, null);
    }

    /** Where that comes from. */
    public Optional<Citation> citation() {
        return Optional.ofNullable(cite);
    }
}
