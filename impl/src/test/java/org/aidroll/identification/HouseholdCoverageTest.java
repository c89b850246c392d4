package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.DAY;
import static org.aidroll.identification.SampleFamily.LIST;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.SamplePacks;
import org.aidroll.SyntheticId;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.CategoryRule;
import org.aidroll.api.policy.Coverage;
import org.aidroll.api.policy.Dated;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.Label;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.junit.jupiter.api.Test;

/** Whether what a list gives to a mother covers her child is for the pack to say (单人保, 整户保). */
class HouseholdCoverageTest {
    private static final PolicyPack MEMBER = pack(Coverage.MEMBER);
    private static final PolicyPack HOUSEHOLD = pack(Coverage.HOUSEHOLD);

    private static PolicyPack pack(Coverage covers) {
        var cite = SamplePacks.RULE;
        var rule = new CategoryRule(
                HardshipCategory.of("POVERTY"),
                List.of(new Dated<>(LocalDate.MIN, new Label("低保", "allowance"), cite)),
                true,
                null,
                covers,
                cite);
        return new PolicyPack(
                "sample",
                "1",
                "0".repeat(64),
                new Label("示例", "sample"),
                DateSpan.from(LocalDate.of(2020, 1, 1)),
                List.of(rule),
                List.of());
    }

    private static IdentifiedRoll identify(Roll roll, PolicyPack pack, RegistryRecord... rows) {
        return new DefaultIdentifier()
                .identify(IdentificationRequest.of(roll, List.of(Registry.of(LIST, rows)))
                        .under(pack)
                        .on(DAY));
    }

    private static RegistryRecord head(String name, String id) {
        return RegistryRecord.builder(2, HardshipCategory.of("POVERTY"))
                .head(PersonName.of(name), WrittenId.of(id))
                .build();
    }

    private static void assertOnly(IdentifiedRoll identified, LinkDecision decision, MatchRule rule) {
        assertThat(identified.links()).singleElement().satisfies(link -> {
            assertThat(link.decision()).isEqualTo(decision);
            assertThat(link.rule()).isEqualTo(rule);
        });
    }

    @Test
    void a_row_of_the_head_covers_the_child_where_the_category_covers_the_household() {
        var rolled = Roll.of(boy());
        assertOnly(identify(rolled, HOUSEHOLD, head("沈知禾", MOTHER)), LinkDecision.AUTO, MatchRule.HOUSEHOLD_COVERED);
        assertOnly(identify(rolled, MEMBER, head("沈知禾", MOTHER)), LinkDecision.REVIEW, MatchRule.GUARDIAN_ONLY);
    }

    @Test
    void a_row_of_the_mother_alone_covers_the_child_the_same_way_and_else_names_nobody() {
        var mother = row("沈知禾", MOTHER);
        assertOnly(identify(Roll.of(boy()), HOUSEHOLD, mother), LinkDecision.AUTO, MatchRule.HOUSEHOLD_COVERED);
        assertOnly(identify(Roll.of(boy()), MEMBER, mother), LinkDecision.NONE, null);
    }

    /** Number and name are both needed: a number may be pasted. */
    @Test
    void under_another_name_the_child_of_that_number_is_for_a_person_to_decide() {
        assertOnly(
                identify(Roll.of(boy()), HOUSEHOLD, head("乔木青", MOTHER)), LinkDecision.REVIEW, MatchRule.GUARDIAN_ONLY);
    }

    @Test
    void the_name_of_another_of_the_family_is_not_that_of_the_number() {
        var withGrandmother = pupil(
                "boy",
                "秦小满",
                b -> b.member(new FamilyMember(PersonName.of("秦李氏"), "祖母", false, WrittenId.of(SyntheticId.nth(9)))));
        assertOnly(
                identify(Roll.of(withGrandmother), HOUSEHOLD, head("秦李氏", MOTHER)),
                LinkDecision.REVIEW,
                MatchRule.GUARDIAN_ONLY);
    }

    @Test
    void a_head_without_a_valid_number_covers_nobody() {
        assertOnly(identify(Roll.of(boy()), HOUSEHOLD, head("沈知禾", MOTHER.substring(0, 17))), LinkDecision.NONE, null);
    }

    /** The director of a home is the guardian of many, and none of them is of the household. */
    @Test
    void nine_children_of_one_guardian_are_no_household() {
        List<Student> children = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            children.add(pupil("child" + n, "秦小满", builder -> {}));
        }
        var eight = identify(Roll.of(List.of(), children.subList(0, 8)), HOUSEHOLD, head("沈知禾", MOTHER));
        assertThat(eight.links()).hasSize(8).allMatch(Link::isAuto);
        var nine = identify(Roll.of(List.of(), children), HOUSEHOLD, head("沈知禾", MOTHER));
        assertThat(nine.links()).hasSize(9).noneMatch(Link::isAuto);
    }

    @Test
    void the_childs_own_row_is_linked_beside_the_mothers() {
        var identified = identify(Roll.of(boy()), HOUSEHOLD, row("沈知禾", MOTHER), row(3, "秦小满", "", b -> b.sex(Sex.MALE)
                .birthDate(LocalDate.of(2013, 2, 14))
                .guardian(null, WrittenId.of(MOTHER))));
        assertThat(identified.links())
                .extracting(Link::rule)
                .containsExactly(MatchRule.HOUSEHOLD_COVERED, MatchRule.HOUSEHOLD_AND_NAME);
        assertThat(identified.links()).allMatch(Link::isAuto);
    }

    @Test
    void a_person_can_say_that_the_child_is_of_another_household() {
        var refused = new LinkRuling(StudentKey.of("boy"), "poverty", 2, Verdict.NO_LINK, "审核员甲", "已分户", DAY);
        var identified = new DefaultIdentifier()
                .identify(IdentificationRequest.of(
                                Roll.of(boy()), List.of(Registry.of(LIST, row("沈知禾", MOTHER), head("沈知禾", MOTHER))))
                        .under(HOUSEHOLD)
                        .withRulings(List.of(refused)));
        assertThat(identified.links()).noneMatch(link -> link.decision() != LinkDecision.NONE);
    }
}
