package org.aidroll.sis.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.aidroll.api.finding.AidException;

/** The algorithms of a suite, from a provider that has them. */
final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final KeySuite suite;
    private final Provider provider;

    private Sealing(KeySuite suite, Provider provider) {
        this.suite = suite;
        this.provider = provider;
    }

    /**
     * That of a suite.
     *
     * @throws AidException if no provider has its algorithms
     */
    static Sealing of(KeySuite suite) {
        return new Sealing(suite, SuiteProvider.of(suite));
    }

    KeySuite suite() {
        return suite;
    }

    /** A new key of the length that the suite needs. */
    SecretKey newKey() {
        var bytes = new byte[suite.keyBytes()];
        CHANCE.nextBytes(bytes);
        return key(bytes);
    }

    /** The key of these bytes, of which as many are taken as the suite needs. */
    SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, 0, suite.keyBytes(), suite.cipher());
    }

    /** A nonce of chance, and the content sealed for that place. */
    byte[] seal(SecretKey key, byte[] content, String place) {
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(content);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("the provider had " + suite.transformation(), never);
        }
    }

    /**
     * The content of what was sealed.
     *
     * @throws GeneralSecurityException if it was changed, taken from another place, or sealed with another key
     */
    byte[] open(SecretKey key, byte[] sealed, String place) throws GeneralSecurityException {
        if (sealed.length <= NONCE) {
            throw new GeneralSecurityException("too short");
        }
        return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), place)
                .doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(suite.transformation(), provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** What a text is found by: 32 bytes. */
    byte[] index(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(suite.mac(), provider);
            mac.init(new SecretKeySpec(key.getEncoded(), suite.mac()));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("the provider had " + suite.mac(), never);
        }
    }
}
