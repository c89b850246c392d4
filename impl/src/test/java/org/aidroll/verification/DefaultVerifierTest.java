package org.aidroll.verification;

import static org.aidroll.api.policy.VisitType.HOME_VISIT;
import static org.aidroll.api.policy.VisitType.PHONE;
import static org.aidroll.api.policy.VisitType.VILLAGE_PATROL;
import static org.aidroll.api.verification.VerificationState.CONFIRMED;
import static org.aidroll.api.verification.VerificationState.CONTRADICTED;
import static org.aidroll.api.verification.VerificationState.NOT_VERIFIED;
import static org.aidroll.api.verification.VerificationState.OUTDATED;
import static org.aidroll.api.verification.VerificationState.PARTLY;
import static org.aidroll.verification.SampleVisits.PUPIL;
import static org.aidroll.verification.SampleVisits.TODAY;
import static org.aidroll.verification.SampleVisits.agrees;
import static org.aidroll.verification.SampleVisits.differs;
import static org.aidroll.verification.SampleVisits.request;
import static org.aidroll.verification.SampleVisits.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.policy.VisitType;
import org.aidroll.api.verification.PupilVerification;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationReason;
import org.aidroll.api.verification.VerificationReason.Kind;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VisitResult;
import org.junit.jupiter.api.Test;

/** What visits make of a record: one rule, one test. */
class DefaultVerifierTest {

    private static PupilVerification of(Verification... visits) {
        return of(request(visits));
    }

    private static PupilVerification of(VerificationRequest request) {
        return new DefaultVerifier().verify(request).pupil(PUPIL).orElseThrow();
    }

    private static VerificationReason reason(Kind kind, VisitType type, int daysAgo) {
        return new VerificationReason(kind, type, TODAY.minusDays(daysAgo));
    }

    private static VerificationReason missing(VisitType type) {
        return new VerificationReason(Kind.MISSING, type, null);
    }

    @Test
    void all_visits_of_the_combination_confirm_until_the_first_of_them_is_too_long_ago() {
        var verified = of(agrees(HOME_VISIT, 30), agrees(PHONE, 20), agrees(VILLAGE_PATROL, 10));

        assertThat(verified.state()).isEqualTo(CONFIRMED);
        assertThat(verified.confirmedUntil()).hasValue(TODAY.plusDays(70));
        assertThat(verified.reasons())
                .containsExactly(
                        reason(Kind.AGREED, HOME_VISIT, 30),
                        reason(Kind.AGREED, PHONE, 20),
                        reason(Kind.AGREED, VILLAGE_PATROL, 10));
    }

    @Test
    void a_part_of_the_combination_confirms_partly_and_says_what_is_missing() {
        var verified = of(agrees(PHONE, 20));

        assertThat(verified.state()).isEqualTo(PARTLY);
        assertThat(verified.reasons())
                .containsExactly(reason(Kind.AGREED, PHONE, 20), missing(HOME_VISIT), missing(VILLAGE_PATROL));
        assertThat(verified.confirmedUntil()).isEmpty();
    }

    @Test
    void any_one_of_several_combinations_confirms_and_the_best_says_until_when() {
        var rules = SampleVisits.rules(List.of(Set.of(HOME_VISIT), Set.of(PHONE, VILLAGE_PATROL)));

        assertThat(of(request(rules, agrees(HOME_VISIT, 1))).state()).isEqualTo(CONFIRMED);
        assertThat(of(request(rules, agrees(PHONE, 1), agrees(VILLAGE_PATROL, 2)))
                        .state())
                .isEqualTo(CONFIRMED);
        assertThat(of(request(rules, agrees(PHONE, 1), agrees(VILLAGE_PATROL, 2), agrees(HOME_VISIT, 90)))
                        .confirmedUntil())
                .hasValue(TODAY.plusDays(98));
    }

    @Test
    void what_is_missing_is_told_of_the_combination_that_is_nearest() {
        var rules = SampleVisits.rules(List.of(Set.of(HOME_VISIT, VILLAGE_PATROL), Set.of(PHONE, VILLAGE_PATROL)));

        assertThat(of(request(rules, agrees(PHONE, 1))).reasons())
                .containsExactly(reason(Kind.AGREED, PHONE, 1), missing(VILLAGE_PATROL));
        assertThat(of(request(rules)).reasons()).containsExactly(missing(HOME_VISIT), missing(VILLAGE_PATROL));
    }

    @Test
    void a_visit_speaks_on_its_last_day_and_no_longer_on_the_next() {
        assertThat(of(agrees(HOME_VISIT, 100), agrees(PHONE, 0), agrees(VILLAGE_PATROL, 0))
                        .state())
                .isEqualTo(CONFIRMED);

        var late = of(agrees(HOME_VISIT, 101), agrees(PHONE, 0), agrees(VILLAGE_PATROL, 0));
        assertThat(late.state()).isEqualTo(OUTDATED);
        assertThat(late.confirmedUntil()).hasValue(TODAY.minusDays(1));
        assertThat(late.reasons())
                .containsExactly(
                        reason(Kind.EXPIRED, HOME_VISIT, 101),
                        reason(Kind.AGREED, PHONE, 0),
                        reason(Kind.AGREED, VILLAGE_PATROL, 0),
                        missing(HOME_VISIT));
    }

