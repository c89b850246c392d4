package org.aidroll.sis.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidroll.api.division.Division;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.Duty;
import org.aidroll.sis.host.Workplace;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every capability × every reach × every workplace × every pupil, against a table of who is reached from where. */
class ScopeTest {
    private static final String ROLE = "R";

    /** S1 and S2 in one township, S3 in another of the same county, S4 in another county, S5 nobody knows where. */
    private static final Map<String, Division> DIVISIONS = Map.of(
            "S1", Division.of("430482101"),
            "S2", Division.of("430482101"),
            "S3", Division.of("430482102001"),
            "S4", Division.of("430481101"));

    private static final Map<String, Workplace> WORKPLACES = Map.ofEntries(
            Map.entry("S1 primary 5 5班", new Workplace.SchoolClass("S1", Stage.PRIMARY, 5, "5班")),
            Map.entry("S1 any 1班", new Workplace.SchoolClass("S1", null, null, "1班")),
            Map.entry("S5 junior 1 1班", new Workplace.SchoolClass("S5", Stage.JUNIOR, 1, "1班")),
            Map.entry("S1", new Workplace.School("S1")),
            Map.entry("S5", new Workplace.School("S5")),
            Map.entry("township 101", new Workplace.Area(Division.of("430482101"))),
            Map.entry("township 102", new Workplace.Area(Division.of("430482102"))),
            Map.entry("county 482", new Workplace.Area(Division.of("430482"))),
            Map.entry("county 481", new Workplace.Area(Division.of("430481000000"))),
            Map.entry("prefecture", new Workplace.Area(Division.of("4304"))),
            Map.entry("village", new Workplace.Area(Division.of("430482101001"))));

    /** By pupil and reach, the workplaces from which the pupil is reached. */
    private static final Map<Student, Map<Reach, Set<String>>> REACHED = Map.of(
            pupil("S1", Stage.PRIMARY, 5),
            Map.of(
                    Reach.CLASS, Set.of("S1 primary 5 5班"),
                    Reach.SCHOOL, Set.of("S1"),
                    Reach.TOWNSHIP, Set.of("township 101"),
                    Reach.COUNTY, Set.of("county 482")),
            pupil("S1", Stage.PRIMARY, 1),
            Map.of(
                    Reach.CLASS, Set.of("S1 any 1班"),
                    Reach.SCHOOL, Set.of("S1"),
                    Reach.TOWNSHIP, Set.of("township 101"),
                    Reach.COUNTY, Set.of("county 482")),
            pupil("S1", Stage.JUNIOR, 1),
            Map.of(
                    Reach.CLASS, Set.of("S1 any 1班"),
                    Reach.SCHOOL, Set.of("S1"),
                    Reach.TOWNSHIP, Set.of("township 101"),
                    Reach.COUNTY, Set.of("county 482")),
            pupil("S2", Stage.PRIMARY, 5),
            Map.of(Reach.TOWNSHIP, Set.of("township 101"), Reach.COUNTY, Set.of("county 482")),
            pupil("S3", Stage.PRIMARY, 1),
            Map.of(Reach.TOWNSHIP, Set.of("township 102"), Reach.COUNTY, Set.of("county 482")),
            pupil("S4", Stage.PRIMARY, 1),
            Map.of(Reach.COUNTY, Set.of("county 481")),
            pupil("S5", Stage.JUNIOR, 1),
            Map.of(Reach.CLASS, Set.of("S5 junior 1 1班"), Reach.SCHOOL, Set.of("S5")),
            pupil("S5", Stage.PRIMARY, 1),
            Map.of(Reach.SCHOOL, Set.of("S5")));

    private static Student pupil(String school, Stage stage, int grade) {
        return Pupils.boarder(school + stage + grade)
                .at(school)
                .in(stage, grade)
                .build();
    }

