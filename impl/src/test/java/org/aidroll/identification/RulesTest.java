package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.DAY;
import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.LIST;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.identify;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.SyntheticId;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that come after equal number and equal name: a boy born on 14 February 2013, his mother, his sister. */
class RulesTest {
    private static void assertLink(IdentifiedRoll identified, LinkDecision decision, MatchRule rule) {
        assertThat(identified.links()).singleElement().satisfies(link -> {
            assertThat(link.decision()).isEqualTo(decision);
            assertThat(link.rule()).isEqualTo(rule);
            assertThat(link.student()).isEqualTo(StudentKey.of("boy"));
            assertThat(link.score()).isBetween(.2, 1.0);
        });
    }

    private static void assertFound(IdentifiedRoll identified, FindingCode code) {
        assertThat(identified.findings()).extracting(Finding::code).contains(code);
    }

    /** Rule 2. */
    @ParameterizedTest
    @ValueSource(strings = {"秦晓满", "秦小滿", "秦小?", "秦小man", "秦小荷"})
    void an_equal_number_under_a_similar_name_is_one_person_and_the_name_is_said_to_be_a_variant(String written) {
        var identified = identify(boy(), row(written, ID));
        assertLink(identified, LinkDecision.AUTO, MatchRule.ID_AND_SIMILAR_NAME);
        assertFound(identified, FindingCode.NAME_VARIANT);
    }

    /** Rule 2: a number pasted from a brother or sister comes with a name like the other's. */
    @Test
    void a_similar_name_that_is_exactly_the_brothers_is_for_a_person_to_decide() {
        var brother = pupil("brother", "秦小荷", builder -> builder.birthDate(LocalDate.of(2011, 1, 1)));
        var identified = identify(Roll.of(boy(), brother), List.of(), row("秦小荷", ID));
        assertThat(identified.links()).isNotEmpty().noneMatch(Link::isAuto);
    }

    /** Rule 2. */
    @Test
    void a_number_of_two_names_in_one_list_links_neither_similar_name() {
        var identified = identify(Roll.of(boy()), List.of(), row("秦小荷", ID), row(3, "秦小雨", ID, b -> {}));
        assertThat(identified.links()).hasSize(2).noneMatch(Link::isAuto);
        assertFound(identified, FindingCode.ID_TWICE_IN_LIST);
    }

    /** Rule 4. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "430482201302140016",
                "430482201302140051",
                "43048220132140015",
                "430482130214001",
                "430482201302140000",
                "4.3048220130214001E17",
                "4.3048220130213998E17",
                "4.3048220130214E17"
            })
    void a_damaged_number_with_one_repair_on_the_roll_and_an_equal_name_is_one_person(String damaged) {
        var identified = identify(boy(), row("秦小满", damaged));
        assertLink(identified, LinkDecision.AUTO, MatchRule.REPAIRED_ID_AND_NAME);
        assertFound(identified, FindingCode.ID_TYPO);
    }

    /** Rule 4, the other way round. */
    @Test
    void a_number_damaged_on_the_roll_is_mended_as_one_in_the_list() {
        var damaged = pupil("boy", "秦小满", builder -> builder.id("430482201302140016"));
        assertLink(identify(damaged, row("秦小满", ID)), LinkDecision.AUTO, MatchRule.REPAIRED_ID_AND_NAME);
    }

    @Test
    void two_valid_numbers_are_two_persons_even_of_one_name_and_family() {
        String other = SyntheticId.of(LocalDate.of(2013, 2, 14), 3);
        var identified = identify(boy(), row(2, "秦小满", other, b -> b.head(PersonName.of("沈知禾"), WrittenId.of(MOTHER))));
        assertLink(identified, LinkDecision.REVIEW, MatchRule.WEIGHED);
        assertFound(identified, FindingCode.TWO_IDS);
        assertThat(identify(boy(), row("秦小满", other)).links()).noneMatch(link -> link.student() != null);
    }

    /** Rule 5. */
    @Test
    void without_a_number_on_the_roll_name_birth_date_sex_and_guardian_are_one_person() {
        var unnumbered = pupil("boy", "秦小满", builder -> {});
        assertLink(
                identify(unnumbered, row(2, "秦小满", ID, b -> b.guardian(null, WrittenId.of(MOTHER)))),
                LinkDecision.AUTO,
                MatchRule.HOUSEHOLD_AND_NAME);
        assertLink(identify(unnumbered, row("秦小满", ID)), LinkDecision.REVIEW, MatchRule.BIRTH_DATE_AND_NAME);
    }

    /** Whatever else agrees: a later rule never reopens what the number says. */
    @Test
    void a_number_that_is_another_pupils_stays_a_doubt() {
        var unnumbered = pupil("boy", "秦小满", builder -> {});
        var owner = pupil("owner", "乔木青", builder -> builder.id(ID));
        var row = row(2, "秦小满", ID, b -> b.guardian(null, WrittenId.of(MOTHER)));
        var identified = identify(Roll.of(unnumbered, owner), List.of(), row);
        assertThat(identified.links())
                .extracting(Link::student)
                .containsExactlyInAnyOrder(StudentKey.of("boy"), StudentKey.of("owner"));
        assertThat(identified.links()).noneMatch(Link::isAuto);
    }

