package org.aidroll.sis.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The public half of a key that signs roots (Ed25519): with it anybody can verify a root, and nobody make one. */
public final class RootKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int LINE = 64;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    private final PublicKey key;

    /** Of this key. */
    public RootKey(PublicKey key) {
        this.key = key;
    }

    /**
     * The key of this text.
     *
     * @param text X.509 in Base64, as {@link #text} gives it
     * @throws IllegalArgumentException if it is none
     */
    public static RootKey of(String text) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return new RootKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no public key of Ed25519", none);
        }
    }

    /**
     * Every key of a PEM file.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static List<RootKey> ofPem(String file) {
        List<RootKey> keys =
                PEM.matcher(file).results().map(found -> of(found.group(1))).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no public key");
        }
        return keys;
    }

    /** X.509 in Base64. */
    public String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** As a PEM file, which other programs read as well. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** Whether its other half signed the root. */
    boolean signed(AuditRoot root) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(root.statement().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(root.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
