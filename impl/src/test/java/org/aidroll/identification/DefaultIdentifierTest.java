package org.aidroll.identification;

import static org.aidroll.SampleRolls.mixedHouseholds;
import static org.aidroll.SampleRolls.primaryBoarder;
import static org.aidroll.SampleRolls.primaryDayPupil;
import static org.aidroll.SampleRolls.uyghurDayPupil;
import static org.aidroll.api.identification.Evidence.Agreement.CANONICALLY_EQUAL;
import static org.aidroll.api.identification.Evidence.Agreement.DIFFERENT;
import static org.aidroll.api.identification.Evidence.Agreement.EQUAL;
import static org.aidroll.api.identification.Evidence.Agreement.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.SyntheticId;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultIdentifierTest {
    private static final HardshipCategory POVERTY = HardshipCategory.of("POVERTY");
    private static final Location LINE_2 = Location.of("poverty").row(2);

    private static IdentifiedRoll identify(Roll roll, Registry... lists) {
        return new DefaultIdentifier().identify(roll, List.of(lists));
    }

    private static Link link(LinkDecision decision, Student pupil, MatchRule rule, Agreement names) {
        return new Link(
                SampleRegistries.POVERTY_LIST,
                2,
                POVERTY,
                decision,
                pupil.key(),
                rule,
                List.of(new Evidence(Field.ID, EQUAL), new Evidence(Field.NAME, names)));
    }

    private static Link none() {
        return Link.none(SampleRegistries.POVERTY_LIST, 2, POVERTY);
    }

    /** Rule 1. */
    @Test
    void an_equal_number_and_an_equal_name_are_one_person() {
        var pupil = primaryDayPupil();
        var identified = identify(mixedHouseholds(), SampleRegistries.poverty(pupil));
        assertThat(identified.links()).containsExactly(link(LinkDecision.AUTO, pupil, MatchRule.ID_AND_NAME, EQUAL));
        assertThat(identified.linksOf(pupil.key())).isEqualTo(identified.links());
        assertThat(identified.findings())
                .filteredOn(f -> f.location().equals(LINE_2))
                .isEmpty();
    }

    /** Rule 1: the name need be equal but for the way of writing. */
    @ParameterizedTest
    @ValueSource(strings = {"古丽娜尔•买买提", "古丽娜尔.买买提", " 古丽娜尔・买买提", "古丽娜尔·买买\u200B提"})
    void a_name_written_another_way_is_the_same_name(String written) {
        var pupil = uyghurDayPupil();
        var identified = identify(mixedHouseholds(), SampleRegistries.povertyRow(written, SyntheticId.nth(8)));
        assertThat(identified.links())
                .containsExactly(link(LinkDecision.AUTO, pupil, MatchRule.ID_AND_NAME, CANONICALLY_EQUAL));
    }

    /** Rule 1: normalising the number is lossless, so that a number with spaces is an equal number. */
    @Test
    void a_number_written_with_spaces_and_a_quote_is_an_equal_number() {
        String id = SyntheticId.nth(2);
        var identified = identify(
                mixedHouseholds(),
                SampleRegistries.povertyRow("秦小满", "'" + id.substring(0, 6) + " " + id.substring(6)));
        assertThat(identified.links()).singleElement().matches(Link::isAuto);
    }

    /** Rule 3: a pasted number, a change of name, one number for two people. */
    @Test
    void an_equal_number_under_a_wholly_different_name_is_for_a_person_to_decide() {
        var pupil = primaryDayPupil();
        var identified = identify(mixedHouseholds(), SampleRegistries.povertyRow("乔木青", SyntheticId.nth(2)));
        assertThat(identified.links()).containsExactly(link(LinkDecision.REVIEW, pupil, MatchRule.ID_ONLY, DIFFERENT));
        assertThat(identified.findings())
                .contains(Finding.of(FindingCode.NAME_DIFFERS, LINE_2)
                        .about(pupil.key().value()));
    }

    @Test
    void a_row_without_a_name_is_for_a_person_to_decide_and_its_name_is_called_missing_not_different() {
        var pupil = primaryDayPupil();
        var row = RegistryRecord.of(2, POVERTY, null, pupil.id().orElseThrow());
        var identified = identify(mixedHouseholds(), Registry.of(SampleRegistries.POVERTY_LIST, row));
        assertThat(identified.links()).containsExactly(link(LinkDecision.REVIEW, pupil, MatchRule.ID_ONLY, MISSING));
        assertThat(identified.findings())
                .contains(Finding.of(FindingCode.VALUE_MISSING, LINE_2.column("name"), "name")
                        .about(pupil.key().value()))
                .noneMatch(finding -> finding.code() == FindingCode.NAME_DIFFERS);
    }

    private static Registry upstream(String name, String rollNumber) {
        return Registry.of(
                SampleRegistries.POVERTY_LIST,
                RegistryRecord.builder(2, POVERTY)
                        .name(PersonName.of(name))
                        .rollNumber(rollNumber)
                        .build());
    }

    private static Link byRollNumber(LinkDecision decision, Student pupil, MatchRule rule, Agreement names) {
        return new Link(
                SampleRegistries.POVERTY_LIST,
                2,
                POVERTY,
                decision,
                pupil.key(),
                rule,
                List.of(new Evidence(Field.ROLL_NUMBER, EQUAL), new Evidence(Field.NAME, names)));
    }

    /** Rule 1b: lists of an upstream system have no identity numbers. */
    @Test
    void where_the_list_has_no_number_an_equal_roll_number_and_an_equal_name_are_one_person() {
        var pupil = primaryDayPupil();
        String number = pupil.rollNumber().orElseThrow();
        var identified =
                identify(mixedHouseholds(), upstream(pupil.name().written(), " " + number.toLowerCase(Locale.ROOT)));
        assertThat(identified.links())
                .containsExactly(byRollNumber(LinkDecision.AUTO, pupil, MatchRule.ROLL_NUMBER_AND_NAME, EQUAL));
    }

    /** Rule 1b. */
    @Test
    void an_equal_roll_number_under_another_name_is_for_a_person_to_decide() {
        var pupil = primaryDayPupil();
        var identified =
                identify(mixedHouseholds(), upstream("乔木青", pupil.rollNumber().orElseThrow()));
        assertThat(identified.links())
                .containsExactly(byRollNumber(LinkDecision.REVIEW, pupil, MatchRule.ROLL_NUMBER_ONLY, DIFFERENT));
    }

    @Test
    void a_roll_number_does_not_speak_where_the_list_has_an_identity_number() {
        var pupil = primaryDayPupil();
        var row = RegistryRecord.builder(2, POVERTY)
                .name(pupil.name())
                .id(WrittenId.of(SyntheticId.nth(99)))
                .rollNumber(pupil.rollNumber().orElseThrow())
                .build();
        assertThat(identify(mixedHouseholds(), Registry.of(SampleRegistries.POVERTY_LIST, row))
                        .links())
                .containsExactly(none());
    }

    @Test
    void a_roll_number_that_nobody_has_names_a_person_who_is_not_on_the_roll() {
        var identified = identify(mixedHouseholds(), upstream("乔木青", "L430482201104120000"));
        assertThat(identified.links()).containsExactly(none());
        assertThat(identified.findings()).contains(Finding.of(FindingCode.NOT_A_STUDENT, LINE_2));
    }

    /** C08: not an error, a person who is not on this roll. */
    @Test
    void a_valid_number_that_no_pupil_has_names_nobody() {
        var identified = identify(mixedHouseholds(), SampleRegistries.povertyRow("秦小满", SyntheticId.nth(99)));
        assertThat(identified.links()).containsExactly(none());
        assertThat(identified.findings()).contains(Finding.of(FindingCode.NOT_A_STUDENT, LINE_2));
    }

    /** Rule 6: a name alone is rare enough to be asked about, and never enough to be sure. */
    @ParameterizedTest
    @ValueSource(strings = {"4.3E+17", "430482130214001", "", "无"})
    void a_row_whose_number_is_damaged_is_never_linked_by_its_name_alone(String written) {
        var identified = identify(mixedHouseholds(), SampleRegistries.povertyRow("秦小满", written));
        assertThat(identified.links()).noneMatch(Link::isAuto);
    }

    @Test
    void a_row_without_a_number_and_with_a_name_of_nobody_names_nobody() {
        var row = RegistryRecord.of(2, POVERTY, PersonName.of("乔木青"), null);
        var identified = identify(mixedHouseholds(), Registry.of(SampleRegistries.POVERTY_LIST, row));
        assertThat(identified.links()).containsExactly(none());
        assertThat(identified.findings()).contains(Finding.of(FindingCode.ROW_WITHOUT_IDENTITY, LINE_2));
    }

    @Test
    void the_same_invalid_number_on_both_sides_is_no_number() {
        String damaged = SyntheticId.nth(2).substring(0, 15) + "000";
        var pupil = Student.builder(
                        primaryDayPupil().key(),
                        PersonName.of("秦小满"),
                        primaryDayPupil().enrolment())
                .id(damaged)
                .build();
        var identified = identify(Roll.of(pupil), SampleRegistries.povertyRow("秦小满", damaged));
        assertThat(identified.links()).noneMatch(Link::isAuto);
    }

    @Test
    void a_number_that_stands_twice_on_the_roll_gives_both_pupils_to_a_person_and_both_schools_a_finding() {
        var first = primaryBoarder();
        var second = SampleRolls.pupil("9", "乔木青", 1, SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY));
        var identified = identify(Roll.of(second, first), SampleRegistries.poverty(first));
        assertThat(identified.links())
                .containsExactlyInAnyOrder(
                        link(LinkDecision.REVIEW, first, MatchRule.ID_AND_NAME, EQUAL),
                        link(LinkDecision.REVIEW, second, MatchRule.ID_ONLY, DIFFERENT));
        assertThat(identified.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ID_TWICE_ON_ROLL)
                .containsExactly(
                        Finding.of(
                                        FindingCode.ID_TWICE_ON_ROLL,
                                        Location.of("roll").column("id"),
                                        first.enrolment().schoolCode(),
                                        second.enrolment().schoolCode())
                                .about("1"),
                        Finding.of(
                                        FindingCode.ID_TWICE_ON_ROLL,
                                        Location.of("roll").column("id"),
                                        first.enrolment().schoolCode(),
                                        second.enrolment().schoolCode())
                                .about("9"));
    }

    @Test
    void a_number_that_stands_once_is_no_conflict() {
        assertThat(identify(mixedHouseholds()).findings())
                .noneMatch(finding -> finding.code() == FindingCode.ID_TWICE_ON_ROLL);
    }

    @Test
    void twins_two_edits_apart_are_two_persons() {
        var elder = SampleRolls.pupil("21", "沈知禾", 40, SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY));
        String other = SyntheticId.of(LocalDate.of(2008, 1, 1).plusDays(120), 42);
        var younger = Student.builder(StudentKey.of("22"), PersonName.of("沈知禾"), elder.enrolment())
                .id(other)
                .build();
        var identified = identify(Roll.of(elder, younger), SampleRegistries.povertyRow("沈知禾", other));
        assertThat(identified.links()).containsExactly(link(LinkDecision.AUTO, younger, MatchRule.ID_AND_NAME, EQUAL));
    }

    /** Matching uses every record of the roll; the standing decides only what is due. */
    @Test
    void a_pupil_who_left_is_linked_like_any_other() {
        for (RollStatus status : RollStatus.values()) {
            var pupil = SampleRolls.pupil(
                    "30",
                    "乔木青",
                    30,
                    SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY).withStatus(status));
            assertThat(identify(Roll.of(pupil), SampleRegistries.poverty(pupil)).links())
                    .as(status.name())
                    .singleElement()
                    .matches(Link::isAuto);
        }
    }

    @Test
    void what_the_roll_says_against_itself_is_found_with_no_list_at_all() {
        assertThat(identify(mixedHouseholds()).findings())
                .containsExactly(Finding.of(
                                FindingCode.LODGER_COUNTS_AS_DAY,
                                Location.of("roll").column("boarding"))
                        .about(SampleRolls.primaryLodger().key().value()));
    }

    @Test
    void every_row_of_every_list_is_accounted_for() {
        var all = mixedHouseholds().students().toArray(Student[]::new);
        var identified = identify(
                mixedHouseholds(),
                SampleRegistries.poverty(all),
                SampleRegistries.povertyRow("乔木青", SyntheticId.nth(77)),
                SampleRegistries.povertyRow("乔木青", "无"));
        assertThat(identified.links()).hasSize(all.length + 2);
        assertThat(identified.links()).filteredOn(Link::isAuto).hasSize(all.length);
        assertThat(identified.links()).extracting(Link::row).startsWith(2, 3, 4);
    }

    @Test
    void nothing_is_thrown_where_there_is_nothing() {
        var identified = identify(Roll.of());
        assertThat(identified.links()).isEmpty();
        assertThat(identified.findings()).isEmpty();
    }
}
