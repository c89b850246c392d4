package org.aidroll.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link PermissionCheck} must do. Extend it, and JUnit runs it over yours. */
public abstract class PermissionCheckContract {

    /** For the vendor's test class. */
    protected PermissionCheckContract() {}

    /** The permissions under test. */
    protected abstract PermissionCheck permissions();

    /** A person who may read the case of {@link #own()} and not that of {@link #foreign()}. */
    protected abstract Actor clerk();

    /** A pupil of that person's. */
    protected abstract Student own();

    /** A pupil who is none of that person's business. */
    protected abstract Student foreign();

    @Test
    void the_own_pupil_is_read_and_the_foreign_one_is_not() {
        assertThat(permissions().permits(clerk(), Capability.CASE_READ)).isTrue();
        assertThat(permissions().permits(clerk(), Capability.CASE_READ, own())).isTrue();
        assertThat(permissions().permits(clerk(), Capability.CASE_READ, foreign()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_permitted_for_a_pupil_that_is_not_permitted_at_all(Capability capability) {
        for (Student student : List.of(own(), foreign())) {
            assertThat(permissions().permits(clerk(), capability, student)
                            && !permissions().permits(clerk(), capability))
                    .as("%s for %s, and not at all", capability.key(), student)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_person_without_roles_and_duties_may_do_nothing_for_anybody(Capability capability) {
        var nobody = new Actor(clerk().id(), clerk().realName(), Set.of(), List.of());

        assertThat(permissions().permits(nobody, capability, own())).isFalse();
        assertThat(permissions().permits(nobody, capability, foreign())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_question_has_the_same_answer(Capability capability) {
        for (Student student : List.of(own(), foreign())) {
            assertThat(permissions().permits(clerk(), capability, student))
                    .isEqualTo(permissions().permits(clerk(), capability, student));
        }
    }
}
