package org.aidroll.sis.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what a whole list of decisions is known: SHA-256 over its lines in the order of the pupils' keys, each the key, a
 * space, the decision's hash and a line feed, in UTF-8. A line that is missing, added or another makes another digest.
 */
public final class ListDigest {
    private ListDigest() {}

    /** The digest of these decisions, their hashes by the pupils' keys. */
    public static String of(Map<String, String> decisions) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(decisions)
                    .forEach((student, hash) ->
                            digest.update((student + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
