package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.boy;
import static org.aidroll.identification.SampleFamily.listed;
import static org.aidroll.identification.SampleFamily.pupil;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.aidroll.SyntheticId;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 6 and 7 by themselves, among a thousand pupils: a row and the boy of 14 February 2013. */
class WeighedRuleTest {
    private static final NameComparison NAMES = NameComparison.standard();
    private static final LocalDate DAY = LocalDate.of(2013, 2, 14);
    private static final Location LINE_2 = Location.of("poverty").row(2);
    private static final String BARELY_LEFT = "4.30482E+17";

    private static List<Proposal> proposals(RegistryRecord row, Student... pupils) {
        var frequencies = new NameFrequencies(Collections.nCopies(1_000, "乔木青"), NAMES);
        return new WeighedRule(NAMES, new TwinGuard(NAMES), new Candidates(NAMES), new Weights(frequencies, 1_000))
                .propose(listed(row), new RollIndex(Roll.of(pupils), NAMES));
    }

    private static RegistryRecord ofMother(String name, String id) {
        return row(2, name, id, b -> b.guardian(null, WrittenId.of(MOTHER)));
    }

    private static RegistryRecord born(String name, LocalDate day) {
        return row(2, name, "", b -> b.birthDate(day).sex(Sex.MALE));
    }

    private static Student stranger(String key, Consumer<Student.Builder> change) {
        var builder = Student.builder(StudentKey.of(key), PersonName.of("秦小满"), boy().enrolment());
        change.accept(builder);
        return builder.build();
    }

    private static void assertOnly(List<Proposal> proposals, LinkDecision decision) {
        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.pupil().key()).isEqualTo("boy");
            assertThat(proposal.decision()).isEqualTo(decision);
            assertThat(proposal.rule()).isEqualTo(MatchRule.WEIGHED);
            assertThat(proposal.score()).isBetween(.5, 1.);
        });
    }

    @Test
    void the_very_name_in_the_mothers_household_is_sure() {
        assertOnly(proposals(ofMother("秦小满", BARELY_LEFT), boy()), LinkDecision.AUTO);
    }

    @Test
    void the_very_name_under_a_number_that_points_at_the_person_is_sure() {
        assertOnly(proposals(row("秦小满", "430482201302140000"), boy()), LinkDecision.AUTO);
    }

    /** Name, birth date and sex alone are probable beyond the bar, and may be a namesake's. */
    @Test
    void name_birth_date_and_sex_without_a_household_are_for_a_person_to_decide() {
        assertOnly(proposals(born("秦小满", DAY), boy()), LinkDecision.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"秦晓满", "秦小漫", "秦小荷"})
    void a_similar_name_is_for_a_person_to_decide_since_it_may_be_a_twins(String name) {
        var row = row(2, name, "", b -> b.birthDate(DAY).sex(Sex.MALE).guardian(null, WrittenId.of(MOTHER)));
        assertOnly(proposals(row, boy()), LinkDecision.REVIEW);
    }

    @Test
    void a_pupil_who_shares_the_number_with_another_is_for_a_person_to_decide() {
        var sharing = Student.builder(StudentKey.of("other"), PersonName.of("乔木青"), boy().enrolment())
                .id(ID)
                .build();
        assertOnly(proposals(ofMother("秦小满", BARELY_LEFT), boy(), sharing), LinkDecision.REVIEW);
    }

    @Test
    void beside_a_brother_whose_name_is_another_writing_of_it_a_person_decides() {
        var brother = pupil("brother", "秦晓满", b -> b.birthDate(LocalDate.of(2011, 1, 1)));
        var row = row(2, "秦小满", BARELY_LEFT, b -> b.birthDate(DAY).guardian(null, WrittenId.of(MOTHER)));
        assertOnly(proposals(row, boy(), brother), LinkDecision.REVIEW);
    }

    @Test
    void of_two_as_likely_each_is_shown_with_half_of_the_probability() {
        var one = stranger("one", b -> b.birthDate(DAY).sex(Sex.MALE));
        var two = stranger("two", b -> b.birthDate(DAY).sex(Sex.MALE));
        assertThat(proposals(born("秦小满", DAY), one, two)).hasSize(2).allSatisfy(proposal -> {
            assertThat(proposal.decision()).isEqualTo(LinkDecision.REVIEW);
            assertThat(proposal.score()).isCloseTo(.5, within(.01));
        });
    }

    @Test
    void a_pupil_much_less_likely_than_the_likeliest_is_not_shown() {
        var namesake =
                stranger("namesake", b -> b.birthDate(LocalDate.of(2011, 6, 30)).sex(Sex.MALE));
        assertOnly(proposals(born("秦小满", DAY), boy(), namesake), LinkDecision.REVIEW);
    }

    @Test
    void a_pupil_less_likely_than_somebody_who_is_not_on_the_roll_is_not_shown() {
        var girl = row(2, "秦小满", "", b -> b.birthDate(LocalDate.of(2011, 6, 30)).sex(Sex.FEMALE));
        assertThat(proposals(girl, boy())).isEmpty();
    }

    /** What does not agree in name at all is somebody else, of whatever family and day. */
    @Test
    void a_sister_in_the_mothers_household_is_not_the_boy() {
        var row = row(2, "秦雨荷", "", b -> b.birthDate(DAY).guardian(null, WrittenId.of(MOTHER)));
        assertThat(proposals(row, boy())).isEmpty();
    }

    private static Finding typo(String masked) {
        return Finding.of(FindingCode.ID_TYPO, LINE_2, masked).about("boy");
    }

    /** Personal numbers are masked. */
    @Test
    void a_damaged_number_that_is_similar_is_told_on_whichever_side_it_stands() {
        var inList = proposals(ofMother("秦小满", "430482201302140000"), boy());
        assertThat(inList.get(0).findings()).containsExactly(typo("430***********0000"));
        var cut = pupil("boy", "秦小满", b -> b.id("430482201302140016"));
        assertThat(proposals(ofMother("秦小满", ID), cut).get(0).findings()).containsExactly(typo("430***********0016"));
    }

    @Test
    void a_number_that_says_next_to_nothing_is_not_told_as_a_slip() {
        assertThat(proposals(ofMother("秦小满", BARELY_LEFT), boy()).get(0).findings())
                .isEmpty();
    }

    @Test
    void two_valid_numbers_veto_it_and_the_rows_is_told() {
        var proposals = proposals(ofMother("秦小满", SyntheticId.of(DAY, 3)), boy());
        assertOnly(proposals, LinkDecision.REVIEW);
        assertThat(proposals.get(0).findings())
                .containsExactly(Finding.of(
                                FindingCode.TWO_IDS,
                                LINE_2,
                                "430***********" + SyntheticId.of(DAY, 3).substring(14))
                        .about("boy"));
    }
}
