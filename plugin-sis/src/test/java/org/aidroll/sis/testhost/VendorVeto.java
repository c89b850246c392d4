package org.aidroll.sis.testhost;

import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;

/** A vendor's own rule: one pupil is nobody's to see. To all else it says yes, whoever asks. */
public final class VendorVeto implements PermissionCheck {
    public static final String SECRET = "1999";

    @Override
    public boolean permits(Actor actor, Capability capability) {
        return true;
    }

    @Override
    public boolean permits(Actor actor, Capability capability, Student student) {
        return !student.key().value().equals(SECRET);
    }
}
