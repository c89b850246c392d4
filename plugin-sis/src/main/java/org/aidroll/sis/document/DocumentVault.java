package org.aidroll.sis.document;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.keys.DataKey;
import org.aidroll.sis.keys.KeyRing;
import org.aidroll.sis.store.DocumentRows;
import org.aidroll.sis.store.KeptDocument;
import org.jspecify.annotations.Nullable;

/**
 * The documents of all pupils. Each pupil has a key of its own, sealed by the ring; a file is sealed with it for its own id,
 * so that no file opens in the place of another. The file is on the disk before its row is: whoever is killed in between
 * leaves a file that nobody knows, and no row without a file.
 */
public final class DocumentVault {
    private static final SecureRandom CHANCE = new SecureRandom();

    private final DocumentRows rows;
    private final KeyRing keys;
    private final DocumentStore files;
    private final Clock clock;

    /** The documents of which these rows know. */
    public DocumentVault(DocumentRows rows, KeyRing keys, DocumentStore files, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What is put into a slot.
     *
     * @param student the pupil
     * @param slot the document and side
     * @param seen what inspection saw in the file as it came
     * @param findings what it found
     * @param mediaType what is kept
     * @param picture what is kept
     * @param small the same as a small picture; empty where it is none
     * @param login who hands it in
     * @param link by which link, or null
     * @param most how many files that link takes
     */
    record Entry(
            StudentKey student,
            String slot,
            Attachment seen,
            List<Finding> findings,
            String mediaType,
            byte[] picture,
            byte[] small,
            String login,
            @Nullable String link,
            int most) {}

    /** What became of an entry. */
    enum Putting {
        KEPT,
        /** The very file is there already. */
        SAME,
        /** The link takes no more. */
        FULL,
        /** Somebody erased the pupil meanwhile. */
        ERASED
    }

    /** Puts a file into its slot as the newest version; the same file once, however often and from wherever it comes. */
    Putting put(Entry entry) {
        makeKey(entry);
        while (true) {
            Optional<String> sealedKey = rows.key(entry.student());
            if (sealedKey.isEmpty()) {
                return Putting.ERASED;
            }
            Optional<Putting> put = put(entry, sealedKey.get());
            if (put.isPresent()) {
                return put.get();
            }
        }
    }

    /** The same, sealed with that key; empty where the pupil has another one meanwhile. */
    private Optional<Putting> put(Entry entry, String sealedKey) {
        String digest = digest(entry.seen().sha256());
        DataKey key = opened(entry.student(), sealedKey);
        String id = newId();
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + entry.small().length + entry.picture().length)
                .putInt(entry.small().length)
                .put(entry.small())
                .put(entry.picture())
                .array();
        String seen = Base64.getEncoder()
                .encodeToString(
                        key.seal(SeenFile.of(entry.seen(), entry.findings()).text(), "seen " + id));
        boolean written = false;
        while (true) {
            Optional<KeptDocument> newest = rows.newest(entry.student(), entry.slot());
            if (newest.filter(kept -> kept.isThere() && kept.digest().equals(digest))
                    .isPresent()) {
                return dropped(id, written, Putting.SAME);
            }
            int seat = entry.link() == null ? 0 : rows.ofLink(entry.link()) + 1;
            if (entry.link() != null && seat > entry.most()) {
                return dropped(id, written, Putting.FULL);
            }
            if (!written) {
                files.put(id, key.seal(whole, place(id)));
                written = true;
            }
            var document = new KeptDocument(
                    id,
                    entry.student(),
                    entry.slot(),
                    newest.map(KeptDocument::version).orElse(0) + 1,
                    KeptDocument.State.KEPT,
                    entry.mediaType(),
                    entry.picture().length,
                    digest,
                    seen,
                    entry.login(),
                    entry.link(),
                    clock.instant());
            switch (rows.add(document, seat, keys.name(), sealedKey)) {
                case ADDED -> {
                    return Optional.of(Putting.KEPT);
                }
                case TAKEN -> {} // the next version, or seat
                case OTHER_KEY -> {
                    files.remove(id);
                    return Optional.empty();
                }
                case ERASED -> {
                    return dropped(id, written, Putting.ERASED);
                }
            }
        }
    }

