package org.aidroll.sis.decision;

import java.util.List;
import java.util.Optional;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.roll.School;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.api.tier.TierAssignment;
import org.aidroll.sis.store.KeptAssertion;
import org.aidroll.sis.store.KeptLink;
import org.aidroll.sis.store.KeptRuling;
import org.jspecify.annotations.Nullable;

/**
 * What a person who may see a pupil's aid is shown.
 *
 * @param assignment the categories, with the rows that give them
 * @param known the pupil's school, or null where the list of schools does not have it
 * @param decision what is due, what is not, and why
 * @param history what was decided before, and now, newest first
 * @param payments what was paid
 * @param paymentsKnown whether any payment of the term is known of anybody: then a pupil without one was not paid
 * @param links the rows that name or may name the pupil, ordered by list and row
 * @param rulings what people decided about rows and the pupil, the latest first, with what later decisions replaced
 * @param assertions what people said of the pupil's categories, the latest first, with what holds no more
 * @param eFile how the e-file stands, or null where no e-files are kept, or none is asked of the pupil
 * @param findings what is missing or contradicts itself
 */
public record CaseFile(
        TierAssignment assignment,
        @Nullable School known,
        Decision decision,
        List<PastDecision> history,
        List<Payment> payments,
        boolean paymentsKnown,
        List<KeptLink> links,
        List<KeptRuling> rulings,
        List<KeptAssertion> assertions,
        @Nullable EFileReport eFile,
        List<Finding> findings) {

    /** Copies the lists. */
    public CaseFile {
        history = List.copyOf(history);
        payments = List.copyOf(payments);
        links = List.copyOf(links);
        rulings = List.copyOf(rulings);
        assertions = List.copyOf(assertions);
        findings = List.copyOf(findings);
    }

    /** The rows that may name the pupil, and that a person has to decide about. */
    public List<KeptLink> inReview() {
        return links.stream()
                .filter(kept -> kept.link().decision() == LinkDecision.REVIEW)
                .toList();
    }

    /** What a person decided last about the row of this link and the pupil. */
    public Optional<KeptRuling> ruling(KeptLink kept) {
        return rulings.stream()
                .filter(ruling -> ruling.registry().equals(kept.link().source().name()))
                .filter(ruling -> ruling.rowDigest().equals(kept.rowDigest()))
                .findFirst();
    }

    /** What was kept of this word. */
    public Optional<KeptAssertion> assertion(AssertedCategory said) {
        return assertions.stream()
                .filter(kept -> kept.category().equals(said.category()) && kept.version() == said.version())
                .findFirst();
    }

    /** The pupil's school, where it is known. */
    public Optional<School> school() {
        return Optional.ofNullable(known);
    }
}
