package org.aidroll.api.errorrate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidroll.api.roll.StudentKey;
import org.apiguardian.api.API;

/**
 * The records by which a school is judged in a month: those on its own list and those whom a department's list names, so
 * that who is left out is in the denominator all the same. Frozen: nothing enters or leaves it any more.
 *
 * <p>The digest is taken over the lines {@code aidroll-frame-1}, month, school and day, then one line for each subject in
 * the order of keys: its length in UTF-16 units, a colon, the key; UTF-8, each line ended by a line feed. The sample is
 * drawn by this digest and a seed announced after the freeze, so that anyone can draw it again.
 *
 * @param month the month
 * @param school the school's national code
 * @param subjects the records
 * @param frozenAt the first day on which nothing is taken in any more: what was done before it was done in time
 * @param sha256 64 hexadecimal digits over all the above, whatever the order in which subjects came
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AuditFrame(
        YearMonth month, String school, SortedSet<StudentKey> subjects, LocalDate frozenAt, String sha256) {

    /** @throws IllegalArgumentException if the digest is not that of the rest: the frame was changed after the freeze */
    public AuditFrame {
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
        if (!sha256.equals(digest(month, school, subjects, frozenAt))) {
            throw new IllegalArgumentException("the frame of school " + school + " for " + month
                    + " is not what its digest was taken over\nMaybe it was changed after " + frozenAt);
        }
    }

    /** The frame of these records. */
    public static AuditFrame freeze(
            YearMonth month, String school, Collection<StudentKey> subjects, LocalDate frozenAt) {
        var sorted = new TreeSet<>(subjects);
        return new AuditFrame(month, school, sorted, frozenAt, digest(month, school, sorted, frozenAt));
    }

    /** How many records it holds: the denominator. */
    public int size() {
        return subjects.size();
    }

    private static String digest(YearMonth month, String school, SortedSet<StudentKey> subjects, LocalDate frozenAt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = "aidroll-frame-1\n" + month + "\n" + school + "\n" + frozenAt + "\n";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            for (StudentKey subject : subjects) {
                String line = subject.value().length() + ":" + subject.value() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    @Override
    public String toString() {
        return "AuditFrame[" + month + ", " + school + ", " + subjects.size() + " records, " + sha256 + "]";
    }
}