    private Optional<Putting> dropped(String id, boolean written, Putting why) {
        if (written) {
            files.remove(id);
        }
        return Optional.of(why);
    }

    /** From now on there is no file in the slot; false where there was none. What was there stays until it is erased. */
    public boolean withdraw(StudentKey student, String slot, String login) {
        while (true) {
            Optional<KeptDocument> newest = rows.newest(student, slot).filter(KeptDocument::isThere);
            Optional<String> sealedKey = rows.key(student);
            if (newest.isEmpty() || sealedKey.isEmpty()) {
                return false;
            }
            var none = new KeptDocument(
                    newId(),
                    student,
                    slot,
                    newest.get().version() + 1,
                    KeptDocument.State.WITHDRAWN,
                    "",
                    0,
                    "",
                    "",
                    login,
                    null,
                    clock.instant());
            if (rows.add(none, 0, keys.name(), sealedKey.get()) == DocumentRows.Adding.ADDED) {
                return true;
            }
        }
    }

    /** The newest version of each slot in which there is a file. */
    public List<KeptDocument> ofStudent(StudentKey student) {
        return rows.ofStudent(student);
    }

    /** Every version there ever was, but for the words that there is none. */
    public List<KeptDocument> everOfStudent(StudentKey student) {
        return rows.everOfStudent(student).stream()
                .filter(KeptDocument::isThere)
                .toList();
    }

    /** What is in the slot. */
    public Optional<KeptDocument> newest(StudentKey student, String slot) {
        return rows.newest(student, slot).filter(KeptDocument::isThere);
    }

    /** The version of that id, however old. */
    public Optional<KeptDocument> find(String id) {
        return rows.find(id).filter(KeptDocument::isThere);
    }

    /** What inspection saw in it when it came; empty where its pupil's key is destroyed. */
    public Optional<Outcome<Attachment>> seen(KeptDocument document) {
        return seenText(document).map(text -> SeenFile.parse(text).outcome(document.slot()));
    }

    /** The same as it is kept. */
    Optional<byte[]> seenText(KeptDocument document) {
        return key(document.student())
                .map(key -> key.open(Base64.getDecoder().decode(document.seen()), "seen " + document.id()));
    }

    /** The kept file; empty where it is gone. */
    public Optional<byte[]> picture(KeptDocument document) {
        return whole(document)
                .map(whole -> Arrays.copyOfRange(whole, Integer.BYTES + smallLength(whole), whole.length));
    }

    /** The same as a small picture; empty where it is gone, or is no picture. */
    public Optional<byte[]> small(KeptDocument document) {
        return whole(document)
                .map(whole -> Arrays.copyOfRange(whole, Integer.BYTES, Integer.BYTES + smallLength(whole)))
                .filter(small -> small.length > 0);
    }

    private static int smallLength(byte[] whole) {
        return ByteBuffer.wrap(whole).getInt();
    }

    private Optional<byte[]> whole(KeptDocument document) {
        return key(document.student())
                .flatMap(key -> files.get(document.id()).map(bytes -> key.open(bytes, place(document.id()))));
    }

    /**
     * Destroys the pupil's key, and with it every copy of the pupil's files, wherever it lies; a backup of the database from
     * before still has the sealed key. Then takes rows and files away.
     *
     * @return how many versions of documents there were
     */
    public int erase(StudentKey student) {
        List<String> ids = rows.erase(student);
        ids.forEach(files::remove);
        return ids.size();
    }

    /** The digest of a file by its SHA-256: keyed, and the same in the e-file of every pupil. */
    public String digest(String sha256) {
        return keys.index("document " + sha256);
    }

    private void makeKey(Entry entry) {
        StudentKey student = entry.student();
        if (rows.key(student).isEmpty()) {
            String sealed = DataKey.make(keys).sealed(keys, DocumentRows.keyPlace(student));
            rows.keepKey(student, sealed, entry.link(), clock.instant());
        }
    }

    private Optional<DataKey> key(StudentKey student) {
        return rows.key(student).map(text -> opened(student, text));
    }

    private DataKey opened(StudentKey student, String sealed) {
        return DataKey.opened(keys, sealed, DocumentRows.keyPlace(student));
    }

    private static String place(String id) {
        return "document " + id;
    }

    private static String newId() {
        var id = new byte[16];
        CHANCE.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
