package org.aidroll.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aidroll.SampleRolls;
import org.aidroll.api.finding.Location;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.verification.PupilVerification;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VerificationState;
import org.aidroll.api.verification.VerifiedRoll;
import org.aidroll.api.verification.VisitResult;
import org.junit.jupiter.api.Test;

/** What holds whatever the visits are; made with fixed seeds. */
class VerifierInvariantsTest {
    private static final int TRIES = 400;

    private static Verification made(Random random, int row) {
        var visit = SampleVisits.visit(
                VisitType.values()[random.nextInt(3)],
                VisitResult.values()[random.nextInt(4)],
                random.nextInt(140) - 5);
        return new Verification(
                SampleRolls.mixedHouseholds().students().stream()
                        .skip(random.nextInt(3))
                        .findFirst()
                        .orElseThrow()
                        .key(),
                visit.type(),
                visit.by(),
                visit.at(),
                visit.result(),
                "",
                random.nextInt(5) == 0 ? visit.by() : null,
                Location.of("verifications.csv").row(row));
    }

    private static List<Verification> made(Random random) {
        List<Verification> visits = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            visits.add(made(random, i + 2));
        }
        return visits;
    }

    private static VerifiedRoll verify(List<Verification> visits) {
        return new DefaultVerifier()
                .verify(new VerificationRequest(
                        SampleRolls.mixedHouseholds(), List.of(), visits, SampleVisits.ALL_THREE, SampleVisits.TODAY));
    }

    @Test
    void the_order_of_visits_changes_nothing() {
        var random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            var visits = made(random);
            var before = verify(visits);
            Collections.shuffle(visits, random);
            assertThat(verify(visits).pupils()).isEqualTo(before.pupils());
            assertThat(verify(visits).findings()).isEqualTo(before.findings());
        }
    }

    @Test
    void a_visit_to_one_pupil_changes_nothing_for_another() {
        var random = new Random(8);
        for (int i = 0; i < TRIES; i++) {
            var visits = made(random);
            var before = verify(visits);
            var more = new ArrayList<>(visits);
            var added = made(random, 99);
            more.add(added);
            for (PupilVerification pupil : before.pupils()) {
                if (!pupil.subject().equals(added.subject())) {
                    assertThat(verify(more).pupil(pupil.subject())).hasValue(pupil);
                }
            }
        }
    }

    @Test
    void one_more_visit_that_agrees_never_takes_a_confirmation_away() {
        var random = new Random(9);
        for (int i = 0; i < TRIES; i++) {
            var visits = made(random);
            var confirmed = verify(visits).pupils().stream()
                    .filter(pupil -> pupil.state() == VerificationState.CONFIRMED)
                    .toList();
            for (PupilVerification pupil : confirmed) {
                var more = new ArrayList<>(visits);
                more.add(new Verification(
                        pupil.subject(), VisitType.PHONE, "另一人", SampleVisits.TODAY, VisitResult.AGREES));
                assertThat(verify(more).pupil(pupil.subject()).orElseThrow().state())
                        .isEqualTo(VerificationState.CONFIRMED);
            }
        }
    }
}
