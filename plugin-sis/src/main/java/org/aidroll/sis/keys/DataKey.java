package org.aidroll.sis.keys;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.aidroll.api.finding.AidException;

/**
 * A key for the files of one pupil, of the suite that the ring had when it was made. It is kept sealed by the ring; without
 * it they stay sealed for ever.
 */
public final class DataKey {
    /** In front of the digits of a key that is not of the first suite. */
    private static final String OF_SM = KeySuite.SM.code() + ".";

    private final Sealing sealing;
    private final SecretKey key;

    private DataKey(Sealing sealing, SecretKey key) {
        this.sealing = sealing;
        this.key = key;
    }

    /** A new key of the ring's newest suite. */
    public static DataKey make(KeyRing ring) {
        Sealing sealing = ring.sealing(ring.suite());
        return new DataKey(sealing, sealing.newKey());
    }

    /**
     * The key that was sealed for that place.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with another ring
     */
    public static DataKey opened(KeyRing ring, String sealed, String place) {
        String text = ring.open(sealed, place);
        boolean isSm = text.startsWith(OF_SM);
        Sealing sealing = ring.sealing(isSm ? KeySuite.SM : KeySuite.AES);
        return new DataKey(sealing, sealing.key(HexFormat.of().parseHex(isSm ? text.substring(OF_SM.length()) : text)));
    }

    /** The key, sealed for that place. */
    public String sealed(KeyRing ring, String place) {
        String digits = HexFormat.of().formatHex(key.getEncoded());
        return ring.seal(sealing.suite() == KeySuite.SM ? OF_SM + digits : digits, place);
    }

    /** The content, to be opened for that place only. */
    public byte[] seal(byte[] content, String place) {
        return sealing.seal(key, content, place);
    }

    /**
     * The content of what was sealed.
     *
     * @throws AidException if it was changed, taken from another place, or sealed with another key
     */
    public byte[] open(byte[] sealed, String place) {
        try {
            return sealing.open(key, sealed, place);
        } catch (GeneralSecurityException notOurs) {
            throw new AidException("a sealed document cannot be opened"
                    + "\nMaybe somebody changed its file by hand, or put back an older store");
        }
    }
}
