package org.aidroll.sis.verify;

/**
 * What the audit log was at the end of a day that has ended, signed: whoever changes, takes out or adds an entry of that day
 * or of one before it would have to sign anew.
 *
 * @param day the day in UTC, as 2020-11-30
 * @param lastEntry the number of the last entry up to then, and so how many there were
 * @param head the digest of that entry
 * @param signedAt when it was signed, in ISO-8601 and UTC
 * @param key the name of the key that signed it, {@code audit} for the first
 * @param signature Ed25519 over {@link #statement}, in Base64
 */
public record AuditRoot(String day, long lastEntry, String head, String signedAt, String key, String signature) {
    private static final int DAY = "2020-11-30".length();

    /** The day of a moment as an entry has it. */
    public static String dayOf(String at) {
        return at.substring(0, Math.min(DAY, at.length()));
    }

    /** What is signed, in UTF-8: five lines. */
    public static String statement(String day, long lastEntry, String head, String signedAt) {
        return "AidRoll audit root 1\n" + day + "\n" + lastEntry + "\n" + head + "\n" + signedAt + "\n";
    }

    String statement() {
        return statement(day, lastEntry, head, signedAt);
    }
}
