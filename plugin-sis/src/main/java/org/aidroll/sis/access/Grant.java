package org.aidroll.sis.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Capability;

/**
 * A capability and the pupils it reaches, as settings write it: {@code aid.case.read@school}.
 *
 * @param capability what is granted
 * @param reach for whom
 */
record Grant(Capability capability, Reach reach) {
    /** What is about everybody, and cannot be had for some. */
    static final Map<Capability, String> FOR_ALL_ONLY = Map.of(
            Capability.LISTS_WRITE, "lists",
            Capability.PRIVACY, "personal data",
            Capability.AUDIT_READ, "access log");

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
                                + "', which is nobody\nMaybe write " + names())));
        if (FOR_ALL_ONLY.containsKey(grant.capability) && grant.reach != Reach.ALL) {
            throw new AidException("grant '" + text + "' gives one " + reach + " the "
                    + FOR_ALL_ONLY.get(grant.capability) + " of all" + "\nMaybe write "
                    + grant.capability.key() + "@all, to whom all schools may be trusted");
        }
        return grant;
    }

    private static String names() {
        return Arrays.stream(Reach.values())
                .map(reach -> reach.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
