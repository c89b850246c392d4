package org.aidroll.sis.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.KeyProvider;

/**
 * The keys of one store, of every generation that it had, each with the algorithms of its suite. A sealed text is {@code key
 * id.nonce and text}; it opens only in the place it was sealed for. An index is the same for the same text, and nobody without
 * the key can try texts out against it. The newest generation seals, and every one opens what it sealed; an index goes through
 * all of them in order, so that one of before can be brought to the newest without the text it was made of.
 */
public final class KeyRing {
    private static final int GROUP = 4;
    private static final int FINGERPRINT = 16;

    private final List<Generation> generations;
    private final Map<KeySuite, Sealing> sealings;
    private final Sealing checking;

    /** The keys as the provider gave them; the suite may take less of what seals. */
    private record Generation(Sealing sealing, SecretKey data, SecretKey index) {}

    private KeyRing(List<Generation> generations, Map<KeySuite, Sealing> sealings) {
        this.generations = generations;
        this.sealings = sealings;
        this.checking = sealings.computeIfAbsent(KeySuite.AES, Sealing::of);
    }

    /** The keys of that provider, where there is one generation of what every Java has. */
    public static KeyRing of(KeyProvider provider, boolean mayMake) {
        return of(provider, 1, mayMake);
    }

    /**
     * The keys of that provider, all of what every Java has.
     *
     * @param newest how many generations there are, from 1
     * @param mayMake whether the newest may be made
     */
    public static KeyRing of(KeyProvider provider, int newest, boolean mayMake) {
        return of(provider, Collections.nCopies(newest, KeySuite.AES), mayMake);
    }

    /**
     * The keys of that provider.
     *
     * @param suites of each generation, the first one first
     * @param mayMake whether the newest may be made
     * @throws AidException if there is a key missing, or nobody who has the algorithms of a suite
     */
    public static KeyRing of(KeyProvider provider, List<KeySuite> suites, boolean mayMake) {
        Map<KeySuite, Sealing> sealings = new EnumMap<>(KeySuite.class);
        suites.forEach(suite -> sealings.computeIfAbsent(suite, Sealing::of));
        List<Generation> generations = new ArrayList<>();
        for (int i = 1; i <= suites.size(); i++) {
            String ending = i == 1 ? "" : "-" + i;
            boolean make = mayMake && i == suites.size();
            generations.add(new Generation(
                    Objects.requireNonNull(sealings.get(suites.get(i - 1))),
                    raw(provider.key("data" + ending, make)),
                    raw(provider.key("index" + ending, make))));
        }
        return new KeyRing(List.copyOf(generations), sealings);
    }

    private static SecretKey raw(byte[] key) {
        return new SecretKeySpec(key, "RAW");
    }

    /** The name of a generation: {@code k1} of the first. */
    public static String name(int generation) {
        return "k" + generation;
    }

    /** The name of the generation that sealed a text. */
    public static String nameOf(String sealed) {
        return sealed.substring(0, Math.max(sealed.indexOf('.'), 0));
    }

    /** The number of the newest generation, from 1. */
    public int newest() {
        return generations.size();
    }

    /** The name of the newest generation. */
    public String name() {
        return name(newest());
    }

    /** The suite of the newest generation. */
    public KeySuite suite() {
        return last().sealing.suite();
    }

    private Generation last() {
        return generations.get(newest() - 1);
    }

    /** By which a store knows whether the keys of the first generation are its own; it tells nothing of them. */
    public String check() {
        return check(1);
    }

    /** The same of a generation, from 1; keys that are used by another suite are other keys. */
    public String check(int generation) {
        KeySuite suite = generations.get(generation - 1).sealing.suite();
        return suite == KeySuite.AES ? digest(generation, "") : digest(generation, " " + suite.code());
    }

    /** By which a person knows the keys of a generation, from 1, again: sixteen hex digits in groups. */
    public String fingerprint(int generation) {
        String digits = digest(generation, "").substring(0, FINGERPRINT);
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private String digest(int generation, String ending) {
        var keys = generations.get(generation - 1);
        String data = HexFormat.of().formatHex(checking.index(keys.data, "data"));
        return HexFormat.of().formatHex(checking.index(keys.index, "check of " + data + ending));
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
            index = HexFormat.of().formatHex(keys.sealing.index(keys.index, index));
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

    /** The algorithms of a suite that a generation is of. */
    Sealing sealing(KeySuite suite) {
        Sealing sealing = sealings.get(suite);
        if (sealing == null) {
            throw new AidException("a sealed key in the store is of the suite " + suite.code() + ", and no keys are"
                    + "\nMaybe somebody changed the store by hand");
        }
        return sealing;
    }

    /**
     * Seals a text.
     *
     * @param place where it is kept; it can be opened for that place only
     */
    public String seal(String text, String place) {
        Sealing sealing = last().sealing;
        byte[] all = sealing.seal(sealing.key(last().data.getEncoded()), text.getBytes(StandardCharsets.UTF_8), place);
        return name() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Opens a sealed text.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with a key of another store
     */
    public String open(String sealed, String place) {
        try {
            int generation = number(nameOf(sealed));
            if (generation > 0) {
                Generation keys = generations.get(generation - 1);
                byte[] all = Base64.getUrlDecoder().decode(sealed.substring(sealed.indexOf('.') + 1));
                return new String(
                        keys.sealing.open(keys.sealing.key(keys.data.getEncoded()), all, place),
                        StandardCharsets.UTF_8);
            }
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            // said below, without what was tried
        }
        throw new AidException("a sealed text in the store cannot be opened"
                + "\nMaybe somebody changed the store by hand, or put another folder keys beside it");
    }
}
