package org.aidroll.identification;

import static org.aidroll.identification.SampleFamily.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.division.Division;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.SchoolKind;
import org.aidroll.api.roll.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C08: the boy's school is in township 101 of county 430482. */
class HomeCountyTest {
    private static Roll roll(boolean isSchoolListed, @Nullable String home) {
        var boy = pupil("boy", "秦小满", b -> b.hukouDivision(home == null ? null : Division.of(home)));
        var school = new School(
                boy.enrolment().schoolCode(),
                "镇中心学校",
                Division.of("430482101"),
                Set.of(Stage.PRIMARY),
                SchoolKind.PUBLIC);
        return Roll.of(isSchoolListed ? List.of(school) : List.of(), List.of(boy));
    }

    private static Optional<Finding> found(boolean isSchoolListed, @Nullable String home) {
        var roll = roll(isSchoolListed, home);
        return new HomeCounty(roll).check(roll.students().iterator().next());
    }

    @Test
    void it_is_said_whatever_the_lists_are() {
        assertThat(SampleFamily.identify(roll(true, "430481"), List.of()).findings())
                .containsAll(found(true, "430481").stream().toList())
                .extracting(Finding::code)
                .contains(FindingCode.HOUSEHOLD_ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"430481", "430481102203", "4304", "520302"})
    void the_lists_of_another_county_have_to_be_asked_for(String home) {
        String county = home.substring(0, Math.min(6, home.length()));
        assertThat(found(true, home))
                .contains(Finding.of(
                                FindingCode.HOUSEHOLD_ELSEWHERE,
                                Location.of("roll").column("hukou_division"),
                                county)
                        .about("boy"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"430482", "430482000000", "430482101", "430482102203"})
    void a_household_of_the_schools_county_or_of_none_known_is_no_finding(String home) {
        assertThat(found(true, home)).isEmpty();
    }

    @Test
    void where_the_school_is_not_known_nothing_is_said() {
        assertThat(found(false, "430481")).isEmpty();
    }
}
