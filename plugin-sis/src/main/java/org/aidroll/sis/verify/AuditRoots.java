package org.aidroll.sis.verify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says which day of a log does not hold. A chain that was made anew from its first entry is whole in itself; it is not what
 * the roots have signed.
 */
public final class AuditRoots {
    /** A server that starts writes its first entries before it can sign. */
    private static final Duration IN_TIME = Duration.ofHours(1);

    private AuditRoots() {}

    /**
     * What is wrong with the earliest day that does not hold; empty where all do.
     *
     * @param entries of a chain that is whole, in order
     * @param keys one of which must have signed each root
     */
    public static Optional<String> problem(List<AuditEntry> entries, List<AuditRoot> roots, List<RootKey> keys) {
        Map<String, AuditRoot> byDay =
                roots.stream().collect(Collectors.toMap(AuditRoot::day, Function.identity(), (one, other) -> other));
        var days = new TreeSet<>(byDay.keySet());
        days.addAll(ended(entries).keySet());
        return days.stream()
                .map(day -> {
                    AuditRoot root = byDay.get(day);
                    return root == null
                            ? Optional.of("the day " + day + " has no root: it was taken away")
                            : problem(entries, root, keys);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> problem(List<AuditEntry> entries, AuditRoot root, List<RootKey> keys) {
        if (keys.stream().noneMatch(key -> key.signed(root))) {
            return Optional.of("the root of the day " + root.day() + " is not signed by the key");
        }
        if (root.lastEntry() < 1 || root.lastEntry() > entries.size()) {
            return Optional.of(
                    "the day " + root.day() + " is not what was signed: entry " + root.lastEntry() + " is missing");
        }
        return entries.get((int) root.lastEntry() - 1).digest().equals(root.head())
                ? Optional.empty()
                : Optional.of("the day " + root.day() + " is not what was signed: the entries up to " + root.lastEntry()
                        + " were made anew");
    }

    /** The days that have ended, each with the first entry after it. A clock that was set back begins no day again. */
    private static Map<String, AuditEntry> ended(List<AuditEntry> entries) {
        Map<String, AuditEntry> ended = new TreeMap<>();
        String latest = entries.isEmpty() ? "" : AuditRoot.dayOf(entries.get(0).at());
        for (AuditEntry entry : entries) {
            String day = AuditRoot.dayOf(entry.at());
            if (day.compareTo(latest) > 0) {
                ended.put(latest, entry);
                latest = day;
            }
        }
        return ended;
    }

    /**
     * The roots that were not signed when their day ended: after an upgrade, while the key was away, or because somebody
     * had taken an earlier root away. They say nothing of what was done to the log before they were signed.
     */
    public static List<AuditRoot> late(List<AuditEntry> entries, List<AuditRoot> roots) {
        Map<String, AuditEntry> ended = ended(entries);
        return roots.stream()
                .filter(root -> {
                    AuditEntry next = ended.get(root.day());
                    return next != null && !isInTime(root.signedAt(), next.at());
                })
                .toList();
    }

    private static boolean isInTime(String signed, String ended) {
        try {
            return !Instant.parse(signed).isAfter(Instant.parse(ended).plus(IN_TIME));
        } catch (DateTimeException noMoment) {
            return false;
        }
    }
}
