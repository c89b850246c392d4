package org.aidroll.sis.document;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentInspector;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.DocumentPage;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.PictureCopier;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.document.DocumentVault.Entry;
import org.aidroll.sis.store.KeptDocument;
import org.aidroll.sis.store.UploadLink;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before it is kept, and keeps of a picture what was to be seen: it is drawn anew, upright, without what the
 * camera wrote beside it. What cannot be read to its end, or is of no kind that an e-file takes, is not kept at all.
 */
public final class Intake {
    private static final int PATIENCE_SECONDS = 20;

    private final DocumentVault vault;
    private final IntakeSettings settings;
    private final AttachmentInspector inspector;
    private final PictureCopier copier;
    private final Semaphore places;

    /** What is taken in goes into this vault. */
    public Intake(DocumentVault vault, IntakeSettings settings) {
        this.vault = vault;
        this.settings = settings;
        this.inspector = AidEngines.attachmentInspector(settings.pictures());
        this.copier = AidEngines.pictureCopier(settings.pictures().limits());
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /** How many bytes a file may have. */
    public int largest() {
        return settings.pictures().limits().maxBytes();
    }

    /**
     * A file as it comes.
     *
     * @param student for which pupil
     * @param slot for which document and side
     * @param bytes all of it, or one more than {@link #largest()}
     * @param mediaType what the sender says it is, or null
     * @param login who hands it in
     * @param link by which link, or null
     */
    public record Sent(
            StudentKey student,
            String slot,
            byte[] bytes,
            @Nullable String mediaType,
            String login,
            @Nullable UploadLink link) {}

    /** Takes in a file. */
    public Taken take(Sent sent) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Taken(Taken.Result.BUSY, List.of());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Taken(Taken.Result.BUSY, List.of());
        }
        try {
            return looked(sent);
        } finally {
            places.release();
        }
    }

    private Taken looked(Sent sent) {
        var upload = Upload.of(sent.slot(), sent.bytes());
        String type = sent.mediaType();
        Outcome<Attachment> seen = inspector.inspect(type == null ? upload : upload.declaredAs(type));
        List<Finding> findings = seen.findings();
        Attachment file = seen.value().orElse(null);
        if (file == null || file.decode() != DecodeState.OK || !file.kind().isAccepted()) {
            return new Taken(Taken.Result.REFUSED, findings);
        }
        var newest = vault.newest(sent.student(), sent.slot());
        if (newest.filter(kept -> kept.version() >= settings.versions()).isPresent()) {
            return new Taken(Taken.Result.FULL, findings);
        }
        if (!isUsable(seen) && newest.filter(this::isUsable).isPresent()) {
            return new Taken(Taken.Result.BETTER_THERE, findings);
        }
        if (file.kind() == FileKind.PDF) {
            return put(sent, file, findings, file.kind().mediaType(), sent.bytes(), new byte[0]);
        }
        byte[] picture = copier.copy(upload, settings.longSide()).orElse(null);
        byte[] small = picture == null
                ? null
                : copier.copy(Upload.of(sent.slot(), picture), settings.smallSide())
                        .orElse(null);
        return picture == null || small == null
                ? new Taken(Taken.Result.REFUSED, findings)
                : put(sent, file, findings, FileKind.JPEG.mediaType(), picture, small);
    }

    private static boolean isUsable(Outcome<Attachment> seen) {
        return DocumentPage.of("", seen, null).isUsable();
    }

    private boolean isUsable(KeptDocument kept) {
        return vault.seen(kept).filter(Intake::isUsable).isPresent();
    }

    private Taken put(
            Sent sent, Attachment file, List<Finding> findings, String mediaType, byte[] picture, byte[] small) {
        UploadLink link = sent.link();
        var putting = vault.put(new Entry(
                sent.student(),
                sent.slot(),
                file,
                findings,
                mediaType,
                picture,
                small,
                sent.login(),
                link == null ? null : link.id(),
                link == null ? 0 : link.most()));
        return new Taken(Taken.Result.valueOf(putting.name()), findings);
    }
}
