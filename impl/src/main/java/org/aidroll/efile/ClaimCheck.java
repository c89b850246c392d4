package org.aidroll.efile;

import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;

/** What was claimed against what lists and documents say: nothing claimed without evidence, nobody listed and left out. */
final class ClaimCheck {
    private final DocumentTypes types;

    ClaimCheck(DocumentTypes types) {
        this.types = types;
    }

    void check(PupilCase pupil) {
        TierAssignment assignment = pupil.assignment();
        for (Application application : assignment.applications()) {
            HardshipCategory claimed = application.claimed();
            if (types.canEvidence(claimed) && !isListed(assignment, claimed) && !isDocumented(pupil, claimed)) {
                pupil.findings().at(claimed.code(), FindingCode.CLAIM_WITHOUT_EVIDENCE, claimed.code());
            }
        }
        for (CategoryEvidence evidence : assignment.categories()) {
            HardshipCategory listed = evidence.category();
            if (evidence.asserted().isEmpty()
                    && types.canEvidence(listed)
                    && !isClaimed(assignment, listed)
                    && !isDocumented(pupil, listed)) {
                pupil.findings().at(listed.code(), FindingCode.LISTED_WITHOUT_CLAIM, listed.code());
            }
        }
    }

    private static boolean isListed(TierAssignment assignment, HardshipCategory category) {
        for (CategoryEvidence evidence : assignment.categories()) {
            if (evidence.category().equals(category)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClaimed(TierAssignment assignment, HardshipCategory category) {
        for (Application application : assignment.applications()) {
            if (application.claimed().equals(category)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDocumented(PupilCase pupil, HardshipCategory category) {
        for (int place = 0; place < pupil.kinds(); place++) {
            if (pupil.held(place) != null && types.at(place).evidences(category)) {
                return true;
            }
        }
        return false;
    }
}
