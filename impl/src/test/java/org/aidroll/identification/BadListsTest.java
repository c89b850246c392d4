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
import java.util.ArrayList;
import java.util.List;
import org.aidroll.SampleRolls;
import org.aidroll.SyntheticId;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.Sex;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.junit.jupiter.api.Test;

/** Lists and rolls as they should not be: every row is accounted for, nothing is thrown, nobody is linked by guess. */
class BadListsTest {
    private static final String FATHER = SyntheticId.of(LocalDate.of(1983, 3, 3), 17);

    private static IdentifiedRoll identifyAll(Roll roll, Registry... lists) {
        return new DefaultIdentifier()
                .identify(IdentificationRequest.of(roll, List.of(lists)).on(DAY));
    }

    private static Registry list(String name, RegistryRecord... rows) {
        return Registry.of(RegistrySource.of(name, "民政局"), rows);
    }

    private static List<LinkDecision> decisions(IdentifiedRoll identified) {
        return identified.links().stream().map(Link::decision).toList();
    }

    private static List<FindingCode> codes(IdentifiedRoll identified) {
        return identified.findings().stream().map(Finding::code).toList();
    }

    private static RegistryRecord of(int line, String name, String id, String household, String relation) {
        return row(line, name, id, b -> b.householdNumber(household).relationToHead(relation));
    }

    /** Each list is judged by itself: what one says takes nothing from what the other says. */
    @Test
    void two_lists_that_contradict_each_other_are_each_taken_at_their_word() {
        var identified = identifyAll(Roll.of(boy()), list("poverty", row("秦小满", ID)), list("dibao", row("乔木青", ID)));
        assertThat(identified.links())
                .extracting(link -> link.source().name() + " " + link.decision() + " " + link.rule())
                .containsExactly("poverty AUTO ID_AND_NAME", "dibao REVIEW ID_ONLY");
        assertThat(codes(identified)).contains(FindingCode.NAME_DIFFERS);
    }

    @Test
    void a_household_with_two_heads_is_of_both() {
        var identified = identify(
                Roll.of(boy()),
                List.of(),
                of(2, "秦大山", FATHER, "7", "户主"),
                of(3, "沈知禾", MOTHER, "7", "户主"),
                of(4, "秦小满", "", "7", "之子"));
        assertThat(decisions(identified)).containsExactly(LinkDecision.NONE, LinkDecision.NONE, LinkDecision.AUTO);
    }

    /** A child of divorced parents is listed in both households, with a number each time, or in one without. */
    @Test
    void a_person_in_two_households_is_one_person_by_number_and_in_doubt_without() {
        var byNumber = identify(Roll.of(boy()), List.of(), of(2, "秦小满", ID, "7", "之子"), of(3, "秦小满", ID, "8", "之子"));
        assertThat(decisions(byNumber)).containsExactly(LinkDecision.AUTO, LinkDecision.AUTO);
        var byFamily = identify(
                Roll.of(boy()),
                List.of(),
                row(2, "秦小满", "", b -> b.householdNumber("7").guardian(null, WrittenId.of(MOTHER))),
                row(3, "秦小满", "", b -> b.householdNumber("8").guardian(null, WrittenId.of(MOTHER))));
        assertThat(decisions(byFamily)).containsExactly(LinkDecision.REVIEW, LinkDecision.REVIEW);
        assertThat(codes(byFamily)).contains(FindingCode.ROWS_COMPETE);
    }

    @Test
    void a_number_of_three_persons_in_a_list_links_its_owner_only_and_is_said_of_each() {
        var identified = identify(
                Roll.of(boy()), List.of(), row("秦小满", ID), row(3, "乔木青", ID, b -> {}), row(4, "阮听澜", ID, b -> {}));
        assertThat(decisions(identified)).containsExactly(LinkDecision.AUTO, LinkDecision.REVIEW, LinkDecision.REVIEW);
        assertThat(codes(identified))
                .filteredOn(FindingCode.ID_TWICE_IN_LIST::equals)
                .hasSize(3);
    }

