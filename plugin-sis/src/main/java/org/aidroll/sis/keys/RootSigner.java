package org.aidroll.sis.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.aidroll.sis.verify.AuditRoot;
import org.aidroll.sis.verify.RootKey;

/** Signs the roots of the audit log (Ed25519), with a key that does nothing else. */
public final class RootSigner {
    private static final String ALGORITHM = "Ed25519";

    private final String name;
    private final KeyPair pair;

    private RootSigner(String name, KeyPair pair) {
        this.name = name;
        this.pair = pair;
    }

    /** What the key of a generation, from 1, is called. */
    public static String nameOf(int generation) {
        return generation == 1 ? "audit" : "audit-" + generation;
    }

    /**
     * The signer of that key.
     *
     * @param name what the key is called
     * @param secret its 32 bytes, the private key of RFC 8032
     */
    public static RootSigner of(String name, byte[] secret) {
        try {
            // Java has no way from a private key to its public one, but a pair is made of 32 bytes of chance: these.
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new NoChance(secret));
            KeyPair pair = generator.generateKeyPair();
            if (((EdECPrivateKey) pair.getPrivate())
                    .getBytes()
                    .filter(made -> MessageDigest.isEqual(made, secret))
                    .isPresent()) {
                return new RootSigner(name, pair);
            }
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has Ed25519", never);
        }
        throw new IllegalStateException("a provider made a pair of Ed25519 of something else than was given");
    }

    /** By what anybody can verify. */
    public RootKey publicKey() {
        return new RootKey(pair.getPublic());
    }

    /** What the key is called. */
    public String name() {
        return name;
    }

    /** The signed root of that day; the arguments are those of {@link AuditRoot}. */
    public AuditRoot sign(String day, long lastEntry, String head, String signedAt) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(AuditRoot.statement(day, lastEntry, head, signedAt).getBytes(StandardCharsets.UTF_8));
            return new AuditRoot(
                    day, lastEntry, head, signedAt, name, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has Ed25519", never);
        }
    }

    /** Gives the bytes of a key in the place of chance. */
    private static final class NoChance extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        NoChance(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] into) {
            System.arraycopy(bytes, 0, into, 0, into.length);
        }
    }
}
