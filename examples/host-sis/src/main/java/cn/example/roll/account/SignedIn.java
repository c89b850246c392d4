package cn.example.roll.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user of a session.
 *
 * @param schoolId the only school whose pupils are seen; null for several
 * @param division the township whose schools are seen; null for every school, or for one
 * @param unit the school's name, or the office
 * @param roleLabel the role in Chinese, for the top bar
 */
public record SignedIn(
        String username,
        String realName,
        @Nullable Long schoolId,
        @Nullable String division,
        String unit,
        Set<Role> roles,
        String roleLabel)
        implements Principal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return username;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** ID numbers and family are for people who keep the roll. */
    public boolean seesPapers() {
        return is(Role.ROLL_CLERK) || is(Role.TOWNSHIP_OFFICER) || is(Role.COUNTY_OFFICER);
    }
}
