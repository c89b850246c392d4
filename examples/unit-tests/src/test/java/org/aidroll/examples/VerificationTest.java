package org.aidroll.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.PlanSubject;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VerificationState;
import org.aidroll.api.verification.VisitPlanRequest;
import org.aidroll.api.verification.VisitResult;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** Verification alone: whether visits confirm a record, and whom to visit. */
class VerificationTest {
    private static final StudentKey PUPIL = StudentKey.of("17");
    private static final LocalDate DAY = LocalDate.of(2020, 11, 20);

    private static Verification visit(VisitType type, int day, VisitResult result) {
        return new Verification(PUPIL, type, "走访员" + day, LocalDate.of(2020, 11, day), result);
    }

    @Test
    void a_home_visit_a_call_and_a_patrol_confirm_a_record() {
        var roll =
                Roll.of(Student.builder(PUPIL, PersonName.of("秦小满"), Enrolment.dayPupil("2143048201", Stage.PRIMARY, 3))
                        .build());
        var visits = List.of(
                visit(VisitType.HOME_VISIT, 2, VisitResult.AGREES),
                visit(VisitType.PHONE, 3, VisitResult.AGREES),
                visit(VisitType.VILLAGE_PATROL, 5, VisitResult.AGREES));
        var rules = PolicyPacks.shipped("c09-visits").verification();

        var verified = AidEngines.verifier()
                .verify(new VerificationRequest(roll, List.of(PUPIL), visits, rules, DAY))
                .pupil(PUPIL)
                .orElseThrow();

        assertThat(verified.state()).isEqualTo(VerificationState.CONFIRMED);
        assertThat(verified.confirmedUntil()).hasValue(LocalDate.of(2021, 5, 5));
    }

    @Test
    void a_plan_of_visits_can_be_drawn_again_by_anybody() {
        var frame = List.of(PlanSubject.certain(PUPIL), PlanSubject.usual(StudentKey.of("18")));
        var request = VisitPlanRequest.of("the frame's SHA-256", "announced on 1 December", frame);

        var plan = AidEngines.visitPlanner().plan(request);

        assertThat(plan.visits()).hasSize(2);
        assertThat(AidEngines.visitPlanner().plan(request)).isEqualTo(plan);
    }
}
