package org.aidroll.verification;

import static org.aidroll.api.policy.VisitType.HOME_VISIT;
import static org.aidroll.api.policy.VisitType.PHONE;
import static org.aidroll.api.policy.VisitType.VILLAGE_PATROL;
import static org.aidroll.verification.SampleVisits.PUPIL;
import static org.aidroll.verification.SampleVisits.TODAY;
import static org.aidroll.verification.SampleVisits.agrees;
import static org.aidroll.verification.SampleVisits.differs;
import static org.aidroll.verification.SampleVisits.request;
import static org.aidroll.verification.SampleVisits.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidroll.SampleRolls;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Severity;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.VerificationRules;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.verification.Verification;
import org.aidroll.api.verification.VerificationRequest;
import org.aidroll.api.verification.VerificationState;
import org.aidroll.api.verification.VisitResult;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** What is wrong with visits, and what they find wrong. */
class VisitFindingsTest {
    private static List<Finding> findings(VerificationRequest request) {
        return new DefaultVerifier().verify(request).findings();
    }

    private static List<Finding> findings(Verification... visits) {
        return findings(request(visits));
    }

    private static List<String> sentences(Locale locale, Verification... visits) {
        var explainer = AidEngines.explainer(PolicyPacks.shipped("c09-visits"), locale);
        return findings(visits).stream().map(explainer::sentence).toList();
    }

    private static Verification in(int row, Verification visit) {
        return new Verification(
                visit.subject(),
                visit.type(),
                visit.by(),
                visit.at(),
                visit.result(),
                visit.remark(),
                visit.maker(),
                Location.of("verifications.csv").row(row));
    }

    @Test
    void a_visit_to_somebody_who_is_not_on_the_roll() {
        var stranger = new Verification(StudentKey.of("99"), PHONE, "甲", TODAY, VisitResult.AGREES);

        var verified = new DefaultVerifier().verify(request(in(7, stranger)));

        assertThat(verified.findings())
                .containsExactly(Finding.of(
                                FindingCode.VISIT_WITHOUT_STUDENT,
                                Location.of("verifications.csv").row(7))
                        .about("99"));
        assertThat(verified.pupil(StudentKey.of("99"))).isEmpty();
    }

    @Test
    void a_visit_after_the_day_of_assessment_does_not_count() {
        assertThat(sentences(Locale.ENGLISH, agrees(HOME_VISIT, -1)))
                .containsExactly("A visit on 2020-10-16, after the day of assessment 2020-10-15, does not count");
        assertThat(new DefaultVerifier()
                        .verify(request(differs(HOME_VISIT, -1)))
                        .pupil(PUPIL)
                        .orElseThrow()
                        .state())
                .isEqualTo(VerificationState.NOT_VERIFIED);
        assertThat(findings(agrees(HOME_VISIT, 0))).isEmpty();
    }

    @Test
    void a_visit_before_the_pupil_was_born_does_not_count() {
        var born = TODAY.minusDays(10);
        var baby = Student.builder(PUPIL, PersonName.of("沈知禾"), Enrolment.dayPupil("2143048201", Stage.PRESCHOOL, 1))
                .birthDate(born)
                .build();
        var request = new VerificationRequest(
                Roll.of(baby),
                List.of(),
                List.of(agrees(PHONE, 11), agrees(HOME_VISIT, 10)),
                SampleVisits.ALL_THREE,
                TODAY);

        assertThat(findings(request)).extracting(Finding::code).containsExactly(FindingCode.VISIT_BEFORE_BIRTH);
        assertThat(findings(request).get(0).arguments())
                .containsExactly(born.minusDays(1).toString());
        assertThat(new DefaultVerifier().verify(request).pupils().get(0).reasons())
                .noneMatch(reason -> reason.visitDay().equals(Optional.of(born.minusDays(1))));
    }

    @Test
    void a_visit_by_who_entered_the_record() {
        assertThat(sentences(Locale.CHINA, agrees(VILLAGE_PATROL, 3).ofRecordBy("结对人2")))
                .containsExactly("驻村巡访由录入该记录的人所做，不算核实");
    }

