package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.DAY;
import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.identify;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aidroll.SyntheticId;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** Decisions of people: which rows they are about when the list changes, and what excludes itself. */
class RulingsTest {
    private static final RegistryRecord DECIDED = row("秦小荷", "");

    private static LinkRuling ruling(String student, int line, Verdict verdict) {
        return new LinkRuling(StudentKey.of(student), "poverty", line, verdict, "审核员甲", "看过户口簿", DAY);
    }

    private static LinkRuling linked() {
        return ruling("boy", 2, Verdict.LINK).withDigest(DECIDED.digest());
    }

    private static List<String> decided(IdentifiedRoll identified) {
        return identified.links().stream()
                .filter(link -> link.rule() == MatchRule.DECIDED_BY_PERSON)
                .map(link -> link.row() + " " + link.pupil().orElseThrow().value())
                .toList();
    }

    private static void assertFound(IdentifiedRoll identified, FindingCode code, int line) {
        assertThat(identified.findings())
                .filteredOn(finding -> finding.code() == code)
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().row()).isEqualTo(line));
    }

    @Test
    void a_row_that_stands_where_it_stood_is_decided_and_nothing_is_said() {
        var identified = identify(Roll.of(boy()), List.of(linked()), DECIDED);
        assertThat(decided(identified)).containsExactly("2 boy");
        assertThat(identified.findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.RULING_MOVED, FindingCode.RULING_WITHOUT_OBJECT);
    }

    @Test
    void a_row_that_moved_takes_its_decision_along_and_the_row_in_its_place_gets_none() {
        var identified =
                identify(Roll.of(boy()), List.of(linked()), row("乔木青", SyntheticId.nth(9)), row(7, "秦小荷", "", b -> {}));
        assertThat(decided(identified)).containsExactly("7 boy");
        assertFound(identified, FindingCode.RULING_MOVED, 7);
    }

    @Test
    void a_row_that_changed_has_lost_its_decision_and_that_is_said() {
        var identified = identify(Roll.of(boy()), List.of(linked()), row("秦小荷", SyntheticId.nth(9)));
        assertThat(decided(identified)).isEmpty();
        assertFound(identified, FindingCode.RULING_WITHOUT_OBJECT, 2);
    }

    @Test
    void a_refusal_moves_with_its_row_as_well() {
        var refusal =
                ruling("boy", 2, Verdict.NO_LINK).withDigest(row("秦小满", ID).digest());
        var identified = identify(Roll.of(boy()), List.of(refusal), row(5, "秦小满", ID, b -> {}));
        assertThat(identified.links()).singleElement().matches(link -> link.decision() == LinkDecision.NONE);
    }

    @Test
    void a_row_that_stands_twice_by_now_is_decided_both_times() {
        var identified =
                identify(Roll.of(boy()), List.of(linked()), row(4, "秦小荷", "", b -> {}), row(6, "秦小荷", "", b -> {}));
        assertThat(decided(identified)).containsExactly("4 boy", "6 boy");
    }

    @Test
    void a_decision_without_a_digest_is_about_the_line() {
        var identified =
                identify(Roll.of(boy()), List.of(ruling("boy", 2, Verdict.LINK)), row("乔木青", SyntheticId.nth(9)));
        assertThat(decided(identified)).containsExactly("2 boy");
    }

    @Test
    void a_decision_about_a_list_or_a_pupil_that_is_not_there_is_said() {
        var other = new LinkRuling(StudentKey.of("boy"), "dibao", 2, Verdict.LINK, "审核员甲", "", DAY);
        assertFound(identify(Roll.of(boy()), List.of(other), DECIDED), FindingCode.RULING_WITHOUT_OBJECT, 2);
        var nobody = ruling("girl", 2, Verdict.LINK).withDigest(DECIDED.digest());
        assertFound(identify(Roll.of(boy()), List.of(nobody), DECIDED), FindingCode.RULING_WITHOUT_OBJECT, 2);
    }

    /** Two rows and two pupils, each linked to each: they would all be one person. */
    @Test
    void must_links_in_a_circle_are_said_and_none_holds() {
        var girl = pupil("girl", "阮听澜", builder -> builder.id(SyntheticId.nth(5)));
        List<LinkRuling> circle = new ArrayList<>();
        for (String student : List.of("boy", "girl")) {
            circle.add(ruling(student, 2, Verdict.LINK));
            circle.add(ruling(student, 3, Verdict.LINK));
        }
        var identified =
                identify(Roll.of(boy(), girl), circle, row("秦小满", ID), row(3, "阮听澜", SyntheticId.nth(5), b -> {}));
        assertThat(decided(identified)).isEmpty();
        assertThat(identified.findings())
                .filteredOn(finding -> finding.code() == FindingCode.RULINGS_CONTRADICT)
                .extracting(finding -> finding.location().row())
                .containsExactly(2, 3);
        assertThat(identified.links()).extracting(Link::rule).containsOnly(MatchRule.ID_AND_NAME);
    }

    @Test
    void the_same_decision_twice_is_one() {
        var identified = identify(Roll.of(boy()), List.of(linked(), linked()), DECIDED);
        assertThat(decided(identified)).containsExactly("2 boy");
        assertThat(identified.findings()).extracting(Finding::code).doesNotContain(FindingCode.RULINGS_CONTRADICT);
    }

    @Test
    void of_two_pupils_of_a_row_the_one_whom_a_person_refused_is_never_linked() {
        var twin = pupil("twin", "秦小满", builder -> builder.id(ID));
        for (String refused : List.of("boy", "twin")) {
            var identified =
                    identify(Roll.of(boy(), twin), List.of(ruling(refused, 2, Verdict.NO_LINK)), row("秦小满", ID));
            assertThat(identified.linksOf(StudentKey.of(refused))).isEmpty();
            assertThat(identified.links()).hasSize(1);
        }
    }
}
