package org.aidroll.sis.keys;

import java.util.Arrays;
import java.util.Locale;

/** By which algorithms a generation of keys seals, and finds again without reading. */
public enum KeySuite {
    /** What every Java has: AES-256 with GCM, HMAC with SHA-256. */
    AES("AES", 32, "HmacSHA256"),
    /** The commercial algorithms of GB/T 32907 and 32905: SM4 with GCM, HMAC with SM3. Java has none of its own. */
    SM("SM4", 16, "HmacSM3");

    private final String cipher;
    private final int keyBytes;
    private final String mac;

    KeySuite(String cipher, int keyBytes, String mac) {
        this.cipher = cipher;
        this.keyBytes = keyBytes;
        this.mac = mac;
    }

    /** As settings and the store write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The suite that is written so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static KeySuite of(String code) {
        return Arrays.stream(values())
                .filter(suite -> suite.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it is neither\nMaybe write aes or sm"));
    }

    /**
     * Makes sure that somebody has the algorithms.
     *
     * @throws org.aidroll.api.finding.AidException if nobody has
     */
    public void require() {
        SuiteProvider.of(this);
    }

    String cipher() {
        return cipher;
    }

    String transformation() {
        return cipher + "/GCM/NoPadding";
    }

    int keyBytes() {
        return keyBytes;
    }

    String mac() {
        return mac;
    }

    /** What it is made of, for people: {@code SM4/GCM + HmacSM3}. */
    public String algorithms() {
        return cipher + "/GCM + " + mac;
    }
}
