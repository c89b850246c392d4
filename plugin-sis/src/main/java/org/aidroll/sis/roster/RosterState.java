package org.aidroll.sis.roster;

/** Why a pupil stands on the roster of aid. */
public enum RosterState {
    /** Something above 0 is due in the term. */
    DUE,
    /** Eligible for something whose amount is open. */
    OPEN,
    /** A row of a list may name the pupil; a person has to say. */
    IN_REVIEW,
    /** Protected, and without aid: a line of the unaided ledger. */
    UNAIDED,
    /** Something is due and nothing was paid of it. */
    NOT_PAID,
    /** Paid, but not what is due. */
    PAID_DIFFERENTLY
}
