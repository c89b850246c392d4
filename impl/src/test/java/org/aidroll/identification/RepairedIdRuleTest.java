package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 4 by itself: a repair proposes, and where anything speaks against it a person decides. */
class RepairedIdRuleTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final String DAMAGED = "430482201302140016";
    /** Another valid number that one slip makes the damaged one, of another day of birth: no twin's. */
    private static final String OTHER_REPAIR = IdRepairs.of(DAMAGED).stream()
            .filter(repair -> !ResidentId.parse(repair).birthDate().equals(LocalDate.of(2013, 2, 14)))
            .findFirst()
            .orElseThrow();

    private static List<Proposal> proposals(RegistryRecord row, Student... pupils) {
        return new RepairedIdRule(NAMES, new TwinGuard(NAMES))
                .propose(listed(row), new RollIndex(Roll.of(pupils), NAMES));
    }

    private static Student other(String name) {
        return Student.builder(StudentKey.of("other"), PersonName.of(name), boy().enrolment())
                .id(OTHER_REPAIR)
                .build();
    }

    @Test
    void a_repair_of_one_pupil_and_the_very_name_is_sure_and_the_slip_is_told() {
        assertThat(proposals(row("秦小满", DAMAGED), boy())).singleElement().satisfies(proposal -> {
            assertThat(proposal.decision()).isEqualTo(LinkDecision.AUTO);
            assertThat(proposal.rule()).isEqualTo(MatchRule.REPAIRED_ID_AND_NAME);
            assertThat(proposal.score()).isEqualTo(1);
            assertThat(proposal.findings())
                    .containsExactly(Finding.of(
                                    FindingCode.ID_TYPO, Location.of("poverty").row(2), "430***********0016")
                            .about("boy"));
        });
    }

    @ParameterizedTest
    @CsvSource({"430482201302140016", "430482201302140000", "4.3048220130214E17"})
    void a_number_damaged_on_the_roll_means_the_valid_one_in_the_list(String onRoll) {
        assertThat(proposals(row("秦小满", ID), pupil("boy", "秦小满", b -> b.id(onRoll))))
                .singleElement()
                .matches(Proposal::isAuto);
    }

    @Test
    void a_pupil_of_another_name_is_not_meant() {
        assertThat(proposals(row("乔木青", DAMAGED), boy())).isEmpty();
        assertThat(proposals(row("秦小满", DAMAGED), boy(), other("乔木青")))
                .singleElement()
                .matches(Proposal::isAuto);
    }

    @Test
    void two_pupils_of_the_name_whom_the_number_can_mean_are_both_for_a_person_to_decide() {
        assertThat(proposals(row("秦小满", DAMAGED), boy(), other("秦小满")))
                .hasSize(2)
                .noneMatch(Proposal::isAuto);
    }

    @Test
    void beside_a_pupil_whose_name_is_another_writing_of_it_a_person_decides() {
        assertThat(proposals(row("秦小满", DAMAGED), boy(), other("秦晓满")))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.decision()).isEqualTo(LinkDecision.REVIEW);
                    assertThat(proposal.score()).isEqualTo(Weights.REVIEW);
                });
    }

    @Test
    void a_row_of_the_other_sex_is_for_a_person_to_decide() {
        assertThat(proposals(row(2, "秦小满", DAMAGED, b -> b.sex(Sex.FEMALE)), boy()))
                .singleElement()
                .matches(proposal -> !proposal.isAuto());
    }

    @Test
    void a_number_that_two_pupils_share_is_for_a_person_to_decide() {
        var sharing = pupil("other", "乔木青", b -> b.id(ID));
        assertThat(proposals(row("秦小满", DAMAGED), boy(), sharing))
                .singleElement()
                .matches(proposal -> !proposal.isAuto());
    }

    /** The guard: a pupil of the family may be meant, whatever the number. */
    @Test
    void beside_a_brother_of_the_very_name_a_person_decides() {
        var brother = pupil("other", "秦小满", b -> b.birthDate(LocalDate.of(2011, 1, 1)));
        assertThat(proposals(row("秦小满", DAMAGED), boy(), brother))
                .singleElement()
                .matches(proposal -> !proposal.isAuto());
    }
}
