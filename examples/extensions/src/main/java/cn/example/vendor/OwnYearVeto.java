package cn.example.vendor;

import java.util.function.BiPredicate;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;

/** The vendor's own rule beside what settings grant: a head of year (年级组长) sees the years that the host gave. */
// tag::permission[]
public final class OwnYearVeto implements PermissionCheck {
    private final BiPredicate<String, Integer> mayWorkForGrade;

    public OwnYearVeto(BiPredicate<String, Integer> mayWorkForGrade) {
        this.mayWorkForGrade = mayWorkForGrade;
    }

    @Override
    public boolean permits(Actor actor, Capability capability) {
        return !actor.roles().isEmpty();
    }

    @Override
    public boolean permits(Actor actor, Capability capability, Student student) {
        return permits(actor, capability)
                && (!actor.roles().contains("HEAD_OF_YEAR")
                        || mayWorkForGrade.test(actor.id(), student.enrolment().grade()));
    }
}
// end::permission[]
