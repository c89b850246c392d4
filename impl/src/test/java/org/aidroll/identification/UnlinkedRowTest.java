package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.DAY;
import static org.aidroll.identification.SampleFamily.ID;
import static org.aidroll.identification.SampleFamily.LIST;
import static org.aidroll.identification.SampleFamily.MOTHER;
import static org.aidroll.identification.SampleFamily.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.SyntheticId;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.SchoolAges;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.roll.Roll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of rows that name nobody on the roll: states, not errors (C08). */
class UnlinkedRowTest {
    private static List<FindingCode> said(SchoolAges ages, RegistryRecord row) {
        return new DefaultIdentifier()
                        .identify(IdentificationRequest.of(Roll.of(), List.of(Registry.of(LIST, row)))
                                .on(DAY)
                                .withAges(ages))
                        .findings()
                        .stream()
                        .map(Finding::code)
                        .toList();
    }

    private static RegistryRecord born(LocalDate birth, String relation) {
        return row(2, "秦小满", SyntheticId.of(birth, 15), b -> b.relationToHead(relation));
    }

    /** The day is 15 October 2020: five, six, fourteen, fifteen, seventeen and eighteen years old. */
    @ParameterizedTest
    @CsvSource({
        "2014-10-16, ",
        "2014-10-15, CHILD_NOT_ON_ROLL",
        "2005-10-16, CHILD_NOT_ON_ROLL",
        "2005-10-15, ",
        "2002-10-16, ",
        "2002-10-15, OVER_AGE"
    })
    void a_child_is_judged_by_the_full_years_on_the_day(LocalDate birth, @Nullable FindingCode state) {
        var said = said(SchoolAges.defaults(), born(birth, "之子"));
        assertThat(said).startsWith(FindingCode.NOT_A_STUDENT);
        assertThat(said.subList(1, said.size())).isEqualTo(state == null ? List.of() : List.of(state));
    }

    /** Who an older generation is, or whose number is valid, is known; a damaged number is nobody's, whatever stands beside it. */
    @Test
    void whoever_is_not_a_pupil_is_told_from_whoever_is_not_known() {
        assertThat(said(SchoolAges.defaults(), row(2, "沈知禾", "", b -> b.relationToHead("母亲"))))
                .containsExactly(FindingCode.NOT_A_STUDENT);
        assertThat(said(SchoolAges.defaults(), row(2, "秦小满", "", b -> b.relationToHead("之子"))))
                .containsExactly(FindingCode.ROW_WITHOUT_IDENTITY);
        assertThat(said(SchoolAges.defaults(), row(2, "秦小满", ID.substring(1), b -> b.rollNumber("2019001"))))
                .containsExactly(FindingCode.ROW_WITHOUT_IDENTITY);
    }

    @Test
    void a_head_alone_is_known_by_a_valid_number() {
        var head = PersonName.of("沈知禾");
        var known = row(2, "沈知禾", "", b -> b.name(null).head(head, WrittenId.of(MOTHER)));
        var unknown = row(2, "沈知禾", "", b -> b.name(null).head(head, WrittenId.of("无")));
        assertThat(said(SchoolAges.defaults(), known)).containsExactly(FindingCode.NOT_A_STUDENT);
        assertThat(said(SchoolAges.defaults(), unknown)).containsExactly(FindingCode.ROW_WITHOUT_IDENTITY);
    }

    @Test
    void the_ages_are_those_of_the_request() {
        var said = said(new SchoolAges(7, 15, 18), born(LocalDate.of(2005, 10, 15), "之女"));
        assertThat(said).containsExactly(FindingCode.NOT_A_STUDENT, FindingCode.CHILD_NOT_ON_ROLL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"户主", "母亲", ""})
    void a_grown_person_who_is_no_child_of_the_household_is_not_over_age(String relation) {
        assertThat(said(SchoolAges.defaults(), born(LocalDate.of(1985, 5, 5), relation)))
                .containsExactly(FindingCode.NOT_A_STUDENT);
    }

    /** Whoever has a national roll number is on a roll, and that is another county's. */
    @Test
    void a_child_with_a_national_roll_number_is_enrolled_elsewhere() {
        var child = row(2, "秦小满", "", b -> b.rollNumber("G" + ID));
        assertThat(said(SchoolAges.defaults(), child))
                .containsExactly(FindingCode.NOT_A_STUDENT, FindingCode.ENROLLED_ELSEWHERE);
        var schoolsOwn = row(2, "秦小满", "", b -> b.rollNumber("2019001"));
        assertThat(said(SchoolAges.defaults(), schoolsOwn)).containsExactly(FindingCode.NOT_A_STUDENT);
    }
}