    /** Rule 5: the guardian may stand in another row of the household. */
    @Test
    void the_guardian_is_found_in_the_rows_of_the_household() {
        var unnumbered = pupil("boy", "秦小满", builder -> {});
        var identified = identify(
                Roll.of(unnumbered),
                List.of(),
                row(2, "沈知禾", MOTHER, b -> b.householdNumber("7").relationToHead("户主")),
                row(3, "秦小满", ID, b -> b.householdNumber("7").relationToHead("之子")));
        assertThat(identified.links()).filteredOn(Link::isAuto).singleElement().satisfies(link -> assertThat(link.row())
                .isEqualTo(3));
        assertFound(identified, FindingCode.NOT_A_STUDENT);
    }

    @Test
    void a_row_of_a_head_only_gives_the_children_to_a_person_and_never_links() {
        var head = RegistryRecord.builder(2, HardshipCategory.of("DIBAO_EDGE"))
                .head(PersonName.of("沈知禾"), WrittenId.of(MOTHER))
                .build();
        assertLink(identify(boy(), head), LinkDecision.REVIEW, MatchRule.GUARDIAN_ONLY);
    }

    private static LinkRuling ruling(String student, int line, Verdict verdict) {
        return new LinkRuling(StudentKey.of(student), "poverty", line, verdict, "审核员甲", "看过户口簿", DAY);
    }

    @Test
    void what_a_person_linked_is_linked_and_what_a_person_refused_is_not() {
        var refused = identify(Roll.of(boy()), List.of(ruling("boy", 2, Verdict.NO_LINK)), row("秦小满", ID));
        assertThat(refused.links()).singleElement().matches(link -> link.decision() == LinkDecision.NONE);
        var linked = identify(Roll.of(boy()), List.of(ruling("boy", 2, Verdict.LINK)), row("乔木青", SyntheticId.nth(99)));
        assertLink(linked, LinkDecision.AUTO, MatchRule.DECIDED_BY_PERSON);
        assertFound(linked, FindingCode.RULING_AGAINST_ID);
    }

    @Test
    void rulings_that_exclude_each_other_hold_not_and_are_said_as_are_those_about_nothing() {
        var both = List.of(ruling("boy", 2, Verdict.LINK), ruling("boy", 2, Verdict.NO_LINK));
        var identified = identify(Roll.of(boy()), both, row("秦小满", ID));
        assertLink(identified, LinkDecision.AUTO, MatchRule.ID_AND_NAME);
        assertFound(identified, FindingCode.RULINGS_CONTRADICT);
        var nothing = identify(Roll.of(boy()), List.of(ruling("boy", 9, Verdict.LINK)), row("秦小满", ID));
        assertFound(nothing, FindingCode.RULING_WITHOUT_OBJECT);
    }

    /** C08, C06. */
    @Test
    void a_child_who_is_not_on_the_roll_and_an_old_list_are_said() {
        var old = LIST.validFor(DateSpan.from(LocalDate.of(2018, 1, 1)));
        var identified = new DefaultIdentifier()
                .identify(IdentificationRequest.of(Roll.of(), List.of(Registry.of(old, row("秦小满", ID))))
                        .on(DAY));
        assertFound(identified, FindingCode.CHILD_NOT_ON_ROLL);
        assertFound(identified, FindingCode.LIST_AGED);
    }

    /** Rule 6: a brother or sister elsewhere has another name, however short and common the name. */
    @ParameterizedTest
    @ValueSource(strings = {"秦满", "秦小满"})
    void of_the_mothers_household_and_with_the_very_name_it_is_the_pupil(String name) {
        var boy = pupil("boy", name, builder -> builder.id(ID));
        var identified = identify(boy, row(2, name, "4.30482E+17", b -> b.guardian(null, WrittenId.of(MOTHER))));
        assertLink(identified, LinkDecision.AUTO, MatchRule.WEIGHED);
    }

    /** Rule 6: what a spreadsheet left of the number is some evidence, a name of the same look some. */
    @Test
    void a_number_cut_short_and_a_damaged_name_of_the_family_are_for_a_person_to_decide() {
        var identified = identify(boy(), row(2, "秦小漫", "4.30482E+17", b -> b.guardian(null, WrittenId.of(MOTHER))));
        assertLink(identified, LinkDecision.REVIEW, MatchRule.WEIGHED);
        assertFound(identified, FindingCode.NAME_VARIANT);
    }

    /** Canonical equality is that of classes of characters. */
    @Test
    void a_damaged_number_under_the_name_in_traditional_characters_is_one_person() {
        var identified = identify(boy(), row("秦小滿", "430482201302140016"));
        assertLink(identified, LinkDecision.AUTO, MatchRule.REPAIRED_ID_AND_NAME);
        assertFound(identified, FindingCode.NAME_VARIANT);
    }

    @Test
    void a_number_pasted_from_the_mothers_row_is_for_a_person_to_decide() {
        var identified = identify(
                Roll.of(boy()),
                List.of(),
                row(2, "沈知禾", MOTHER, b -> b.householdNumber("7").relationToHead("户主")),
                row(3, "秦小满", MOTHER, b -> b.householdNumber("7").relationToHead("之子")));
        assertThat(identified.linksOf(StudentKey.of("boy"))).singleElement().satisfies(link -> {
            assertThat(link.row()).isEqualTo(3);
            assertThat(link.decision()).isEqualTo(LinkDecision.REVIEW);
        });
        assertFound(identified, FindingCode.TWO_IDS);
    }
}
