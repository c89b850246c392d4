package org.aidroll.sis.web;

import org.aidroll.sis.host.Actor;

/** Writes down who saw or did what, before the answer is given: what cannot be written down is not answered. */
@FunctionalInterface
public interface Audit {

    /**
     * Writes one entry.
     *
     * @param object what it was about: keys of pupils, names of lists, ids; never a name or a number of a person
     * @throws org.aidroll.api.finding.AidException if it cannot be written
     */
    void record(Actor actor, Action action, String object);

    /** What somebody saw or did. The names stand in the log, and are never given another meaning. */
    enum Action {
        /** Saw a pupil's aid. */
        PANEL_SEEN,
        /** Saw or printed a pupil's family card. */
        CARD_SEEN,
        /** Saw which rows wait for a decision, with names. */
        REVIEW_SEEN,
        /** Decided about a row and a pupil. */
        LINK_RULED,
        /** The same, and somebody else had been faster: nothing was kept. */
        LINK_RULING_STALE,
        /** Saw lines of the roster. */
        ROSTER_SEEN,
        /** Took lines of the roster away as a file. */
        ROSTER_TAKEN,
        /** Saw figures of places. */
        STATISTICS_SEEN,
        /** Took figures of places away as a file. */
        STATISTICS_TAKEN,
        /** Read a list on trial. */
        LIST_TRIED,
        /** Put in a list. */
        LIST_PUT_IN,
        /** Saw what stands in a pupil's e-file. */
        EFILE_SEEN,
        /** Saw a photograph or document, small or whole. */
        DOCUMENT_SEEN,
        /** Handed in a photograph or document; it may have been refused. */
        DOCUMENT_SENT,
        /** Withdrew what was in a slot. */
        DOCUMENT_WITHDRAWN,
        /** Typed what stands on a document. */
        DOCUMENT_TYPED,
        /** Made a link by which a family hands in documents. */
        UPLOAD_LINK_MADE,
        /** Ended one. */
        UPLOAD_LINK_ENDED
    }
}
