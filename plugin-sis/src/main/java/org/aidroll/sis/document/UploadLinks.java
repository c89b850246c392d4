package org.aidroll.sis.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.UploadLink;
import org.aidroll.sis.store.UploadLinkRows;

/**
 * Links by which a family hands in photographs without a login. What stands in the address is the link's id and a signature
 * (HMAC) over the pupil, the slots, the number of files and the expiry as they are kept: neither an address nor a row of the
 * store can be changed into another right.
 */
public final class UploadLinks {
    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;
    /** A photograph is often taken twice. */
    private static final int FILES_PER_SLOT = 3;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final UploadLinkRows rows;
    private final DocumentRows documents;
    private final KeyRing keys;
    private final Duration life;
    private final Clock clock;

    /**
     * The links of this store.
     *
     * @param life how long a link takes files
     */
    public UploadLinks(UploadLinkRows rows, DocumentRows documents, KeyRing keys, Duration life, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.keys = keys;
        this.life = life;
        this.clock = clock;
    }

    /** Makes a link for these slots of that pupil; it takes three files for each slot. */
    public UploadLink make(StudentKey student, List<String> slots, String login) {
        var id = new byte[ID_BYTES];
        CHANCE.nextBytes(id);
        var link = new UploadLink(
                HexFormat.of().formatHex(id),
                student,
                slots,
                FILES_PER_SLOT * slots.size(),
                login,
                clock.instant().plus(life),
                false);
        rows.add(link, clock.instant());
        return link;
    }

    /** What stands in the address: 43 characters. */
    public String token(UploadLink link) {
        var token = new byte[ID_BYTES + SIGNATURE_BYTES];
        System.arraycopy(HexFormat.of().parseHex(link.id()), 0, token, 0, ID_BYTES);
        System.arraycopy(signature(link), 0, token, ID_BYTES, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private byte[] signature(UploadLink link) {
        String signed = keys.index(String.join(
                "\n",
                "upload link",
                link.id(),
                link.student().value(),
                String.join(" ", link.slots()),
                Integer.toString(link.most()),
                link.expires().toString()));
        return HexFormat.of().parseHex(signed.substring(0, 2 * SIGNATURE_BYTES));
    }

    /** The link of that token, whether it is still open or not; empty where no such token was ever given out. */
    public Optional<UploadLink> find(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] given = token.getBytes(StandardCharsets.US_ASCII);
        return rows.find(HexFormat.of().formatHex(bytes, 0, ID_BYTES))
                .filter(link -> MessageDigest.isEqual(given, token(link).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Whether it takes files now. */
    public boolean isOpen(UploadLink link) {
        return link.isOpen(clock.instant());
    }

    /** How many files it still takes. */
    public int left(UploadLink link) {
        return Math.max(0, link.most() - documents.ofLink(link.id()));
    }

    /** The pupil's links that are still open, the newest first. */
    public List<UploadLink> open(StudentKey student) {
        return rows.ofStudent(student).stream().filter(this::isOpen).toList();
    }

    /** Ends the pupil's link of that id; false where there is none. */
    public boolean end(StudentKey student, String id, String login) {
        Optional<UploadLink> link =
                rows.find(id).filter(found -> found.student().equals(student));
        link.ifPresent(found -> rows.end(found, login, clock.instant()));
        return link.isPresent();
    }
}
