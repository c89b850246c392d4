package org.aidroll.sis.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrantedPermissionsTest {
    private static final Student PUPIL = Pupils.boarder("1001").at("S1").build();

    private static GrantedPermissions granted(String... namesAndValues) {
        return new GrantedPermissions(TestSettings.of(namesAndValues));
    }

    @ParameterizedTest
    @EnumSource
    void a_role_without_a_grant_sees_nothing(Capability capability) {
        var permissions = granted("aidroll.permission.CLERK", "aid.case.read@all,aid.diagnostics.read@all");
        var teacher = AidTestKit.actor("t", "TEACHER", "S1");

        assertThat(permissions.permits(teacher, capability)).isFalse();
        assertThat(permissions.permits(teacher, capability, PUPIL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void without_settings_nobody_may_do_anything(Capability capability) {
        var admin = AidTestKit.actor("admin", "ADMIN", "S1");

        assertThat(granted().permits(admin, capability)).isFalse();
        assertThat(granted().roles()).isEmpty();
    }

    @Test
    void a_person_without_roles_may_do_nothing() {
        var permissions = granted("aidroll.permission.CLERK", "aid.case.read@all");

        assertThat(permissions.permits(new Actor("a", "甲", Set.of(), Set.of("S1")), Capability.CASE_READ, PUPIL))
                .isFalse();
    }

    @Test
    void a_grant_for_the_school_reaches_the_schools_of_the_person() {
        var permissions = granted("aidroll.permission.CLERK", "aid.case.read@school");

        assertThat(permissions.permits(AidTestKit.actor("a", "CLERK", "S1"), Capability.CASE_READ, PUPIL))
                .isTrue();
        assertThat(permissions.permits(AidTestKit.actor("a", "CLERK", "S0", "S1"), Capability.CASE_READ, PUPIL))
                .isTrue();
        assertThat(permissions.permits(AidTestKit.actor("a", "CLERK", "S2"), Capability.CASE_READ, PUPIL))
                .isFalse();
        assertThat(permissions.permits(AidTestKit.actor("a", "CLERK"), Capability.CASE_READ, PUPIL))
                .isFalse();
    }

    @Test
    void a_grant_for_all_reaches_every_school() {
        var permissions = granted("aidroll.permission.COUNTY", "aid.case.read@ALL");

        assertThat(permissions.permits(AidTestKit.actor("a", "COUNTY"), Capability.CASE_READ, PUPIL))
                .isTrue();
    }

    @Test
    void a_grant_gives_its_capability_and_no_other() {
        var permissions = granted("aidroll.permission.COUNTY", "aid.diagnostics.read@all");

        assertThat(permissions.permits(AidTestKit.actor("a", "COUNTY"), Capability.CASE_READ))
                .isFalse();
        assertThat(permissions.permits(AidTestKit.actor("a", "COUNTY"), Capability.DIAGNOSTICS_READ))
                .isTrue();
    }

    @Test
    void roles_are_told_apart_by_capitals() {
        var permissions = granted("aidroll.permission.CLERK", "aid.case.read@all");

        assertThat(permissions.permits(AidTestKit.actor("a", "clerk"), Capability.CASE_READ))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aid.case.read | grant 'aid.case.read' does not say for whom#Maybe write aid.case.read@school or aid.case.read@all",
                "aid.case.read@town | grant 'aid.case.read@town' reaches 'town', which is nobody#Maybe write class, school, township, county, all",
                "aid.case.read@ | grant 'aid.case.read@' reaches '', which is nobody#Maybe write class, school, township, county, all",
                "aid.lists.write@school | grant 'aid.lists.write@school' gives one school the lists of all#Maybe write aid.lists.write@all, to whom all schools may be trusted",
                "aid.all@all | 'aid.all' is no capability#Maybe one of: *",
                "@all | '' is no capability#Maybe one of: *",
            })
    void a_grant_that_cannot_be_read_is_refused(String grant, String message) {
        assertThatThrownBy(() -> granted("aidroll.permission.CLERK", "aid.case.read@school," + grant))
                .isInstanceOf(AidException.class)
                .hasMessage(message.replace('#', '\n')
                        .replace(
                                "*",
                                Arrays.stream(Capability.values())
                                        .map(Capability::key)
                                        .collect(Collectors.joining(", "))));
    }
}