    /** Each school learns of the others'. */
    @Test
    void a_number_of_three_pupils_links_none_and_every_school_learns_of_the_others() {
        var roll = Roll.of(at("a", "2143048201"), at("b", "2143048202"), at("c", "2143048203"));
        var identified = identify(roll, List.of(), row("秦小满", ID));
        assertThat(decisions(identified)).hasSize(3).containsOnly(LinkDecision.REVIEW);
        assertThat(identified.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ID_TWICE_ON_ROLL)
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of("2143048201", "2143048202, 2143048203"),
                        List.of("2143048202", "2143048201, 2143048203"),
                        List.of("2143048203", "2143048201, 2143048202"));
    }

    private static Student at(String key, String school) {
        var enrolled = new Enrolment(school, Stage.PRIMARY, 3, "1班", Boarding.DAY, RollStatus.ENROLLED);
        return Student.builder(StudentKey.of(key), PersonName.of("秦小满"), enrolled)
                .id(ID)
                .build();
    }

    /** 5 000 × 500 comparisons of all fields would show: candidates by name are left out where the name says nothing. */
    @Test
    void five_thousand_pupils_of_one_name_are_told_apart_by_number_and_by_family_and_by_nothing_else() {
        List<Student> pupils = new ArrayList<>();
        for (int n = 0; n < 5_000; n++) {
            String guardian = SyntheticId.of(LocalDate.of(1970, 1, 1).plusDays(n), n % 900);
            pupils.add(pupil(
                    "p" + n,
                    "秦小满",
                    b -> b.member(new FamilyMember(PersonName.of("秦大山"), "父亲", true, WrittenId.of(guardian)))));
        }
        String guardian = SyntheticId.of(LocalDate.of(1970, 1, 1).plusDays(77), 77);
        var roll = Roll.of(List.of(), pupils);
        var index = new RollIndex(roll, NameComparison.standard());
        var list = new ListIndex(
                Registry.of(LIST, row("秦小满", ""), row(3, "秦小满", "", b -> b.guardian(null, WrittenId.of(guardian)))),
                new Relations());
        var candidates = new Candidates(NameComparison.standard());
        assertThat(list.registry().records())
                .extracting(
                        row -> candidates.of(ListedPerson.of(list, row), index).size())
                .containsExactly(0, 1);
        var identified = identifyAll(roll, list.registry());
        assertThat(identified.linksOf(StudentKey.of("p77"))).hasSize(1);
        assertThat(identified.links()).hasSize(2);
    }

    @Test
    void an_empty_list_says_nothing() {
        var identified = identifyAll(Roll.of(boy()), list("poverty"));
        assertThat(identified.links()).isEmpty();
        assertThat(codes(identified)).doesNotContain(FindingCode.ID_TWICE_IN_LIST, FindingCode.NOT_A_STUDENT);
    }

    @Test
    void a_list_of_another_county_names_nobody_here() {
        List<RegistryRecord> rows = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            rows.add(row(n + 2, n % 2 == 0 ? "秦小满" : "阮听澜", SyntheticId.nth(n), b -> {}));
        }
        var identified = identifyAll(Roll.of(boy()), new Registry(LIST, rows));
        assertThat(identified.links()).hasSize(200).allMatch(link -> link.decision() == LinkDecision.NONE);
    }

    @Test
    void a_list_of_heads_only_gives_their_children_to_a_person() {
        List<RegistryRecord> rows = new ArrayList<>();
        for (String id : List.of(MOTHER, FATHER, "")) {
            rows.add(RegistryRecord.builder(rows.size() + 2, HardshipCategory.of("DIBAO"))
                    .head(PersonName.of("沈知禾"), id.isEmpty() ? null : WrittenId.of(id))
                    .build());
        }
        assertThat(decisions(identifyAll(Roll.of(boy()), new Registry(LIST, rows))))
                .containsExactly(LinkDecision.REVIEW, LinkDecision.NONE, LinkDecision.NONE);
    }

    @Test
    void a_list_of_pupils_without_numbers_is_matched_by_name_birth_date_sex_and_guardian() {
        var list = list(
                "orphans",
                row(2, "秦小满", "", b -> born(b).guardian(null, WrittenId.of(MOTHER))),
                row(3, "秦小满", "", BadListsTest::born),
                row(4, "秦小满", "", b -> {}));
        var identified = identifyAll(
                Roll.of(boy()),
                list("a", list.records().get(0)),
                list("b", list.records().get(1)));
        assertThat(identified.links())
                .extracting(link -> link.decision() + " " + link.rule())
                .containsExactly("AUTO HOUSEHOLD_AND_NAME", "REVIEW BIRTH_DATE_AND_NAME");
        assertThat(identifyAll(Roll.of(boy()), list).links())
                .extracting(Link::row)
                .containsExactly(2, 3, 4);
    }

    private static RegistryRecord.Builder born(RegistryRecord.Builder builder) {
        return builder.birthDate(LocalDate.of(2013, 2, 14)).sex(Sex.MALE);
    }

    @Test
    void of_a_roll_with_half_its_roll_numbers_blank_the_other_half_is_found_by_them() {
        List<Student> pupils = new ArrayList<>();
        List<RegistryRecord> rows = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            String number = "G" + SyntheticId.nth(n);
            String name = "秦小" + (char) ('\u4E00' + 37 * n);
            pupils.add(Student.builder(
                            StudentKey.of("p" + n),
                            PersonName.of(name),
                            SampleRolls.enrolled(Stage.PRIMARY, Boarding.DAY))
                    .rollNumber(n % 2 == 0 ? number : "")
                    .build());
            rows.add(row(n + 2, name, "", b -> b.rollNumber(number)));
        }
        var identified = identifyAll(Roll.of(List.of(), pupils), new Registry(LIST, rows));
        assertThat(identified.links()).hasSize(40).allSatisfy(link -> assertThat(link.isAuto())
                .as("row %d", link.row())
                .isEqualTo(link.row() % 2 == 0));
    }
}
