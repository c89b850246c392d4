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
        /** Said that a pupil has a category. */
        CATEGORY_ASSERTED,
        /** Took that back. */
        CATEGORY_WITHDRAWN,
        /** One of the two, and somebody else had been faster: nothing was kept. */
        CATEGORY_STALE,
        /** Saw or printed a pupil's application form, numbers masked. */
        APPLICATION_SEEN,
        /** The same with the whole numbers. */
        NUMBERS_SEEN,
        /** Saw lines of the roster. */
        ROSTER_SEEN,
        /** Took lines of the roster away as a file. */
        ROSTER_TAKEN,
        /** Saw figures of places. */
        STATISTICS_SEEN,
        /** Took figures of places away as a file. */
        STATISTICS_TAKEN,
        /** Saw all that is kept of a pupil. */
        PRIVACY_SEEN,
        /** Had what is kept of a pupil erased. */
        PRIVACY_ERASED,
        /** Asked for a list to be tried. */
        LIST_TRIED,
        /** Asked for a list to be put in. */
        LIST_PUT_IN,
        /** Stopped an import, or tried to. */
        IMPORT_CANCELLED,
        /** Saw what came of an import, with masked names. */
        IMPORT_SEEN,
        /** Took a file away that an import gave back. */
        IMPORT_TAKEN,
        /** Looked at this log. */
        ACCESS_LOG_SEEN,
        /** Took entries of this log away as a file. */
        ACCESS_LOG_TAKEN,
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
        UPLOAD_LINK_ENDED,
        /** Said that there is a copy of the keys elsewhere. */
        KEY_BACKUP_CONFIRMED
    }
}
