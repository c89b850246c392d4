package org.aidroll.sis.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.aidroll.api.finding.AidException;

/** A key for the files of one pupil (AES-256-GCM). It is kept sealed by the ring; without it they stay sealed for ever. */
public final class DataKey {
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKeySpec key;

    private DataKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A new key. */
    public static DataKey make() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /**
     * The key that was sealed for that place.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with another ring
     */
    public static DataKey opened(KeyRing ring, String sealed, String place) {
        return new DataKey(HexFormat.of().parseHex(ring.open(sealed, place)));
    }

    /** The key, sealed for that place. */
    public String sealed(KeyRing ring, String place) {
        return ring.seal(HexFormat.of().formatHex(key.getEncoded()), place);
    }

    /** The content, to be opened for that place only. */
    public byte[] seal(byte[] content, String place) {
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has AES-GCM", never);
        }
    }

    /**
     * The content of what was sealed.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with another key
     */
    public byte[] open(byte[] sealed, String place) {
        if (sealed.length > NONCE) {
            try {
                return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
                        .doFinal(sealed, NONCE, sealed.length - NONCE);
            } catch (GeneralSecurityException notOurs) {
                // said below, without what was tried
            }
        }
        throw new AidException("a sealed document cannot be opened"
                + "\nMaybe somebody changed its file by hand, or put back an older store");
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
