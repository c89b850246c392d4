package org.aidroll.sis.host;

import org.aidroll.api.roll.Student;

/**
 * What a person may do. The answer to anything not granted is no.
 *
 * <p>Settings grant ({@code aidroll.permission.ROLE}); every class of the host that is found as this extension is asked in
 * addition, and all must permit. So the host's class is a veto: it can narrow what settings grant, by whatever the host
 * knows, and it can never widen it. A host that wants to decide alone grants its roles {@code @all} and narrows that.
 */
public interface PermissionCheck {

    /** Whether the person has the capability for anyone, or anything, at all. */
    boolean permits(Actor actor, Capability capability);

    /** Whether the person has the capability for this pupil; never more than {@link #permits(Actor, Capability)}. */
    boolean permits(Actor actor, Capability capability, Student student);
}
