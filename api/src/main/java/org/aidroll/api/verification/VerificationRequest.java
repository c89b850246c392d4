package org.aidroll.api.verification;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * What verification works on.
 *
 * @param roll the school roll
 * @param subjects the pupils whose records are to be confirmed; those who were visited are added
 * @param visits what was found on visits, in any order
 * @param rules which visits confirm, as the policy says
 * @param assessmentDate the day on which the facts are taken
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record VerificationRequest(
        Roll roll,
        List<StudentKey> subjects,
        List<Verification> visits,
        VerificationRules rules,
        LocalDate assessmentDate) {

    /** Copies the lists. */
    public VerificationRequest {
        subjects = List.copyOf(subjects);
        visits = List.copyOf(visits);
    }
}
