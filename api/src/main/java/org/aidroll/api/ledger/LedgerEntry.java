package org.aidroll.api.ledger;

import java.time.LocalDate;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;

/**
 * One entry of a ledger that only grows: what is wrong is set right by a further entry, never by a change.
 *
 * @param kind what it is
 * @param student the pupil
 * @param benefit the benefit's code
 * @param term the term it is about
 * @param amount the signed amount: what becomes due, or is paid, is above 0; what is due no more, or came back, below
 * @param on the day it was entered
 * @param reference what it rests on: a decision's hash, a payment's file and row
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LedgerEntry(
        Kind kind, StudentKey student, String benefit, SchoolTerm term, Money amount, LocalDate on, String reference) {

    /** What an entry is. */
    public enum Kind {
        /** What was found due at first. */
        ENTITLEMENT,
        /** Money paid. */
        PAYMENT,
        /** More found due later (补发). */
        BACK_PAY,
        /** Less found due later (追回). */
        RECOVERY,
        /** A fee not charged. */
        WAIVER,
        /** An entry taken back. */
        REVERSAL;

        /** Whether it changes what is due, and not what was paid. */
        public boolean isDue() {
            return this != PAYMENT && this != REVERSAL;
        }
    }
}
