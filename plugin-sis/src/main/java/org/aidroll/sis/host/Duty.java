package org.aidroll.sis.host;

import org.jspecify.annotations.Nullable;

/**
 * That a person works for something. Who is clerk at one school and teaches at another is not a clerk there.
 *
 * @param role the role, as the host calls it, in which the person does; null for any role of the person
 * @param workplace what the person works for
 */
public record Duty(@Nullable String role, Workplace workplace) {

    /** Whether a person in that role has this duty. */
    public boolean isOf(String ofRole) {
        return role == null || role.equals(ofRole);
    }
}
