package org.aidroll.sis.access;

import java.util.Arrays;
import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.Capability;

/**
 * A capability and the pupils it reaches, as settings write it: {@code aid.case.read@school}.
 *
 * @param capability what is granted
 * @param reach for whom
 */
record Grant(Capability capability, Reach reach) {

    private static final Map<Capability, String> NEVER_FOR_ONE_SCHOOL =
            Map.of(Capability.LISTS_WRITE, "lists", Capability.AUDIT_READ, "access log");

    /** Which pupils a grant reaches. */
    enum Reach {
        /** Pupils of the schools the person works for. */
        SCHOOL,
        /** Every pupil of the roll. */
        ALL
    }

    static Grant parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new AidException(
                    "grant '" + text + "' does not say for whom\nMaybe write " + text + "@school or " + text + "@all");
        }
        String reach = text.substring(at + 1);
        var grant = new Grant(
                Capability.of(text.substring(0, at)),
                Arrays.stream(Reach.values())
                        .filter(known -> known.name().equalsIgnoreCase(reach))
                        .findFirst()
                        .orElseThrow(() -> new AidException("grant '" + text + "' reaches '" + reach
                                + "', which is nobody\nMaybe write school or all")));
        if (NEVER_FOR_ONE_SCHOOL.containsKey(grant.capability) && grant.reach != Reach.ALL) {
            throw new AidException("grant '" + text + "' gives one school the "
                    + NEVER_FOR_ONE_SCHOOL.get(grant.capability) + " of all" + "\nMaybe write "
                    + grant.capability.key() + "@all, to whom all schools may be trusted");
        }
        return grant;
    }

    boolean reaches(Actor actor, String schoolCode) {
        return reach == Reach.ALL || actor.schools().contains(schoolCode);
    }
}
