package org.aidroll.sis.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * The grants of these settings.
     *
     * @throws org.aidroll.api.finding.AidException if a grant cannot be read
     */
    public GrantedPermissions(Settings settings) {
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
        return of(actor, capability).findAny().isPresent();
    }

    @Override
    public boolean permits(Actor actor, Capability capability, Student student) {
        return of(actor, capability)
                .anyMatch(grant -> grant.reaches(actor, student.enrolment().schoolCode()));
    }

    private Stream<Grant> of(Actor actor, Capability capability) {
        return actor.roles().stream()
                .flatMap(role -> grants.getOrDefault(role, List.of()).stream())
                .filter(grant -> grant.capability() == capability);
    }
}
