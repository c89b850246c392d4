package org.aidroll.sis.host.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.IdentityResolver;

/**
 * The person whom the request itself names: the container's login, or whatever filter of the host wrapped the request,
 * which is also how Spring Security's context, filled from a session or from a bearer token, reaches a servlet.
 *
 * <p>The name is {@code getName()} of the principal, never {@code toString()}, which differs from server to server.
 */
public final class PrincipalIdentity implements IdentityResolver {
    private final List<String> rolesToAsk;
    private final DutyLookup duties;

    /** What the host's tables say of a login. */
    @FunctionalInterface
    public interface DutyLookup {
        /** The person of that login; empty where the host does not have the login. */
        Optional<Actor> of(String login);
    }

    /**
     * An identity by principal.
     *
     * @param rolesToAsk the roles that settings grant something to; the request is asked for each
     * @param duties what the host's tables say of the login
     */
    public PrincipalIdentity(List<String> rolesToAsk, DutyLookup duties) {
        this.rolesToAsk = List.copyOf(rolesToAsk);
        this.duties = duties;
    }

    @Override
    public Optional<Actor> resolve(HttpServletRequest request) {
        return login(request).flatMap(duties::of).map(person -> person.withRoles(roles(request, person)));
    }

    private static Optional<String> login(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser())
                .or(() -> Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName))
                .filter(name -> !name.isBlank());
    }

    private Set<String> roles(HttpServletRequest request, Actor person) {
        Set<String> roles = new HashSet<>(person.roles());
        rolesToAsk.stream().filter(request::isUserInRole).forEach(roles::add);
        return roles;
    }
}
