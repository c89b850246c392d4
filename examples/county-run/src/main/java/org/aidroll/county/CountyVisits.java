package org.aidroll.county;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PlanEstimate;
import org.aidroll.api.verification.PupilVerification;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VerificationState;
import org.aidroll.api.verification.VerifiedRoll;
import org.aidroll.api.verification.VisitPlan;
import org.aidroll.api.verification.VisitPlanRequest;
import org.aidroll.engine.AidEngines;
import org.jspecify.annotations.Nullable;

/** What the visits of a county say, whom to visit, and what the planned visits tell of all. */
final class CountyVisits {
    private final VerifiedRoll verified;
    private final @Nullable VisitPlan plan;
    private final @Nullable PlanEstimate estimate;

    private CountyVisits(VerifiedRoll verified, @Nullable VisitPlan plan, @Nullable PlanEstimate estimate) {
        this.verified = verified;
        this.plan = plan;
        this.estimate = estimate;
    }

    /** @param found what was found of files, roll and lists; the visits themselves do not shape the plan */
    static CountyVisits of(
            CountySettings settings, CountyInput input, AidRequest request, AidRun run, List<Finding> found) {
        var frame = VisitFrame.of(run, found);
        var verified = AidEngines.verifier()
                .verify(new VerificationRequest(
                        request.roll(),
                        input.visits().isEmpty() ? List.of() : frame.keys(),
                        input.visits(),
                        request.basis().pack().verification(),
                        settings.assessmentDate()));
        String seed = settings.options().visitSeed();
        var plan = seed == null
                ? null
                : AidEngines.visitPlanner()
                        .plan(new VisitPlanRequest(
                                frame.sha256(),
                                seed,
                                frame.subjects(),
                                settings.options().visitPlan()));
        var estimate = plan == null || input.visits().isEmpty()
                ? null
                : AidEngines.visitEstimator().ofPlan(plan, results(verified));
        return new CountyVisits(verified, plan, estimate);
    }

    /** Whether the record was wrong, of those of whom the visits say it; the others are open. */
    private static Map<StudentKey, Boolean> results(VerifiedRoll verified) {
        Map<StudentKey, Boolean> wrong = new HashMap<>();
        for (PupilVerification pupil : verified.pupils()) {
            switch (pupil.state()) {
                case CONTRADICTED -> wrong.put(pupil.subject(), true);
                case CONFIRMED, PARTLY -> wrong.put(pupil.subject(), false);
                case OUTDATED, NOT_VERIFIED -> {}
            }
        }
        return wrong;
    }

    List<PupilVerification> pupils() {
        return verified.pupils();
    }

    List<Finding> findings() {
        return verified.findings();
    }

    Optional<VisitPlan> plan() {
        return Optional.ofNullable(plan);
    }

    Optional<PlanEstimate> estimate() {
        return Optional.ofNullable(estimate);
    }

    /** Adds the counts by state, and the plan with its hash, so that it can be drawn again. */
    void summary(ObjectNode counts) {
        if (!pupils().isEmpty()) {
            Map<VerificationState, Integer> states = new TreeMap<>();
            pupils().forEach(pupil -> states.merge(pupil.state(), 1, Integer::sum));
            var node = counts.putObject("verification");
            states.forEach((state, count) -> node.put(state.name().toLowerCase(Locale.ROOT), count));
        }
        if (plan != null) {
            var node = counts.putObject("visit_plan");
            node.put("frame_sha256", plan.frameHash());
            node.put("seed", plan.seed());
            node.put("pupils", plan.size());
            node.put("visits", plan.visits().size());
        }
        if (estimate != null) {
            var node = counts.putObject("visit_estimate");
            node.put("open", estimate.open());
            node.put("rate_if_open_are_right", estimate.ifRight().rate());
            node.put("rate_if_open_are_wrong", estimate.ifWrong().rate());
        }
    }
}
