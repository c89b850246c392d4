package org.aidroll.api.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final RegistrySource LIST = RegistrySource.of("poverty", "扶贫办");
    private static final HardshipCategory POVERTY = HardshipCategory.of("POVERTY");
    private static final StudentKey PUPIL = StudentKey.of("17");

    private static Link link(LinkDecision decision) {
        return new Link(LIST, 2, POVERTY, decision, PUPIL, MatchRule.ID_AND_NAME, List.of());
    }

    @Test
    void a_row_decided_auto_or_review_names_a_pupil_and_a_rule() {
        assertThat(link(LinkDecision.AUTO).pupil()).contains(PUPIL);
        assertThat(link(LinkDecision.AUTO).isAuto()).isTrue();
        assertThat(link(LinkDecision.REVIEW).isAuto()).isFalse();
    }

    @Test
    void a_row_that_names_nobody_has_no_pupil() {
        var none = Link.none(LIST, 2, POVERTY);
        assertThat(none.decision()).isEqualTo(LinkDecision.NONE);
        assertThat(none.pupil()).isEmpty();
        assertThat(none.isAuto()).isFalse();
    }

    @Test
    void a_link_without_pupil_or_without_rule_is_refused_unless_it_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(LIST, 2, POVERTY, LinkDecision.AUTO, null, MatchRule.ID_AND_NAME, List.of()))
                .withMessage("a link decided AUTO with pupil null, rule ID_AND_NAME");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(LIST, 2, POVERTY, LinkDecision.REVIEW, PUPIL, null, List.of()))
                .withMessage("a link decided REVIEW with pupil 17, rule null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(LIST, 2, POVERTY, LinkDecision.NONE, PUPIL, null, List.of()))
                .withMessage("a link decided NONE with pupil 17, rule null");
    }

    @Test
    void what_was_found_goes_with_the_roll() {
        var finding = Finding.of(FindingCode.ID_MISSING, Location.of("roll"));
        assertThat(IdentifiedRoll.of(Roll.of(), List.of(), List.of(finding)).findings())
                .containsExactly(finding);
    }

    @Test
    void the_links_of_a_pupil_are_those_that_name_or_may_name_the_pupil() {
        var pupil = Student.builder(PUPIL, PersonName.of("沈知禾"), Enrolment.dayPupil("1", Stage.PRIMARY, 1))
                .build();
        var identified = IdentifiedRoll.of(
                Roll.of(pupil),
                List.of(link(LinkDecision.AUTO), Link.none(LIST, 3, POVERTY), link(LinkDecision.REVIEW)),
                List.of());
        assertThat(identified.linksOf(PUPIL)).containsExactly(link(LinkDecision.AUTO), link(LinkDecision.REVIEW));
        assertThat(identified.linksOf(StudentKey.of("18"))).isEmpty();
        assertThat(identified.links()).hasSize(3);
        assertThat(identified.roll().student(PUPIL)).contains(pupil);
        assertThat(identified).hasToString("IdentifiedRoll[Roll[1 pupils, 0 schools], 3 links, 0 findings]");
    }
}
