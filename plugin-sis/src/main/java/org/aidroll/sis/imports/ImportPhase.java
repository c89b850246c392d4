package org.aidroll.sis.imports;

/** Where an import is. The names go to browsers. */
public enum ImportPhase {
    /** Another list is being imported first. */
    WAITING,
    /** The list is being read. */
    READING,
    /** All lists are being matched to the roll. */
    MATCHING,
    /** It is being compared with the list of before. */
    COMPARING,
    /** It is taking the place of the one before, and can no longer be stopped. */
    KEEPING,
    /** It has come to its end. */
    DONE,
    /** Somebody stopped it; nothing was kept. */
    CANCELLED,
    /** It could not be done; nothing was kept. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
