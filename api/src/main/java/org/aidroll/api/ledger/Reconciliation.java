package org.aidroll.api.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidroll.api.finding.Finding;
import org.apiguardian.api.API;

/**
 * What is due against what was paid, for the benefits that payments name.
 *
 * @param lines one for each pupil and benefit with something due or something paid, by pupil and benefit in
 *     the pack's order, benefits it does not know last
 * @param benefits the benefits that were compared: those that a payment names, by code
 * @param findings what was found wrong with payments, such as a pupil who is not on the roll
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Reconciliation(List<ReconciliationLine> lines, Set<String> benefits, List<Finding> findings) {

    /** Nothing was paid, and nothing compared. */
    public static final Reconciliation NONE = new Reconciliation(List.of(), Set.of(), List.of());

    /** Copies the collections; the benefits are ordered by code. */
    public Reconciliation {
        lines = List.copyOf(lines);
        benefits = Collections.unmodifiableSortedSet(new TreeSet<>(benefits));
        findings = List.copyOf(findings);
    }
}
