package org.aidroll.sis.imports;

/** Why an import could not be done. The names go to browsers, which have the words. */
public enum ImportProblem {
    /** Somebody else put a list of that name into the folder meanwhile. */
    CHANGED_MEANWHILE,
    /** The roll, the store or the folder does not answer; diagnostics say why. */
    UNAVAILABLE,
    /** A bug. */
    INTERNAL
}
