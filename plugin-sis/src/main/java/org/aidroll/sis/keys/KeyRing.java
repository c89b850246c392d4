package org.aidroll.sis.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;

/**
 * The keys of one store. A sealed text (AES-GCM) is {@code key id.nonce and text}; it opens only in the place it was sealed
 * for. An index (HMAC-SHA-256) is the same for the same text, and nobody without the key can try texts out against it.
 */
public final class KeyRing {
    /** Sealed texts of another key, after a rotation, will have another id. */
    private static final String KEY_ID = "k1";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec data;
    private final SecretKeySpec index;
    private final SecureRandom chance = new SecureRandom();

    private KeyRing(byte[] data, byte[] index) {
        this.data = new SecretKeySpec(data, "AES");
        this.index = new SecretKeySpec(index, "HmacSHA256");
    }

    /** The keys of that provider. */
    public static KeyRing of(KeyProvider provider, boolean mayMake) {
        return new KeyRing(provider.key("data", mayMake), provider.key("index", mayMake));
    }

    /** By which a store knows whether the keys are its own; it tells nothing of them. */
    public String check() {
        return index("check of " + HexFormat.of().formatHex(hmac(data.getEncoded(), "data")));
    }

    /** The index of a text: 64 hex digits. */
    public String index(String text) {
        return HexFormat.of().formatHex(hmac(index.getEncoded(), text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has HmacSHA256", never);
        }
    }

    /**
     * Seals a text.
     *
     * @param place where it is kept; it can be opened for that place only
     */
    public String seal(String text, String place) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return KEY_ID + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has AES-GCM", never);
        }
    }

    /**
     * Opens a sealed text.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with another key
     */
    public String open(String sealed, String place) {
        try {
            if (sealed.startsWith(KEY_ID + ".")) {
                byte[] all = Base64.getUrlDecoder().decode(sealed.substring(KEY_ID.length() + 1));
                var nonce = ByteBuffer.wrap(all, 0, NONCE).slice();
                var bytes = new byte[NONCE];
                nonce.get(bytes);
                byte[] text = cipher(Cipher.DECRYPT_MODE, bytes, place).doFinal(all, NONCE, all.length - NONCE);
                return new String(text, StandardCharsets.UTF_8);
            }
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // said below, without what was tried
        }
        throw new AidException("a sealed text in the store cannot be opened"
                + "\nMaybe somebody changed the store by hand, or put another folder keys beside it");
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, data, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
