package org.aidroll.sis.host;

import org.aidroll.api.roll.Student;

/** What a person may do. The answer to anything not granted is no. */
public interface PermissionCheck {

    /** Whether the person has the capability for anyone, or anything, at all. */
    boolean permits(Actor actor, Capability capability);

    /** Whether the person has the capability for this pupil. */
    boolean permits(Actor actor, Capability capability, Student student);
}