    private static GrantedPermissions granted(String grants) {
        return new GrantedPermissions(
                TestSettings.of("aidroll.permission." + ROLE, grants, "aidroll.permission.OTHER", "aid.case.read@all"),
                school -> Optional.ofNullable(DIVISIONS.get(school)));
    }

    private static Actor actor(Duty... duties) {
        return new Actor("a", "甲", Set.of(ROLE), List.of(duties));
    }

    private static boolean mayBeGranted(Capability capability, Reach reach) {
        return reach == Reach.ALL || !Grant.FOR_ALL_ONLY.containsKey(capability);
    }

    @ParameterizedTest
    @EnumSource
    void a_grant_reaches_whom_the_table_says_from_each_workplace_and_gives_no_other_capability(Reach reach) {
        for (Capability capability : Capability.values()) {
            if (!mayBeGranted(capability, reach)) {
                continue;
            }
            var permissions = granted(capability.key() + "@" + reach.name().toLowerCase(Locale.ROOT));
            WORKPLACES.forEach((place, workplace) -> REACHED.forEach((pupil, table) -> {
                boolean expected = reach == Reach.ALL
                        || table.getOrDefault(reach, Set.of()).contains(place);
                for (Capability asked : Capability.values()) {
                    assertThat(permissions.permits(actor(new Duty(null, workplace)), asked, pupil))
                            .as("%s granted @%s, %s asked, from %s, of %s", capability, reach, asked, place, pupil)
                            .isEqualTo(expected && asked == capability);
                }
            }));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ALL")
    void who_works_for_nothing_reaches_nobody(Reach reach) {
        var permissions = granted("aid.case.read@" + reach.name());

        assertThat(REACHED.keySet()).noneMatch(pupil -> permissions.permits(actor(), Capability.CASE_READ, pupil));
    }

    @Test
    void several_duties_reach_what_each_of_them_reaches_and_nothing_more() {
        var permissions = granted("aid.case.read@class,aid.case.read@school");
        Workplace[] places = {WORKPLACES.get("S1 primary 5 5班"), WORKPLACES.get("S5")};
        var both =
                actor(Arrays.stream(places).map(place -> new Duty(null, place)).toArray(Duty[]::new));

        REACHED.forEach((pupil, table) -> assertThat(permissions.permits(both, Capability.CASE_READ, pupil))
                .as(pupil.toString())
                .isEqualTo(table.getOrDefault(Reach.CLASS, Set.of()).contains("S1 primary 5 5班")
                        || table.getOrDefault(Reach.SCHOOL, Set.of()).contains("S5")));
    }

    @Test
    void who_is_clerk_here_and_teaches_there_is_no_clerk_there() {
        var permissions = new GrantedPermissions(TestSettings.of(
                "aidroll.permission.CLERK", "aid.case.read@school", "aidroll.permission.TEACHER", "aid.export@school"));
        var person = new Actor(
                "a",
                "甲",
                Set.of("CLERK", "TEACHER"),
                List.of(
                        new Duty("CLERK", new Workplace.School("S1")),
                        new Duty("TEACHER", new Workplace.School("S2"))));
        Student here = pupil("S1", Stage.PRIMARY, 1);
        Student there = pupil("S2", Stage.PRIMARY, 1);

        assertThat(permissions.permits(person, Capability.CASE_READ, here)).isTrue();
        assertThat(permissions.permits(person, Capability.CASE_READ, there)).isFalse();
        assertThat(permissions.permits(person, Capability.EXPORT, here)).isFalse();
        assertThat(permissions.permits(person, Capability.EXPORT, there)).isTrue();
    }

    @Test
    void a_duty_gives_no_role_that_the_person_does_not_have() {
        var permissions = granted("aid.case.read@school");
        var person = new Actor("a", "甲", Set.of(), List.of(new Duty(ROLE, new Workplace.School("S1"))));

        assertThat(permissions.permits(person, Capability.CASE_READ, pupil("S1", Stage.PRIMARY, 1)))
                .isFalse();
    }
}
