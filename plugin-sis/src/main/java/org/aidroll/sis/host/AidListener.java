package org.aidroll.sis.host;

import java.time.Instant;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;

/**
 * Told what the plugin did, once it is kept. Every class of the host that is found as this extension is told. It is called
 * on the thread that decided, which may be that of a person's request: what takes long belongs into a queue of the host's.
 * What it throws is logged and reaches nobody.
 */
@FunctionalInterface
public interface AidListener {

    /** A decision that differs from all kept before. */
    void decided(Decided decided);

    /**
     * A decision.
     *
     * @param student the pupil's key
     * @param term for which term
     * @param hash by which the decision is known
     * @param due what is due in the term
     * @param at when it was kept
     */
    record Decided(StudentKey student, SchoolTerm term, String hash, Money due, Instant at) {}
}