    @Test
    void some_visits_that_are_all_too_long_ago_are_outdated_not_partly() {
        assertThat(of(agrees(PHONE, 101)).state()).isEqualTo(OUTDATED);
        assertThat(of(agrees(PHONE, 101), agrees(HOME_VISIT, 5)).state()).isEqualTo(PARTLY);
        assertThat(of(visit(PHONE, VisitResult.PARTLY, 101)).state()).isEqualTo(OUTDATED);
        assertThat(of(agrees(PHONE, 101)).confirmedUntil()).isEmpty();
    }

    @Test
    void a_kind_without_a_number_of_days_speaks_for_ever() {
        var rules =
                new VerificationRules(List.of(SampleVisits.dated(List.of(Set.of(HOME_VISIT)))), List.of(), List.of());

        assertThat(of(request(rules, agrees(HOME_VISIT, 2_000))).state()).isEqualTo(CONFIRMED);
        assertThat(of(request(rules, agrees(HOME_VISIT, 2_000))).confirmedUntil())
                .isEmpty();
    }

    @Test
    void a_record_found_wrong_is_contradicted_however_many_others_agree() {
        var verified = of(agrees(HOME_VISIT, 30), agrees(PHONE, 20), agrees(VILLAGE_PATROL, 10), differs(PHONE, 5));

        assertThat(verified.state()).isEqualTo(CONTRADICTED);
        assertThat(verified.confirmedUntil()).isEmpty();
        assertThat(verified.reasons()).contains(reason(Kind.DIFFERED, PHONE, 5), missing(PHONE));
    }

    @Test
    void time_does_not_heal_a_contradiction() {
        assertThat(of(differs(HOME_VISIT, 1_000)).state()).isEqualTo(CONTRADICTED);
    }

    @Test
    void a_later_visit_of_the_same_kind_heals_it_and_one_of_another_kind_does_not() {
        assertThat(of(differs(HOME_VISIT, 9), agrees(HOME_VISIT, 8)).state()).isEqualTo(PARTLY);
        assertThat(of(differs(HOME_VISIT, 9), agrees(PHONE, 8)).state()).isEqualTo(CONTRADICTED);
    }

    @Test
    void of_two_visits_of_one_kind_and_day_the_worse_holds() {
        assertThat(of(agrees(HOME_VISIT, 9), differs(HOME_VISIT, 9)).state()).isEqualTo(CONTRADICTED);
        assertThat(of(differs(HOME_VISIT, 9), agrees(HOME_VISIT, 9)).state()).isEqualTo(CONTRADICTED);
    }

    @Test
    void what_could_be_asked_in_part_only_confirms_partly_and_takes_nothing_back() {
        assertThat(of(visit(PHONE, VisitResult.PARTLY, 3)).state()).isEqualTo(PARTLY);
        assertThat(of(visit(PHONE, VisitResult.PARTLY, 3)).reasons()).contains(reason(Kind.PARTLY_AGREED, PHONE, 3));
        assertThat(of(
                                agrees(HOME_VISIT, 30),
                                agrees(PHONE, 20),
                                agrees(VILLAGE_PATROL, 10),
                                visit(PHONE, VisitResult.PARTLY, 3))
                        .state())
                .isEqualTo(CONFIRMED);
        assertThat(of(differs(PHONE, 5), visit(PHONE, VisitResult.PARTLY, 3)).state())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void nobody_at_home_says_nothing_of_the_record_and_is_told() {
        var verified = of(visit(HOME_VISIT, VisitResult.NOT_REACHED, 3));

        assertThat(verified.state()).isEqualTo(NOT_VERIFIED);
        assertThat(verified.reasons())
                .containsExactly(
                        reason(Kind.NOT_REACHED, HOME_VISIT, 3),
                        missing(HOME_VISIT),
                        missing(PHONE),
                        missing(VILLAGE_PATROL));
    }

    @Test
    void nobody_went_and_the_record_is_not_verified() {
        assertThat(of().state()).isEqualTo(NOT_VERIFIED);
    }

    @Test
    void a_visit_by_who_entered_the_record_is_no_check_and_is_told() {
        var verified = of(agrees(HOME_VISIT, 3).ofRecordBy("结对人0"));

        assertThat(verified.state()).isEqualTo(NOT_VERIFIED);
        assertThat(verified.reasons()).contains(reason(Kind.BY_MAKER, HOME_VISIT, 3));
        assertThat(of(agrees(HOME_VISIT, 3).ofRecordBy("录入员")).state()).isEqualTo(PARTLY);
    }

    @Test
    void where_the_policy_does_not_say_otherwise_it_is_one() {
        var rules =
                new VerificationRules(List.of(SampleVisits.dated(List.of(Set.of(HOME_VISIT)))), List.of(), List.of());

        assertThat(of(request(rules, agrees(HOME_VISIT, 3).ofRecordBy("结对人0"))).state())
                .isEqualTo(CONFIRMED);
    }

    @Test
    void without_a_rule_nobody_is_confirmed() {
        var verified = of(request(VerificationRules.NONE, agrees(HOME_VISIT, 3), agrees(PHONE, 3)));

        assertThat(verified.state()).isEqualTo(PARTLY);
        assertThat(verified.reasons())
                .containsExactly(reason(Kind.AGREED, HOME_VISIT, 3), reason(Kind.AGREED, PHONE, 3));
    }
}
