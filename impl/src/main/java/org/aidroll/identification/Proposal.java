package org.aidroll.identification;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;

/**
 * What one rule says of one row and one pupil.
 *
 * @param decision AUTO or REVIEW
 * @param findings what is to be said of the two beside it
 */
record Proposal(
        ListedPerson person,
        RollPupil pupil,
        LinkDecision decision,
        MatchRule rule,
        double score,
        List<Evidence> evidence,
        List<Finding> findings) {

    boolean isAuto() {
        return decision == LinkDecision.AUTO;
    }

    /** Whether it rests on a number or a person's word, so that a second row of the list takes nothing from it. */
    boolean isByNumber() {
        return switch (rule) {
            case ID_AND_NAME,
                    ROLL_NUMBER_AND_NAME,
                    ID_AND_SIMILAR_NAME,
                    ROLL_NUMBER_AND_SIMILAR_NAME,
                    REPAIRED_ID_AND_NAME,
                    HOUSEHOLD_COVERED,
                    DECIDED_BY_PERSON -> true;
            case ROLL_NUMBER_ONLY, ID_ONLY, HOUSEHOLD_AND_NAME, BIRTH_DATE_AND_NAME, WEIGHED, GUARDIAN_ONLY -> false;
        };
    }

    /** The same, for a person to decide. */
    Proposal inReview(List<Finding> more) {
        return new Proposal(person, pupil, LinkDecision.REVIEW, rule, score, evidence, more);
    }

    Link link() {
        return new Link(
                person.registry().source(),
                person.row().row(),
                person.row().category(),
                decision,
                pupil.student().key(),
                rule,
                evidence,
                score);
    }
}
