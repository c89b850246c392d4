package org.aidroll.efile.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.aidroll.api.efile.Attachment;
import org.aidroll.api.efile.AttachmentLimits;
import org.aidroll.api.efile.DecodeState;
import org.aidroll.api.efile.FileKind;
import org.aidroll.api.efile.PictureHash;
import org.aidroll.api.efile.PictureQuality;
import org.aidroll.api.efile.PictureSettings;
import org.aidroll.api.efile.Upload;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.finding.Outcome;
import org.jspecify.annotations.Nullable;

/** One file being looked at: its kind, its frame, its pixels, in this order, as far as each allows the next. */
final class Inspection {
    private final PictureSettings settings;
    private final PixelDecoder decoder;
    private final Upload upload;
    private final Location location;
    private final Bytes file;
    private final FileKind kind;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable PictureQuality quality;
    private @Nullable PictureHash hash;

    Inspection(PictureSettings settings, PixelDecoder decoder, Upload upload, Location location, Bytes file) {
        this.settings = settings;
        this.decoder = decoder;
        this.upload = upload;
        this.location = location;
        this.file = file;
        this.kind = MagicNumber.of(file);
    }

    Outcome<Attachment> run() {
        AttachmentLimits limits = settings.limits();
        if (file.length() < limits.minBytes()) {
            add(FindingCode.ATTACHMENT_TOO_SMALL, thousands(file.length()), thousands(limits.minBytes()));
        }
        compareKinds();
        if (!kind.isAccepted()) {
            if (kind == FileKind.HEIC) {
                add(FindingCode.ATTACHMENT_IS_HEIC);
            } else {
                add(FindingCode.ATTACHMENT_KIND_REFUSED, kind.name());
            }
            return outcome(FileFrame.damaged(""), DecodeState.FAIL);
        }
        return kind == FileKind.PDF ? pdf() : picture();
    }

    /** What the name promises, then what the sender declared; once is enough to say. */
    private void compareKinds() {
        FileKind.ofName(upload.name())
                .filter(promised -> promised != kind)
                .or(() -> upload.declaredType().flatMap(FileKind::ofMediaType).filter(promised -> promised != kind))
                .ifPresent(promised -> add(FindingCode.ATTACHMENT_KIND_DIFFERS, promised.name(), kind.name()));
    }

    private Outcome<Attachment> pdf() {
        var objects = PdfObjects.in(file);
        FileFrame frame = PdfFrame.read(file, objects);
        frameFindings(frame);
        if (frame.state() != DecodeState.OK) {
            return outcome(frame, frame.state());
        }
        if (objects.isEncrypted()) {
            add(FindingCode.PDF_ENCRYPTED);
            return outcome(frame, DecodeState.FAIL);
        }
        if (frame.pages() > settings.limits().maxPages()) {
            add(
                    FindingCode.PDF_TOO_LONG,
                    Integer.toString(frame.pages()),
                    Integer.toString(settings.limits().maxPages()));
            return outcome(frame, DecodeState.FAIL);
        }
        add(FindingCode.PDF_NOT_LOOKED_AT);
        return outcome(frame, DecodeState.OK);
    }

    private Outcome<Attachment> picture() {
        FileFrame frame = frame(kind, file);
        if (isBomb(frame, settings.limits())) {
            add(
                    FindingCode.PICTURE_TOO_MANY_PIXELS,
                    Integer.toString(frame.width()),
                    Integer.toString(frame.height()),
                    Long.toString(settings.limits().maxPixels() / 1_000_000));
            return outcome(frame, DecodeState.FAIL);
        }
        frameFindings(frame);
        if (frame.state() != DecodeState.OK) {
            return outcome(frame, frame.state());
        }
        if (!decoder.decodes(kind)) {
            add(FindingCode.WEBP_NOT_LOOKED_AT);
            return outcome(frame, DecodeState.FAIL);
        }
        Decoded decoded = decoder.decode(kind, file, frame);
        if (decoded.image() == null || decoded.state() != DecodeState.OK) {
            add(FindingCode.ATTACHMENT_UNDECODABLE, decoded.problem());
            return outcome(frame, DecodeState.FAIL);
        }
        var scaled = ScaledPicture.of(decoded.image());
        var measured = Measures.quality(scaled);
        quality = measured;
        hash = Measures.hash(scaled, frame.exif().orientation()).orElse(null);
        findings.addAll(new PictureChecks(settings, location).of(frame.width(), frame.height(), measured));
        return outcome(frame, DecodeState.OK);
    }

    /** The skeleton of a picture of that kind. */
    static FileFrame frame(FileKind kind, Bytes file) {
        return switch (kind) {
            case JPEG -> JpegFrame.read(file);
            case PNG -> PngFrame.read(file);
            default -> WebpFrame.read(file);
        };
    }

    /** Whether it has more pixels than may be decoded. */
    static boolean isBomb(FileFrame frame, AttachmentLimits limits) {
        return (long) frame.width() * frame.height() > limits.maxPixels()
                || Math.max(frame.width(), frame.height()) > limits.maxSide();
    }

    private void frameFindings(FileFrame frame) {
        if (!frame.carried().isEmpty()) {
            add(FindingCode.ATTACHMENT_CARRIES_MORE, frame.carried());
        }
        if (frame.state() == DecodeState.TRUNCATED) {
            add(FindingCode.ATTACHMENT_TRUNCATED);
        } else if (frame.state() == DecodeState.FAIL) {
            add(FindingCode.ATTACHMENT_UNDECODABLE, frame.problem());
        }
    }

    private Outcome<Attachment> outcome(FileFrame frame, DecodeState state) {
        var attachment = new Attachment(
                sha256(),
                file.length(),
                upload.name(),
                upload.type(),
                kind,
                frame.width(),
                frame.height(),
                frame.exif().orientation(),
                frame.exif().takenAt(),
                frame.pages(),
                state,
                quality,
                hash);
        return Outcome.of(attachment, findings);
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.all()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(FindingCode code, String... arguments) {
        findings.add(Finding.of(code, location, arguments));
    }

    private static String thousands(int bytes) {
        return Integer.toString(bytes / 1000);
    }
}
