package cn.example.roll.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 of a password with a salt of its own: equal passwords of two people have different hashes.
 *
 * @param hash 256 bits in hexadecimal
 * @param salt 128 bits in hexadecimal
 */
public record PasswordHash(String hash, String salt) {
    private static final int ITERATIONS = 120_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static PasswordHash of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new PasswordHash(
                HexFormat.of().formatHex(derive(password, salt)), HexFormat.of().formatHex(salt));
    }

    /** Takes the same time whether it matches or not. */
    public boolean matches(String password) {
        byte[] expected = HexFormat.of().parseHex(hash);
        return MessageDigest.isEqual(expected, derive(password, HexFormat.of().parseHex(salt)));
    }

    @Override
    public String toString() {
        return "PasswordHash[***]";
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256.", e);
        }
    }
}
