package org.aidroll.sis.verify;

import java.util.List;
import java.util.Optional;

/** Says where a chain of entries is broken. */
public final class AuditChain {
    private AuditChain() {}

    /**
     * What is wrong with these entries, the first one first; empty where the chain is whole. Entries taken away at the end
     * leave a chain that is whole: only who wrote down an earlier {@link #head} can tell, or who has {@link AuditRoots}.
     */
    public static Optional<String> problem(List<AuditEntry> entries) {
        String previous = AuditEntry.NOTHING;
        long expected = 1;
        for (AuditEntry entry : entries) {
            if (entry.entry() != expected) {
                return Optional.of(
                        "entry " + expected + " is missing: entry " + entry.entry() + " stands in its place");
            }
            if (!entry.previous().equals(previous)) {
                return Optional.of("entry " + expected + " does not follow the entry before it");
            }
            if (!entry.isWhole()) {
                return Optional.of("entry " + expected + " was changed");
            }
            previous = entry.digest();
            expected++;
        }
        return Optional.empty();
    }

    /** By what the chain up to now is known: {@code number:digest} of its last entry. */
    public static String head(List<AuditEntry> entries) {
        return entries.isEmpty() ? "0:" + AuditEntry.NOTHING : head(entries.get(entries.size() - 1));
    }

    /** The same of a chain whose last entry is this. */
    public static String head(AuditEntry last) {
        return last.entry() + ":" + last.digest();
    }

    /** Whether a head that was written down is of this chain: the entry is there, and is the same. */
    public static boolean contains(List<AuditEntry> entries, String head) {
        return head.equals("0:" + AuditEntry.NOTHING)
                || entries.stream().anyMatch(entry -> head(entry).equals(head));
    }
}
