package org.aidroll.sis.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;

/**
 * The keys of one store, of every generation that it had. A sealed text (AES-GCM) is {@code key id.nonce and text}; it opens
 * only in the place it was sealed for. An index (HMAC-SHA-256) is the same for the same text, and nobody without the key can
 * try texts out against it. The newest generation seals, and every one opens what it sealed; an index goes through all of
 * them in order, so that one of before can be brought to the newest without the text it was made of.
 */
public final class KeyRing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final List<Generation> generations;
    private final SecureRandom chance = new SecureRandom();

    private record Generation(SecretKeySpec data, SecretKeySpec index) {}

    private KeyRing(List<Generation> generations) {
        this.generations = generations;
    }

    /** The keys of that provider, where there is one generation. */
    public static KeyRing of(KeyProvider provider, boolean mayMake) {
        return of(provider, 1, mayMake);
    }

    /**
     * The keys of that provider.
     *
     * @param newest how many generations there are, from 1
     * @param mayMake whether the newest may be made
     */
    public static KeyRing of(KeyProvider provider, int newest, boolean mayMake) {
        List<Generation> generations = new ArrayList<>();
        for (int i = 1; i <= newest; i++) {
            String ending = i == 1 ? "" : "-" + i;
            generations.add(new Generation(
                    new SecretKeySpec(provider.key("data" + ending, mayMake && i == newest), "AES"),
                    new SecretKeySpec(provider.key("index" + ending, mayMake && i == newest), "HmacSHA256")));
        }
        return new KeyRing(List.copyOf(generations));
    }

    /** The name of a generation: {@code k1} of the first. */
    public static String name(int generation) {
        return "k" + generation;
    }

    /** The name of the generation that sealed a text. */
    public static String nameOf(String sealed) {
        return sealed.substring(0, Math.max(sealed.indexOf('.'), 0));
    }

    /** The name of the newest generation. */
    public String name() {
        return name(generations.size());
    }

    /** By which a store knows whether the keys of the first generation are its own; it tells nothing of them. */
    public String check() {
        return check(1);
    }

    /** The same of a generation, from 1. */
    public String check(int generation) {
        var keys = generations.get(generation - 1);
        return HexFormat.of()
                .formatHex(hmac(
                        keys.index.getEncoded(),
                        "check of " + HexFormat.of().formatHex(hmac(keys.data.getEncoded(), "data"))));
    }

    /** The index of a text: 64 hex digits. */
    public String index(String text) {
        return indexed(text, 0);
    }

    /** What an index that the generation of that name made is now. */
    public String reindex(String index, String name) {
        return indexed(index, number(name));
    }

    private String indexed(String text, int from) {
        String index = text;
        for (Generation keys : generations.subList(from, generations.size())) {
            index = HexFormat.of().formatHex(hmac(keys.index.getEncoded(), index));
        }
        return index;
    }

    /** The number of the generation of that name; 0 where the name is none. */
    private int number(String name) {
        for (int i = 1; i <= generations.size(); i++) {
            if (name.equals(name(i))) {
                return i;
            }
        }
        return 0;
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
            byte[] sealed = cipher(generations.size(), Cipher.ENCRYPT_MODE, nonce, place)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return name() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has AES-GCM", never);
        }
    }

    /**
     * Opens a sealed text.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with a key of another store
     */
    public String open(String sealed, String place) {
        try {
            int dot = sealed.indexOf('.');
            int generation = dot < 0 ? 0 : number(sealed.substring(0, dot));
            if (generation > 0) {
                byte[] all = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
                var nonce = ByteBuffer.wrap(all, 0, NONCE).slice();
                var bytes = new byte[NONCE];
                nonce.get(bytes);
                byte[] text =
                        cipher(generation, Cipher.DECRYPT_MODE, bytes, place).doFinal(all, NONCE, all.length - NONCE);
                return new String(text, StandardCharsets.UTF_8);
            }
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // said below, without what was tried
        }
        throw new AidException("a sealed text in the store cannot be opened"
                + "\nMaybe somebody changed the store by hand, or put another folder keys beside it");
    }

    private Cipher cipher(int generation, int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, generations.get(generation - 1).data, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
