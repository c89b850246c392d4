package org.aidroll.sis.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One entry of the audit log. Its digest is SHA-256 over the digest of the entry before it and every value, each with its
 * length in front, in UTF-8.
 *
 * @param entry 1 for the first, without gaps
 * @param at the moment, in ISO-8601 and UTC
 * @param login the login of the person
 * @param person the person's real name
 * @param roles the roles at that moment, in order, with spaces between
 * @param action what was seen or done
 * @param object what it was about
 * @param previous the digest of the entry before it; 64 zeros for the first
 * @param digest the entry's own
 */
public record AuditEntry(
        long entry,
        String at,
        String login,
        String person,
        String roles,
        String action,
        String object,
        String previous,
        String digest) {
    /** What stands before the first entry. */
    public static final String NOTHING = "0".repeat(64);

    /** The entry of these values, with the digest that they have. */
    public static AuditEntry of(
            long entry,
            String at,
            String login,
            String person,
            String roles,
            String action,
            String object,
            String previous) {
        var values = new StringBuilder();
        for (String value : new String[] {previous, String.valueOf(entry), at, login, person, roles, action, object}) {
            values.append(value.length()).append(':').append(value);
        }
        return new AuditEntry(entry, at, login, person, roles, action, object, previous, sha256(values.toString()));
    }

    /** Whether its digest is the one its values have. */
    public boolean isWhole() {
        return of(entry, at, login, person, roles, action, object, previous)
                .digest
                .equals(digest);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** Names the entry, and nobody. */
    @Override
    public String toString() {
        return "AuditEntry[" + entry + ", " + at + ", " + action + "]";
    }
}
