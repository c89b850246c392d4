package org.aidroll.sis.host;

import java.util.Set;

/**
 * A person of the host, at one request.
 *
 * @param id the login name
 * @param realName the name by which the person answers for decisions (C21)
 * @param roles the host's roles, as the host calls them
 * @param schools the national codes of the schools the person works for; empty above the level of schools
 */
public record Actor(String id, String realName, Set<String> roles, Set<String> schools) {

    /** Copies both sets. */
    public Actor {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
    }

    /** Names the login and the roles, not the person. */
    @Override
    public String toString() {
        return "Actor[" + id + ", " + roles + "]";
    }
}
