package org.aidroll.sis.access;

import java.util.List;
import java.util.function.Supplier;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;

/**
 * What settings grant, unless the host's own class says no: all must permit. So a class of the host can take away and
 * never give; and as long as it cannot be asked, nobody is answered.
 */
public final class VetoedPermissions implements PermissionCheck {
    private final PermissionCheck granted;
    private final Supplier<List<PermissionCheck>> vetoes;

    /**
     * The permissions that all of these give.
     *
     * @param vetoes the host's own; throws what keeps them from being asked
     */
    public VetoedPermissions(PermissionCheck granted, Supplier<List<PermissionCheck>> vetoes) {
        this.granted = granted;
        this.vetoes = vetoes;
    }

    @Override
    public boolean permits(Actor actor, Capability capability) {
        return granted.permits(actor, capability)
                && vetoes.get().stream().allMatch(veto -> veto.permits(actor, capability));
    }

    @Override
    public boolean permits(Actor actor, Capability capability, Student student) {
        return granted.permits(actor, capability, student)
                && vetoes.get().stream().allMatch(veto -> veto.permits(actor, capability, student));
    }
}
