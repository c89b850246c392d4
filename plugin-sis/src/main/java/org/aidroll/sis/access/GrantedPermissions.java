package org.aidroll.sis.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aidroll.api.division.Division;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.settings.Settings;

/**
 * What settings grant to the host's roles: {@code aidroll.permission.ROLE = capability@reach, …}. Nothing else is
 * granted to anybody.
 */
public final class GrantedPermissions implements PermissionCheck {
    private static final String PERMISSION = "permission";

    private final Map<String, List<Grant>> grants = new HashMap<>();
    private final Function<String, Optional<Division>> divisions;

    /** The grants of these settings, where nobody knows in which township or county a school lies. */
    public GrantedPermissions(Settings settings) {
        this(settings, school -> Optional.empty());
    }

    /**
     * The grants of these settings.
     *
     * @param divisions where a school lies, by its national code; empty where that is not known
     * @throws org.aidroll.api.finding.AidException if a grant cannot be read
     */
    public GrantedPermissions(Settings settings, Function<String, Optional<Division>> divisions) {
        this.divisions = divisions;
        for (String role : settings.namesBelow(PERMISSION)) {
            grants.put(
                    role,
                    settings.list(PERMISSION + "." + role).stream()
                            .map(Grant::parse)
                            .toList());
        }
    }

    /** The roles that are granted anything. */
    public Set<String> roles() {
        return Set.copyOf(grants.keySet());
    }

    /** Whether anybody is granted it. */
    public boolean grants(Capability capability) {
        return grants.values().stream().flatMap(List::stream).anyMatch(grant -> grant.capability() == capability);
    }

    @Override
    public boolean permits(Actor actor, Capability capability) {
        return actor.roles().stream()
                .flatMap(role -> grants.getOrDefault(role, List.of()).stream())
                .anyMatch(grant -> grant.capability() == capability);
    }

    @Override
    public boolean permits(Actor actor, Capability capability, Student student) {
        return actor.roles().stream().anyMatch(role -> grants.getOrDefault(role, List.of()).stream()
                .filter(grant -> grant.capability() == capability)
                .anyMatch(grant -> reaches(grant, role, actor, student)));
    }

    private boolean reaches(Grant grant, String role, Actor actor, Student student) {
        return grant.reach() == Reach.ALL
                || actor.duties().stream().filter(duty -> duty.isOf(role)).anyMatch(duty -> grant.reach()
                        .reaches(duty.workplace(), student.enrolment(), divisions));
    }
}
