package org.aidroll.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aidroll.api.roll.StudentKey;

/**
 * The number by which one pupil is drawn.
 *
 * @param hex SHA-256 in 64 hex digits
 */
record Draw(String hex) {
    /** 13 digits are 52 bits, which a double holds without rounding. */
    private static final int DIGITS = 13;

    static Draw of(String frameHash, String seed, StudentKey subject) {
        try {
            var text = frameHash + "\n" + seed + "\n" + subject.value();
            return new Draw(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** The number as a fraction of one: 0 or more, below 1. */
    double fraction() {
        return Long.parseLong(hex.substring(0, DIGITS), 16) * 0x1p-52;
    }
}
