package org.aidroll.sis.host;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person of the host, at one request.
 *
 * @param id the login name
 * @param realName the name by which the person answers for decisions (C21)
 * @param roles the host's roles, as the host calls them
 * @param duties what the person works for, and in which role; empty for who works for everybody, or for nobody
 */
public record Actor(String id, String realName, Set<String> roles, List<Duty> duties) {

    /** Copies roles and duties. */
    public Actor {
        roles = Set.copyOf(roles);
        duties = List.copyOf(duties);
    }

    /** A person who works for whole schools, of these national codes, in every role. */
    public Actor(String id, String realName, Set<String> roles, Set<String> schools) {
        this(
                id,
                realName,
                roles,
                schools.stream()
                        .sorted()
                        .map(code -> new Duty(null, new Workplace.School(code)))
                        .toList());
    }

    /** The same person in these roles. */
    public Actor withRoles(Set<String> others) {
        return new Actor(id, realName, others, duties);
    }

    /** The national codes of the schools for the whole of which the person works, in whatever role. */
    public Set<String> schools() {
        return duties.stream()
                .map(Duty::workplace)
                .filter(Workplace.School.class::isInstance)
                .map(school -> ((Workplace.School) school).code())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names the login and the roles, not the person. */
    @Override
    public String toString() {
        return "Actor[" + id + ", " + roles + "]";
    }
}