    @Test
    void a_visit_that_stands_twice_counts_once() {
        var found = findings(in(3, agrees(PHONE, 4)), in(2, agrees(PHONE, 4)));

        assertThat(found).extracting(Finding::code).containsExactly(FindingCode.VISIT_TWICE);
        assertThat(found.get(0).location().row()).isEqualTo(3);
        assertThat(findings(agrees(PHONE, 4), agrees(PHONE, 5))).isEmpty();
    }

    @Test
    void a_record_found_wrong_is_a_finding_of_the_line_that_says_so() {
        var found = findings(in(5, differs(HOME_VISIT, 15)));

        assertThat(found)
                .containsExactly(Finding.of(
                                FindingCode.RECORD_CONTRADICTED,
                                Location.of("verifications.csv").row(5),
                                "HOME_VISIT",
                                "2020-09-30")
                        .about("1"));
        assertThat(sentences(Locale.ENGLISH, differs(HOME_VISIT, 15)))
                .containsExactly(
                        "The home visit of 2020-09-30 found the record wrong, and none of its kind found it right since");
    }

    @Test
    void two_visits_that_contradict_each_other_are_one_more_finding() {
        assertThat(sentences(Locale.CHINA, agrees(PHONE, 1), differs(HOME_VISIT, 2)))
                .containsExactly("2020-10-13 的上门走访发现信息不符，此后没有同类走访核实为相符", "2020-10-14 的电话询问认为信息相符，2020-10-13 的上门走访认为不符");
    }

    @Test
    void a_contradiction_that_a_later_visit_healed_is_worth_knowing_only() {
        assertThat(findings(differs(HOME_VISIT, 9), agrees(HOME_VISIT, 3)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(FindingCode.VISITS_CONTRADICT, Severity.INFO));
        assertThat(findings(differs(HOME_VISIT, 3), agrees(PHONE, 9)))
                .extracting(Finding::severity)
                .containsOnly(Severity.MAJOR);
    }

    @Test
    void a_visit_of_long_ago_is_not_contradicted_by_what_is_found_today() {
        assertThat(findings(agrees(PHONE, 102), differs(HOME_VISIT, 1)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.RECORD_CONTRADICTED);
        assertThat(findings(agrees(PHONE, 101), differs(HOME_VISIT, 1)))
                .extracting(Finding::code)
                .contains(FindingCode.VISITS_CONTRADICT);
    }

    @Test
    void a_confirmation_that_ran_out_names_its_last_day() {
        assertThat(sentences(Locale.ENGLISH, agrees(HOME_VISIT, 110), agrees(PHONE, 105), agrees(VILLAGE_PATROL, 104)))
                .containsExactly("The visits that confirmed the record spoke until 2020-10-05");
        assertThat(findings(agrees(HOME_VISIT, 110), agrees(PHONE, 105))).isEmpty();
        assertThat(findings(
                        agrees(HOME_VISIT, 110), agrees(PHONE, 105), agrees(VILLAGE_PATROL, 104), differs(PHONE, 1)))
                .extracting(Finding::code)
                .doesNotContain(FindingCode.VERIFICATION_OUTDATED);
    }

    @Test
    void visits_under_a_policy_that_says_nothing_of_them() {
        assertThat(findings(request(VerificationRules.NONE, agrees(PHONE, 1))))
                .containsExactly(Finding.of(FindingCode.VERIFICATION_WITHOUT_RULE, Location.of("verification")));
        assertThat(findings(request(VerificationRules.NONE))).isEmpty();
    }

    /** So that whoever corrects the file goes through it from top to bottom. */
    @Test
    void findings_come_by_line_whatever_the_days_of_the_visits() {
        var other = SampleRolls.juniorBoarder().key();
        var second = new Verification(other, PHONE, "甲", TODAY.minusDays(30), VisitResult.DIFFERS);

        assertThat(findings(in(9, differs(HOME_VISIT, 20)), in(4, agrees(PHONE, -3)), in(2, second)))
                .extracting(finding -> finding.location().row())
                .containsExactly(2, 4, 9);
    }

    @Test
    void pupils_come_by_key_and_those_visited_unasked_are_among_them() {
        var other = SampleRolls.juniorBoarder().key();
        var request = request(
                new Verification(other, PHONE, "甲", LocalDate.of(2020, 10, 1), VisitResult.AGREES), agrees(PHONE, 1));

        assertThat(new DefaultVerifier().verify(request).pupils())
                .extracting(pupil -> pupil.subject().value())
                .containsExactly("1", "3");
    }
}
