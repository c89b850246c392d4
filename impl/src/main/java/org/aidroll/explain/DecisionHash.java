package org.aidroll.explain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aidroll.api.explain.Decision;

/** The SHA-256 by which a decision is known and by which a replay is checked. */
public final class DecisionHash {
    private DecisionHash() {}

    /** The decision with the hash of all its other parts. */
    public static Decision sign(Decision decision) {
        return decision.withHash(of(decision));
    }

    /** Whether the decision is still what was signed. */
    public static boolean verifies(Decision decision) {
        return of(decision).equals(decision.hash());
    }

    private static String of(Decision decision) {
        return of(DecisionJson.withoutHash(decision));
    }

    /** The hash of a decision's text. */
    static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
