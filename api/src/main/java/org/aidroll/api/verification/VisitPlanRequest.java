package org.aidroll.api.verification;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a plan of visits is drawn from.
 *
 * @param frameHash what names the frozen frame, such as the SHA-256 of the pupils in it
 * @param seed a text announced after the frame was frozen, so that nobody can choose who is drawn
 * @param subjects the pupils of the frame, in any order; of one who stands in it twice, the stricter entry holds
 * @param settings how many visits it takes
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record VisitPlanRequest(String frameHash, String seed, List<PlanSubject> subjects, PlanSettings settings) {

    /** @throws IllegalArgumentException if hash or seed is blank or has more than one line */
    public VisitPlanRequest {
        require("frame hash", frameHash);
        require("seed", seed);
        subjects = List.copyOf(subjects);
    }

    private static void require(String what, String text) {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a " + what + " has one line, and it is not blank: '" + text + "'");
        }
    }

    /** The same with the usual settings. */
    public static VisitPlanRequest of(String frameHash, String seed, List<PlanSubject> subjects) {
        return new VisitPlanRequest(frameHash, seed, subjects, PlanSettings.defaults());
    }
}
